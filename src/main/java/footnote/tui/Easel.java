package footnote.tui;

import com.googlecode.lanterna.TerminalSize;
import java.io.IOException;

/**
 * What holds the canvas, and sets it up while the first frame is read: whoever leaves at once doesn't wait for it.
 */
final class Easel extends Task {
    private final TerminalSettings settings;
    private final TerminalSize size;
    private Canvas canvas;

    /** @param size of the terminal */
    Easel(TerminalSettings settings, TerminalSize size) {
        super("easel");
        this.settings = settings;
        this.size = size;
    }

    @Override
    void work() throws IOException {
        canvas = new Canvas(
                settings.out(), size, settings.ascii(), settings.theme().styles());
    }

    /** The canvas, as soon as it is there. */
    Canvas canvas() throws IOException {
        end();
        return canvas;
    }
}
