package footnote.tui;

import com.googlecode.lanterna.TerminalSize;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Takes the terminal for the full screen, and gives it back as it was.
 *
 * <p>Giving it back is safe from any thread, at any time, and more than once.
 */
class TerminalSession {
    /** The other screen; pasted text marked as such. */
    private static final String ENTER = "\u001b[?1049h\u001b[?2004h";
    /** What {@link #ENTER} and a frame may have changed, as it was. */
    private static final String LEAVE = "\u001b[0m\u001b[?25h\u001b[?2004l\u001b[?1049l";

    private static final TerminalSize UNKNOWN = new TerminalSize(80, 24);

    private final TerminalSettings settings;
    private final ReentrantLock lock = new ReentrantLock();
    private String saved = "";
    private TerminalSize size = UNKNOWN;
    private boolean entered;
    private volatile boolean stopped;

    TerminalSession(TerminalSettings settings) {
        this.settings = settings;
    }

    /** Finds out what the settings don't say. */
    void ask() throws IOException {
        saved = settings.saved().orElse("");
        size = size(settings.rows(), settings.columns());
        if (!settings.asked()) {
            String answer = Stty.ask();
            int end = answer.indexOf('\n');
            saved = end < 0 ? answer : answer.substring(0, end).strip();
            size = end < 0 ? UNKNOWN : parse(answer.substring(end + 1).strip());
        }
    }

    /** As it was when last asked. */
    TerminalSize size() {
        return size;
    }

    /** As it is now. */
    TerminalSize askSize() {
        try {
            size = parse(Stty.size());
        } catch (IOException gone) {
            // a terminal that has gone away keeps its size; its end comes as an event
        }
        return size;
    }

    OutputStream out() {
        return settings.out();
    }

    /** Turns to the other screen. */
    void enter() throws IOException {
        lock.lock();
        try {
            entered = true;
            write(ENTER);
        } finally {
            lock.unlock();
        }
    }

    /** Takes the keys as they are pressed. */
    void listen() throws IOException {
        lock.lock();
        try {
            if (entered) {
                Stty.raw();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Gives the terminal back as it was. */
    void release() {
        boolean ours = locked();
        try {
            if (entered) {
                entered = false;
                giveBack();
            }
        } finally {
            if (ours) {
                lock.unlock();
            }
        }
    }

    /** Gives the terminal back and stops our job, until the shell goes on with it, in the foreground or not. */
    void stop() throws AskedToEnd {
        release();
        stopped = true;
        try {
            Stty.stop();
        } catch (AskedToEnd asked) {
            throw asked;
        } catch (IOException alone) {
            // no shell would ever go on with us: so we do
        }
    }

    /** Whether it was given back by {@link #stop} and not taken again yet. */
    boolean isStopped() {
        return stopped;
    }

    /** Whether another job has the terminal. */
    boolean isInBackground() throws AskedToEnd {
        return Stty.isInBackground();
    }

    /** Takes the terminal again after {@link #stop}. */
    void comeBack() throws IOException {
        // first the keys: in the background that stops us again, until the shell brings us forward
        Stty.raw();
        stopped = false;
        enter();
    }

    /** Waits for somebody who is giving the terminal back or taking it, but not for one who hangs. */
    private boolean locked() {
        try {
            return lock.tryLock(2, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void giveBack() {
        try {
            write(LEAVE);
        } catch (IOException gone) {
            // then nobody sees it
        }
        try {
            Stty.set(saved);
        } catch (IOException gone) {
            // nothing is left to set
        }
    }

    private void write(String text) throws IOException {
        settings.out().write(text.getBytes(StandardCharsets.US_ASCII));
        settings.out().flush();
    }

    private static TerminalSize parse(String rowsAndColumns) {
        int space = rowsAndColumns.indexOf(' ');
        try {
            return size(
                    Integer.parseInt(rowsAndColumns.substring(0, space)),
                    Integer.parseInt(rowsAndColumns.substring(space + 1)));
        } catch (IndexOutOfBoundsException | NumberFormatException unknown) {
            return UNKNOWN;
        }
    }

    /** A line that doesn't know its size says 0 and 0. */
    private static TerminalSize size(int rows, int columns) {
        return rows > 0 && columns > 0 ? new TerminalSize(columns, rows) : UNKNOWN;
    }
}
