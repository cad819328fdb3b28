package footnote.tui;

import java.util.Deque;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;

/**
 * Ends the program at the second request, even if the event loop hangs, and some seconds after the first.
 *
 * <p>A terminal that doesn't read any more holds up whoever writes to it, the loop as well as whoever would give the
 * terminal back. What was played is kept by then, since it is before it is shown.
 */
final class EmergencyExit {
    /** How long leaving may take, in seconds: far longer than it does where nothing hangs. */
    private static final int PATIENCE = 5;
    /** How long giving the terminal back may take, where nothing else is waited for, in milliseconds. */
    private static final int GIVING_BACK = 2_500;

    private final Deque<Event> queue;
    private final TerminalSession terminal;
    private final IntConsumer halt;
    private boolean requested;

    EmergencyExit(Deque<Event> queue, TerminalSession terminal, IntConsumer halt) {
        this.queue = queue;
        this.terminal = terminal;
        this.halt = halt;
    }

    /**
     * Asks the loop to end, before it takes what waits to be taken, as a terminal drops what was typed before Ctrl-C;
     * asked once more, gives the terminal back and ends the process.
     */
    synchronized void request(ExitReason how) {
        if (requested) {
            end(how);
        }
        requested = true;
        queue.addFirst(new Event.Leave(how));
        new Overdue(how).start();
    }

    private void end(ExitReason how) {
        Thread release = new Release();
        release.start();
        try {
            release.join(GIVING_BACK);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        halt.accept(how.exitCode());
    }

    /** The end of the process where it has not come by itself. */
    private final class Overdue extends Thread {
        private final ExitReason how;

        Overdue(ExitReason how) {
            super("leaving");
            this.how = how;
            setDaemon(true);
        }

        @Override
        public void run() {
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
            for (long rest = end - System.nanoTime(); rest > 0; rest = end - System.nanoTime()) {
                LockSupport.parkNanos(rest);
            }
            end(how);
        }
    }

    private final class Release extends Thread {
        Release() {
            super("giving back");
            setDaemon(true);
        }

        @Override
        public void run() {
            terminal.release();
        }
    }
}
