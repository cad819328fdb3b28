package footnote.tui;

import java.util.Queue;
import java.util.function.IntConsumer;

/** Ends the program at the second request, even if the event loop hangs. */
final class EmergencyExit {
    private final Queue<Event> queue;
    private final TerminalSession terminal;
    private final IntConsumer halt;
    private boolean requested;

    EmergencyExit(Queue<Event> queue, TerminalSession terminal, IntConsumer halt) {
        this.queue = queue;
        this.terminal = terminal;
        this.halt = halt;
    }

    /** Asks the loop to end; asked once more, gives the terminal back and ends the process. */
    synchronized void request(ExitReason how) {
        if (requested) {
            terminal.release();
            halt.accept(how.exitCode());
        }
        requested = true;
        queue.add(new Event.Leave(how));
    }
}
