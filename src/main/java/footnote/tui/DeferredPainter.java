package footnote.tui;

import com.googlecode.lanterna.TerminalSize;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Sets the painter up while the first frame is read: whoever leaves at once doesn't wait for it.
 */
final class DeferredPainter extends BackgroundTask {
    private final TerminalSettings settings;
    private final TerminalSize size;
    private @Nullable FramePainter painter;

    /** @param size of the terminal */
    DeferredPainter(TerminalSettings settings, TerminalSize size) {
        super("painter");
        this.settings = settings;
        this.size = size;
    }

    @Override
    void work() throws IOException {
        painter = new FramePainter(
                settings.out(), size, settings.ascii(), settings.theme().styles());
    }

    /** The painter, as soon as it is set up. */
    FramePainter painter() throws IOException {
        end();
        return Objects.requireNonNull(painter);
    }
}
