package footnote.tui;

import footnote.session.Sitting;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * The full screen, from borrowing the terminal to giving it back.
 *
 * <p>{@link #prepare} before the story is loaded, {@link #run} after it: what takes its time to start does so meanwhile
 * on another core.
 */
public final class FullScreen {
    private final TerminalSettings settings;
    private final Console console;
    private final BlockingQueue<Event> queue = new LinkedBlockingQueue<>();
    private final Preparing preparing = new Preparing();
    private Style[] styles;

    private FullScreen(TerminalSettings settings) {
        this.settings = settings;
        this.console = new Console(settings);
    }

    /** Gets ready in the background; the terminal stays as it is until {@link #run}. */
    public static FullScreen prepare(TerminalSettings settings) {
        FullScreen screen = new FullScreen(settings);
        screen.preparing.start();
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

    Leaving run(Model model) throws IOException {
        preparing.end();
        Runtime.getRuntime().addShutdownHook(new GivingBack());
        try {
            console.enter();
            Listening listening = new Listening();
            listening.start();
            Loop loop = new Loop(queue, console, canvas(settings.out()), model);
            loop.paint();
            listening.end();
            return loop.run();
        } finally {
            console.release();
        }
    }

    private Canvas canvas(OutputStream out) throws IOException {
        return new Canvas(out, console.size(), settings.ascii(), styles);
    }

    /** Lanterna takes long to make its first cells and its first frame: so it makes them for nobody. */
    private final class Preparing extends Task {
        Preparing() {
            super("preparing");
        }

        @Override
        void work() throws IOException {
            console.ask();
            styles = settings.theme().styles();
            Rehearsal.of(canvas(OutputStream.nullOutputStream()));
        }
    }

    /** From its end on, keys and signals come into the queue; the first frame is painted meanwhile. */
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
