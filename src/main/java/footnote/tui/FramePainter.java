package footnote.tui;

import com.googlecode.lanterna.TerminalPosition;
import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.screen.Screen.RefreshType;
import com.googlecode.lanterna.screen.TerminalScreen;
import footnote.view.Frame;
import footnote.view.Row;
import footnote.view.Run;
import footnote.view.Tone;
import java.io.IOException;
import java.io.OutputStream;

/** Lanterna's screen, as something to paint frames on: of each new frame only what changed is written. */
final class FramePainter {
    private final ClusterTable clusters = new ClusterTable();
    private final LightTerminal terminal;
    private final TerminalScreen screen;
    private final Style[] styles;
    private final boolean ascii;
    private boolean afresh = true;

    FramePainter(OutputStream out, TerminalSize size, boolean ascii, Style[] styles) throws IOException {
        this.terminal = new LightTerminal(out, ascii, size, clusters);
        this.screen = new TerminalScreen(terminal, styles[Tone.TEXT.ordinal()].cell(' '));
        this.ascii = ascii;
        this.styles = styles;
        screen.startScreen();
        terminal.begin();
    }

    int columns() {
        return screen.getTerminalSize().getColumns();
    }

    int rows() {
        return screen.getTerminalSize().getRows();
    }

    /** How the terminal shows what stands there, from 0. */
    TextCharacter character(int column, int row) {
        return screen.getFrontCharacter(column, row);
    }

    /** What begins there, from 0: a cluster, or nothing where one to the left goes on. */
    String text(int column, int row) {
        String text = character(column, row).getCharacterString();
        return ClusterTable.isCode(text.charAt(0)) ? clusters.cluster(text.charAt(0)) : text;
    }

    /** Where the cursor stands. */
    TerminalPosition cursor() {
        return screen.getCursorPosition();
    }

    /** Takes the terminal's size, and takes nothing that it shows for granted. */
    void begin(TerminalSize size) {
        afresh = true;
        if (!size.equals(screen.getTerminalSize())) {
            terminal.resize(size);
            screen.doResizeIfNecessary();
        }
    }

    /** Shows a frame; what of it lies outside the terminal is not shown. */
    void paint(Frame frame) throws IOException {
        for (int y = 0; y < rows(); y++) {
            paint(y < frame.rows().size() ? frame.rows().get(y) : Row.EMPTY, y);
        }
        screen.setCursorPosition(new TerminalPosition(frame.cursorColumn(), frame.cursorRow()));
        screen.refresh(afresh ? RefreshType.COMPLETE : RefreshType.DELTA);
        afresh = false;
    }

    private void paint(Row row, int y) {
        int x = 0;
        for (Run run : row.runs()) {
            x = paint(run, x, y);
        }
        TextCharacter blank = styles[Tone.TEXT.ordinal()].cell(' ');
        while (x < columns()) {
            screen.setCharacter(x++, y, blank);
        }
    }

    private int paint(Run run, int from, int y) {
        Style style = styles[run.tone().ordinal()];
        CellText cells = new CellText(run.text(), ascii, from, columns());
        while (cells.next()) {
            screen.setCharacter(cells.column(), y, style.cell(code(cells.cluster())));
            for (int x = cells.column() + 1; x < cells.after(); x++) {
                screen.setCharacter(x, y, style.cell(ClusterTable.REST));
            }
        }
        return cells.after();
    }

    private char code(String cluster) {
        return CellText.isPlain(cluster) ? cluster.charAt(0) : clusters.code(cluster);
    }
}
