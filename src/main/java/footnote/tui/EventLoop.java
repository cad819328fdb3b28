package footnote.tui;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

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
    private final TerminalSession console;
    private final DeferredPainter easel;
    private final Model model;
    private boolean resized;
    private ExitReason leaving;

    EventLoop(BlockingQueue<Event> queue, TerminalSession console, DeferredPainter easel, Model model) {
        this.queue = queue;
        this.console = console;
        this.easel = easel;
        this.model = model;
    }

    /** Paints what there is to see. */
    void paint() throws IOException {
        FramePainter canvas = easel.canvas();
        canvas.paint(model.frame(canvas.columns(), canvas.rows()));
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
            paintAfresh();
            paint();
        }
    }

    /** The next event, or nothing where an escape has to be decided. */
    private Event next() throws InterruptedException {
        int patience = keyboard.patience();
        return patience == 0 ? queue.take() : queue.poll(patience, TimeUnit.MILLISECONDS);
    }

    private void takeAll(Event first) throws IOException {
        if (first == null) {
            take(keyboard.decide());
        }
        for (Event event = first; event != null && leaving == null; event = queue.poll()) {
            take(event);
        }
    }

    private void take(Event event) throws IOException {
        if (event instanceof Event.Typed typed) {
            take(keyboard.take(typed.bytes()));
        } else if (event instanceof Event.Leave leave) {
            leaving = leave.how();
        } else if (event == Event.Job.CONTINUED) {
            console.listen();
            resized = true;
        } else if (event == Event.Job.CHANGED) {
            model.changed();
        } else {
            resized = true;
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
        console.stop();
        if (console.isInBackground()) {
            takeLeave();
        }
        if (leaving == null) {
            console.comeBack();
            resized = true;
        }
    }

    /** A shell's {@code kill} lets a stopped job go on so that it can end: then the terminal is not taken again. */
    private void takeLeave() throws IOException {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LEAVE_PATIENCE);
        try {
            while (leaving == null && System.nanoTime() < end) {
                Event event = queue.poll(LEAVE_PATIENCE, TimeUnit.MILLISECONDS);
                if (event != null) {
                    take(event);
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            leaving = ExitReason.TERMINATED;
        }
    }

    /** However often the window changed meanwhile, its size is asked once. */
    private void paintAfresh() throws IOException {
        if (resized) {
            resized = false;
            easel.canvas().begin(console.askSize());
        }
    }
}
