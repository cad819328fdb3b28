package footnote.tui;

import footnote.view.Frame;
import footnote.view.Row;
import footnote.view.Run;
import footnote.view.Tone;
import java.nio.charset.StandardCharsets;

/**
 * The first frame of a sitting, written without Lanterna, which is then still being set up.
 *
 * <p>It looks as the {@link FramePainter} would paint it: {@link CellText} says for both where each cluster stands, and a
 * test compares the two. The painter knows nothing of it, and paints the whole screen when its turn comes.
 *
 * <p>What it gains: without it, and with Lanterna set up on the other core while the story is loaded, the first screen
 * took 1.18 times as long. That is the median of seven measurements with {@code doc/first-screen.py}, 15 rounds each, the
 * two in turn, on two cores with other work on both; the least was 1.07, the most 1.47.
 */
final class FirstFrame {
    private final StringBuilder out = new StringBuilder(8192);
    private final Theme theme;
    private final boolean ascii;
    private final int columns;

    private FirstFrame(Theme theme, boolean ascii, int columns) {
        this.theme = theme;
        this.ascii = ascii;
        this.columns = columns;
    }

    /** The bytes that show a frame on a screen of that many columns. */
    static byte[] of(Frame frame, Theme theme, boolean ascii, int columns) {
        FirstFrame first = new FirstFrame(theme, ascii, columns);
        first.out.append(theme.style(Tone.TEXT).escape()).append("\u001b[2J");
        for (int y = 0; y < frame.rows().size(); y++) {
            first.row(frame.rows().get(y), y);
        }
        first.to(frame.cursorRow(), frame.cursorColumn());
        return first.out.toString().getBytes(ascii ? StandardCharsets.US_ASCII : StandardCharsets.UTF_8);
    }

    private void row(Row row, int y) {
        to(y, 0);
        int x = 0;
        for (Run run : row.runs()) {
            x = run(run, x, y);
        }
        boolean bare = theme.style(Tone.TEXT).ground() == AnsiStyle.Colour.OWN;
        out.append(theme.style(Tone.TEXT).escape()).append(bare ? "" : " ".repeat(Math.max(0, columns - x)));
    }

    private int run(Run run, int x, int y) {
        out.append(theme.style(run.tone()).escape());
        CellText cells = new CellText(run.text(), ascii, x, columns);
        while (cells.next()) {
            String cluster = cells.cluster();
            if (CellText.isPlain(cluster)) {
                out.append(cluster);
            } else {
                // terminals disagree about its width: say again where the next one stands
                out.append(CellText.written(cluster));
                to(y, cells.after());
            }
        }
        return cells.after();
    }

    private void to(int row, int column) {
        out.append("\u001b[").append(row + 1).append(';').append(column + 1).append('H');
    }
}
