package footnote.plain;

import footnote.view.Ascii;
import footnote.view.Row;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Writes rows as lines, and an empty line after those of each call. */
final class LineWriter {
    private final Writer out;
    private final boolean ascii;
    /** Handed on in one piece: an encoder has much to do for each. */
    private final StringBuilder waiting = new StringBuilder();

    LineWriter(Writer out, PlainSettings settings) {
        this.out = out;
        this.ascii = settings.ascii();
    }

    void write(List<Row> rows) {
        int end = rows.size();
        while (end > 0 && rows.get(end - 1).runs().isEmpty()) {
            end--;
        }
        for (int i = 0; i < end; i++) {
            String text = rows.get(i).text();
            waiting.append((ascii ? Ascii.words(text) : text).stripTrailing()).append('\n');
        }
        waiting.append('\n');
    }

    /** Hands everything on, and last of all {@code last}, which ends no line. */
    void flush(String last) throws IOException {
        out.write(waiting.append(last).toString());
        out.flush();
        waiting.setLength(0);
    }
}
