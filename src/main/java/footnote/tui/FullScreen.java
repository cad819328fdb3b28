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
    private final TerminalSession console;
    private final BlockingQueue<Event> queue = new LinkedBlockingQueue<>();
    private final Asking asking = new Asking();

    private FullScreen(TerminalSettings settings) {
        this.settings = settings;
        this.console = new TerminalSession(settings);
    }

    /** Gets ready in the background; the terminal stays as it is until {@link #run}. */
    public static FullScreen prepare(TerminalSettings settings) {
        FullScreen screen = new FullScreen(settings);
        screen.asking.start();
        return screen;
    }

    /** Whether the terminal can be set as the full screen needs it; where there is no {@code stty}, it can't. */
    public boolean isPossible() {
        return asking.succeeds();
    }

    /**
     * Plays the sitting until the player leaves, and says how. However this ends, the terminal is as it was before.
     *
     * @throws IOException where {@code stty} can't reach the terminal, or the terminal can't be written to
     */
    public ExitReason run(Sitting sitting) throws IOException {
        return run(new SessionModel(sitting));
    }

    /** Shows a preview, which follows its files; otherwise the same. */
    public ExitReason run(Preview preview, Watch watch) throws IOException {
        watch.tell(() -> queue.add(Event.Job.CHANGED));
        return run(new PreviewModel(preview));
    }

    ExitReason run(Model model) throws IOException {
        asking.end();
        Runtime.getRuntime().addShutdownHook(new GivingBack());
        try {
            console.enter();
            show(model);
            DeferredPainter painter = new DeferredPainter(settings, console.size());
            painter.start();
            InputThread typing = listen();
            ExitReason leaving = new EventLoop(queue, console, painter, model).run();
            console.release();
            typing.end();
            return leaving;
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

    /** From here on keys and signals come into the queue. */
    private InputThread listen() throws IOException {
        console.listen();
        EmergencyExit wayOut = new EmergencyExit(queue, console, settings.halt());
        InputThread typing = new InputThread(settings.in(), queue, wayOut, console::isStopped);
        typing.start();
        new Signals(queue, wayOut).listen();
        return typing;
    }

    private final class Asking extends BackgroundTask {
        Asking() {
            super("asking");
        }

        @Override
        void work() throws IOException {
            console.ask();
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
