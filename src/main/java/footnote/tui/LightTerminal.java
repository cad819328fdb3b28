package footnote.tui;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TerminalPosition;
import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextColor;
import com.googlecode.lanterna.graphics.TextGraphics;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.terminal.Terminal;
import com.googlecode.lanterna.terminal.TerminalResizeListener;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The least that Lanterna's screen needs of a terminal: where to write, and how large it is.
 *
 * <p>Lanterna's own terminals ask the size through the cursor, run {@code stty} five times and write a zero byte after
 * each character of two bytes. This one gathers a frame, encodes it whole and writes it once. It reads nothing: keys
 * come through the {@link KeyDecoder}.
 */
final class LightTerminal implements Terminal {
    private static final String CSI = "\u001b[";
    /** The widest gap that is filled rather than jumped over. */
    private static final int GAP = 6;

    private final OutputStream out;
    private final Charset charset;
    private final ClusterTable clusters;
    private final List<TerminalResizeListener> listeners = new ArrayList<>();
    private final StringBuilder frame = new StringBuilder(4096);
    private TerminalSize size;
    private int column;
    private int row;
    private boolean cursorUncertain;
    private boolean begun;
    private boolean cleared;
    private final EnumSet<SGR> modifiers = EnumSet.noneOf(SGR.class);
    private boolean coloured;

    /** @param clusters what the characters stand for that are written */
    LightTerminal(OutputStream out, boolean ascii, TerminalSize size, ClusterTable clusters) {
        this.out = out;
        this.clusters = clusters;
        this.charset = ascii ? StandardCharsets.US_ASCII : StandardCharsets.UTF_8;
        this.size = size;
    }

    /** From here on what is flushed is shown; before, Lanterna only clears a screen that may show something already. */
    void begin() {
        begun = true;
    }

    void resize(TerminalSize size) {
        this.size = size;
        for (TerminalResizeListener each : listeners) {
            each.onResized(this, size);
        }
    }

    @Override
    public void putString(String text) {
        char c = text.charAt(0);
        if (c == ClusterTable.REST) {
            cursorUncertain = true;
        } else {
            if (cursorUncertain) {
                setCursorPosition(column, row);
            }
            frame.append(ClusterTable.isCode(c) ? CellText.written(clusters.cluster(c)) : text);
            // how wide a terminal draws what is beyond the plain letters is its own affair: say again where the next
            // stands
            cursorUncertain = c >= 0x1100;
        }
        column++;
    }

    @Override
    public void putCharacter(char character) {
        putString(String.valueOf(character));
    }

    @Override
    public void setCursorPosition(int column, int row) {
        int gap = row == this.row && !cursorUncertain ? column - this.column : 0;
        if (cleared && !coloured && modifiers.isEmpty() && gap > 0 && gap <= GAP) {
            // on a screen that was just cleared a few blanks are shorter than saying where to go
            frame.append(" ".repeat(gap));
        } else {
            goTo(column, row);
        }
        this.column = column;
        this.row = row;
        cursorUncertain = false;
    }

    private void goTo(int column, int row) {
        frame.append(CSI).append(row + 1).append(';').append(column + 1).append('H');
    }

    @Override
    public void setCursorPosition(TerminalPosition position) {
        setCursorPosition(position.getColumn(), position.getRow());
    }

    @Override
    public void enterPrivateMode() {
        // a TerminalSession has entered it already, and leaves it
    }

    @Override
    public void exitPrivateMode() {
        // see above
    }

    @Override
    public void clearScreen() {
        frame.append(CSI).append("2J");
        cleared = true;
    }

    @Override
    public void setCursorVisible(boolean visible) {
        frame.append(CSI).append(visible ? "?25h" : "?25l");
    }

    @Override
    public void enableSGR(SGR sgr) {
        modifiers.add(sgr);
        switch (sgr) {
            case BOLD -> frame.append(CSI).append("1m");
            case ITALIC -> frame.append(CSI).append("3m");
            case REVERSE -> frame.append(CSI).append("7m");
            default -> {
                /* no theme uses it */
            }
        }
    }

    @Override
    public void disableSGR(SGR sgr) {
        modifiers.remove(sgr);
        switch (sgr) {
            case BOLD -> frame.append(CSI).append("22m");
            case ITALIC -> frame.append(CSI).append("23m");
            case REVERSE -> frame.append(CSI).append("27m");
            default -> {
                /* no theme uses it */
            }
        }
    }

    @Override
    public void resetColorAndSGR() {
        modifiers.clear();
        coloured = false;
        frame.append(CSI).append("0m");
    }

    @Override
    public void setForegroundColor(TextColor color) {
        coloured = color != TextColor.ANSI.DEFAULT;
        colour(color.getForegroundSGRSequence());
    }

    @Override
    public void setBackgroundColor(TextColor color) {
        colour(color.getBackgroundSGRSequence());
    }

    private void colour(byte[] parameters) {
        frame.append(CSI);
        for (byte each : parameters) {
            frame.append((char) each);
        }
        frame.append('m');
    }

    @Override
    public TerminalSize getTerminalSize() {
        return size;
    }

    @Override
    public void flush() throws IOException {
        cleared = false;
        byte[] bytes = frame.toString().getBytes(charset);
        frame.setLength(0);
        if (begun) {
            out.write(bytes);
            out.flush();
        }
    }

    @Override
    public void addResizeListener(TerminalResizeListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeResizeListener(TerminalResizeListener listener) {
        listeners.remove(listener);
    }

    @Override
    public void bell() {
        // nothing here rings
    }

    @Override
    public void close() {
        // the streams are not ours to close
    }

    @Override
    public TerminalPosition getCursorPosition() {
        return new TerminalPosition(column, row);
    }

    @Override
    public byte[] enquireTerminal(int timeout, TimeUnit unit) {
        return new byte[0];
    }

    @Override
    public @Nullable KeyStroke pollInput() {
        return null;
    }

    @Override
    public KeyStroke readInput() {
        throw new UnsupportedOperationException("keys come through the queue");
    }

    @Override
    public TextGraphics newTextGraphics() {
        throw new UnsupportedOperationException("the painter paints");
    }
}
