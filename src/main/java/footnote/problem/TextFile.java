package footnote.problem;

import java.util.Arrays;
import java.util.Objects;

/** The decoded text of one file, under the name by which people know it. */
public final class TextFile {
    private final String name;
    private final String text;
    private int[] lineStarts;

    /**
     * @param name the path as it is shown in messages, with {@code /} between folders
     * @param text the whole text, decoded, without a byte-order mark
     */
    public TextFile(String name, String text) {
        this.name = Objects.requireNonNull(name);
        this.text = Objects.requireNonNull(text);
    }

    public String name() {
        return name;
    }

    public String text() {
        return text;
    }

    /** A stretch of this file from {@code start} to before {@code end}, both 0-based offsets in UTF-16 units. */
    public Span span(int start, int end) {
        return new Span(this, start, end);
    }

    /** The 1-based line that holds the 0-based {@code offset}; the end of the text belongs to the last line. */
    int lineOf(int offset) {
        int found = Arrays.binarySearch(lineStarts(), offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The 0-based offset at which the 1-based {@code line} begins. */
    int startOf(int line) {
        return lineStarts()[line - 1];
    }

    /** The 1-based {@code line} without its line break. */
    String line(int line) {
        int start = startOf(line);
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return text.substring(start, end);
    }

    /** Found once, when the first message about this file needs them: a story without faults never does. */
    private int[] lineStarts() {
        if (lineStarts == null) {
            lineStarts = findLineStarts(text);
        }
        return lineStarts;
    }

    private static int[] findLineStarts(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean alone = c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
            if (alone) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }

    @Override
    public String toString() {
        return name;
    }
}
