package footnote.tui;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Takes everything that has happened out of the queue, lets the model take the keys, and paints once.
 *
 * <p>So a burst of keys costs one frame, and nothing but this thread touches the model or the screen.
 */
final class EventLoop {
    /** How long a signal may take to arrive after the one that it came with, in milliseconds. */
    private static final int LEAVE_PATIENCE = 300;

    private final BlockingQueue<Event> queue;
    private final KeyDecoder keyboard = new KeyDecoder();
    private final TerminalSession terminal;
    private final DeferredPainter deferredPainter;
    private final Model model;
    private final Event.Handler handler = new EventHandler();
    private boolean resized;
    private @Nullable ExitReason leaving;

    EventLoop(BlockingQueue<Event> queue, TerminalSession terminal, DeferredPainter deferredPainter, Model model) {
        this.queue = queue;
        this.terminal = terminal;
        this.deferredPainter = deferredPainter;
        this.model = model;
    }

    /** Paints what there is to see. */
    void paint() throws IOException {
        FramePainter painter = deferredPainter.painter();
        painter.paint(model.frame(painter.columns(), painter.rows()));
    }

    /** Goes on until the player leaves, and says how. */
    ExitReason run() throws IOException {
        try {
            while (leaving == null) {
                turn();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return ExitReason.TERMINATED;
        }
        return leaving;
    }

    /** How the player has left, if so. */
    Optional<ExitReason> leaving() {
        return Optional.ofNullable(leaving);
    }

    /** Waits until something happens, takes all that has happened, and paints once. */
    void turn() throws IOException, InterruptedException {
        takeAll(next());
        if (leaving == null) {
            resizeIfAsked();
            paint();
        }
    }

    /** The next event, or nothing where an escape has to be decided. */
    private @Nullable Event next() throws InterruptedException {
        int patience = keyboard.patience();
        return patience == 0 ? queue.take() : queue.poll(patience, TimeUnit.MILLISECONDS);
    }

    private void takeAll(@Nullable Event first) throws IOException {
        if (first == null) {
            take(keyboard.decide());
        }
        for (Event event = first; event != null && leaving == null; event = queue.poll()) {
            event.accept(handler);
        }
    }

    /** What each event does to the loop, the model and the terminal. */
    private final class EventHandler implements Event.Handler {
        @Override
        public void typed(byte[] bytes) throws IOException {
            take(keyboard.take(bytes));
        }

        @Override
        public void leave(ExitReason how) {
            leaving = how;
        }

        @Override
        public void resized() {
            resized = true;
        }

        @Override
        public void continued() throws IOException {
            terminal.listen();
            resized = true;
        }

        @Override
        public void changed() {
            model.changed();
        }
    }

    private void take(List<KeyPress> keys) throws IOException {
        for (KeyPress key : keys) {
            if (leaving == null) {
                take(key);
            }
        }
    }

    private void take(KeyPress key) throws IOException {
        switch (key.name()) {
            case INTERRUPT -> leaving = ExitReason.INTERRUPTED;
            case STOP -> stop();
            case REDRAW -> resized = true;
            default -> leaving = model.take(key) ? null : ExitReason.QUIT;
        }
    }

    private void stop() throws IOException {
        terminal.stop();
        if (terminal.isInBackground()) {
            awaitLeave();
        }
        if (leaving == null) {
            terminal.comeBack();
            resized = true;
        }
    }

    /** A shell's {@code kill} lets a stopped job go on so that it can end: then the terminal is not taken again. */
    private void awaitLeave() throws IOException {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LEAVE_PATIENCE);
        try {
            while (leaving == null && System.nanoTime() < end) {
                Event event = queue.poll(LEAVE_PATIENCE, TimeUnit.MILLISECONDS);
                if (event != null) {
                    event.accept(handler);
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            leaving = ExitReason.TERMINATED;
        }
    }

    /** However often the window changed meanwhile, its size is asked once. */
    private void resizeIfAsked() throws IOException {
        if (resized) {
            resized = false;
            deferredPainter.painter().begin(terminal.askSize());
        }
    }
}
