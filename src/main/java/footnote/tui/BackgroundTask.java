package footnote.tui;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Work on another core that somebody waits for in the end.
 *
 * <p>A class to extend rather than a lambda to hand over: the first lambda of a program takes it as long as a small
 * story does, and this is on the way to the first screen.
 */
abstract class BackgroundTask extends Thread {
    private volatile @Nullable Throwable failure;

    BackgroundTask(String name) {
        super(name);
        setDaemon(true);
    }

    /** What is to be done. */
    abstract void work() throws IOException;

    @Override
    public final void run() {
        try {
            work();
        } catch (IOException | RuntimeException | Error failed) {
            failure = failed;
        }
    }

    /** Waits for its end, and says whether the work could be done. */
    final boolean succeeds() {
        try {
            join();
            return failure == null;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Waits for its end; what went wrong there goes wrong here. */
    final void end() throws IOException {
        if (succeeds()) {
            return;
        }
        if (Thread.currentThread().isInterrupted()) {
            throw new IOException("interrupted while waiting for " + getName());
        }
        if (failure instanceof IOException failed) {
            throw new IOException(failed.getMessage(), failed);
        }
        throw new IllegalStateException(failure);
    }
}
