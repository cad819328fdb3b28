package footnote.tui;

import java.util.Queue;
import java.util.function.IntConsumer;

/** The way out that is always open: whoever knocks twice gets out, even if the interface hangs. */
final class EmergencyExit {
    private final Queue<Event> queue;
    private final TerminalSession console;
    private final IntConsumer halt;
    private boolean knocked;

    EmergencyExit(Queue<Event> queue, TerminalSession console, IntConsumer halt) {
        this.queue = queue;
        this.console = console;
        this.halt = halt;
    }

    /** Asks the loop to end; asked once more, gives the terminal back and ends the process. */
    synchronized void knock(ExitReason how) {
        if (knocked) {
            console.release();
            halt.accept(how.exitCode());
        }
        knocked = true;
        queue.add(new Event.Leave(how));
    }
}
