package footnote.tui;

import footnote.session.Sitting;
import footnote.view.Frame;
import footnote.write.preview.Preview;
import footnote.write.preview.Watch;
import java.io.IOException;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;

/**
 * The full screen, from borrowing the terminal to giving it back.
 *
 * <p>{@link #prepare} before the story is loaded, {@link #run} after it: what has to be asked of the terminal is asked
 * meanwhile. The first frame is written by hand, and Lanterna gets ready while it is read.
 */
public final class FullScreen {
    private final TerminalSettings settings;
    private final TerminalSession terminal;
    private final BlockingDeque<Event> queue = new LinkedBlockingDeque<>();
    private final TerminalQuery query = new TerminalQuery();

    private FullScreen(TerminalSettings settings) {
        this.settings = settings;
        this.terminal = new TerminalSession(settings);
    }

    /** Gets ready in the background; the terminal stays as it is until {@link #run}. */
    public static FullScreen prepare(TerminalSettings settings) {
        FullScreen screen = new FullScreen(settings);
        screen.query.start();
        return screen;
    }

    /** Whether the terminal can be set as the full screen needs it; where there is no {@code stty}, it can't. */
    public boolean isPossible() {
        return query.succeeds();
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
        query.end();
        Runtime.getRuntime().addShutdownHook(new ReleaseAtExit());
        try {
            terminal.enter();
            writeFirstFrame(model);
            DeferredPainter deferredPainter = new DeferredPainter(settings, terminal.size());
            deferredPainter.start();
            InputThread typing = listen();
            ExitReason leaving = new EventLoop(queue, terminal, deferredPainter, model).run();
            terminal.release();
            typing.end();
            return leaving;
        } catch (AskedToEnd asked) {
            return asked.how();
        } finally {
            terminal.release();
        }
    }

    private void writeFirstFrame(Model model) throws IOException {
        int columns = terminal.size().getColumns();
        Frame frame = model.frame(columns, terminal.size().getRows());
        settings.out().write(FirstFrame.of(frame, settings.theme(), settings.ascii(), columns));
        settings.out().flush();
    }

    /** From here on keys and signals come into the queue. */
    private InputThread listen() throws IOException {
        terminal.listen();
        EmergencyExit emergencyExit = new EmergencyExit(queue, terminal, settings.halt());
        InputThread typing = new InputThread(settings.in(), queue, emergencyExit, terminal::isStopped);
        typing.start();
        new Signals(queue, emergencyExit).listen();
        return typing;
    }

    private final class TerminalQuery extends BackgroundTask {
        TerminalQuery() {
            super("query");
        }

        @Override
        void work() throws IOException {
            terminal.ask();
        }
    }

    /** For an end that nobody has foreseen. */
    private final class ReleaseAtExit extends Thread {
        @Override
        public void run() {
            terminal.release();
        }
    }
}
