package footnote.write.edit;

import java.util.ArrayList;
import java.util.List;

/** Lines of a sheet that are one run of words, joined by a space each. */
final class LineRun {
    private final StringBuilder words = new StringBuilder();
    private final List<SheetLines.Begin> begins = new ArrayList<>();

    /** @param line without space around it */
    LineRun add(String line, int number) {
        if (!line.isEmpty()) {
            words.append(words.length() == 0 ? "" : " ");
            begins.add(new SheetLines.Begin(number, words.length()));
            words.append(line);
        } else if (begins.isEmpty()) {
            begins.add(new SheetLines.Begin(number, 0));
        }
        return this;
    }

    boolean isEmpty() {
        return words.length() == 0;
    }

    String words() {
        return words.toString();
    }

    /** From the first on, at least one once something was added. */
    List<SheetLines.Begin> begins() {
        return begins;
    }

    int line() {
        return begins.get(0).line();
    }
}
