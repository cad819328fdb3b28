package footnote.tui;

import footnote.session.Sitting;
import footnote.view.Frame;
import footnote.write.preview.Preview;
import footnote.write.preview.Watch;
import java.io.IOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * The full screen, from borrowing the terminal to giving it back.
 *
 * <p>{@link #prepare} before the story is loaded, {@link #run} after it: what has to be asked of the terminal is asked
 * meanwhile. The first frame is written by hand, and Lanterna gets ready while it is read.
 */
public final class FullScreen {
    private final TerminalSettings settings;
    private final Console console;
    private final BlockingQueue<Event> queue = new LinkedBlockingQueue<>();
    private final Asking asking = new Asking();

    private FullScreen(TerminalSettings settings) {
        this.settings = settings;
        this.console = new Console(settings);
    }

    /** Gets ready in the background; the terminal stays as it is until {@link #run}. */
    public static FullScreen prepare(TerminalSettings settings) {
        FullScreen screen = new FullScreen(settings);
        screen.asking.start();
        return screen;
    }

    /**
     * Plays the sitting until the player leaves, and says how. However this ends, the terminal is as it was before.
     *
     * @throws IOException where {@code stty} can't reach the terminal, or the terminal can't be written to
     */
    public Leaving run(Sitting sitting) throws IOException {
        return run(new Reading(sitting));
    }

    /** Shows a preview, which follows its files; otherwise the same. */
    public Leaving run(Preview preview, Watch watch) throws IOException {
        watch.tell(() -> queue.add(Event.Job.CHANGED));
        return run(new Previewing(preview));
    }

    Leaving run(Model model) throws IOException {
        asking.end();
        Runtime.getRuntime().addShutdownHook(new GivingBack());
        try {
            console.enter();
            show(model);
            Listening listening = new Listening();
            listening.start();
            Canvas canvas = new Canvas(
                    settings.out(), console.size(), settings.ascii(), settings.theme().styles());
            listening.end();
            return new Loop(queue, console, canvas, model).run();
        } finally {
            console.release();
        }
    }

    private void show(Model model) throws IOException {
        int columns = console.size().getColumns();
        Frame frame = model.frame(columns, console.size().getRows());
        settings.out().write(FirstFrame.of(frame, settings.theme(), settings.ascii(), columns));
        settings.out().flush();
    }

    private final class Asking extends Task {
        Asking() {
            super("asking");
        }

        @Override
        void work() throws IOException {
            console.ask();
        }
    }

    /** From its end on, keys and signals come into the queue. */
    private final class Listening extends Task {
        Listening() {
            super("listening");
        }

        @Override
        void work() throws IOException {
            console.listen();
            WayOut wayOut = new WayOut(queue, console, settings.halt());
            new Typing(settings.in(), queue, wayOut).start();
            new Signals(queue, wayOut).listen();
        }
    }

    /** For an end that nobody has foreseen. */
    private final class GivingBack extends Thread {
        @Override
        public void run() {
            console.release();
        }
    }
}
