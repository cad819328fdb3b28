package footnote.tui;

import com.googlecode.lanterna.TerminalSize;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What holds the canvas, and sets it up while the first frame is read: whoever leaves at once doesn't wait for it.
 */
final class DeferredPainter extends BackgroundTask {
    private final TerminalSettings settings;
    private final TerminalSize size;
    private @Nullable FramePainter canvas;

    /** @param size of the terminal */
    DeferredPainter(TerminalSettings settings, TerminalSize size) {
        super("painter");
        this.settings = settings;
        this.size = size;
    }

    @Override
    void work() throws IOException {
        canvas = new FramePainter(
                settings.out(), size, settings.ascii(), settings.theme().styles());
    }

    /** The canvas, as soon as it is there. */
    FramePainter canvas() throws IOException {
        end();
        return Objects.requireNonNull(canvas);
    }
}
