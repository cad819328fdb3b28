package footnote.tui;

import java.nio.charset.StandardCharsets;

/** What is pasted, from the sequence with which a terminal begins a paste to the one with which it ends it. */
final class PasteBuffer {
    private static final String END = "\u001b[201~";
    /** In bytes: so many are kept of a paste, and up to as many more; no name that anybody pastes into a field is longer. */
    private static final int LONGEST = 4096;

    /** A character of Latin-1 for each byte. */
    private final StringBuilder bytes = new StringBuilder();

    /** Begins another paste. */
    void clear() {
        bytes.setLength(0);
    }

    /** Takes the next byte, from 0 to 255; true where it ends the paste. */
    boolean endsWith(int b) {
        bytes.append((char) b);
        int from = bytes.length() - END.length();
        boolean ends = from >= 0 && bytes.indexOf(END, from) == from;
        if (ends) {
            bytes.setLength(from);
        } else if (bytes.length() > 2 * LONGEST) {
            bytes.delete(LONGEST, from);
        }
        return ends;
    }

    /** What was pasted, read as UTF-8. */
    String text() {
        return new String(bytes.toString().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }
}
