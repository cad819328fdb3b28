package footnote.cli;

import footnote.explore.statespace.Progress;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Shows how far long work has come, in one line of a terminal that is written over and over; in a pipe, nothing.
 *
 * <p>While it is there, Ctrl-C ends the work and not the program: what is known so far is said. A second one ends both.
 */
final class ProgressLine implements Progress, AutoCloseable {
    private static final long BETWEEN = 200;
    private static final int WIDTH = 79;

    private final ProcessContext context;
    private final AtomicBoolean interrupted = new AtomicBoolean();
    private final Interruption interruption;
    private long told;
    private long doneThen;
    private boolean shown;

    ProgressLine(ProcessContext context) {
        this.context = context;
        this.interruption = Interruption.noted(interrupted);
        this.told = now();
    }

    /** Whether the work was ended before its end. */
    boolean interrupted() {
        return interrupted.get();
    }

    @Override
    public boolean goOn(String what, long done) {
        long now = now();
        if (context.terminal() && now - told >= BETWEEN) {
            show(line(what, done, now - told));
            told = now;
            doneThen = done;
        }
        return !interrupted.get();
    }

    private String line(String what, long done, long milliseconds) {
        Runtime machine = Runtime.getRuntime();
        long memory = machine.totalMemory() - machine.freeMemory() >> 20;
        long more = done < doneThen ? done : done - doneThen;
        String rate = ", " + more * 1000 / milliseconds + " a second";
        return what + ": " + done + rate + ", " + memory + " MB";
    }

    private void show(String line) {
        String cut = line.length() > WIDTH ? line.substring(0, WIDTH) : line;
        context.overwrite(cut + " ".repeat(WIDTH - cut.length()));
        shown = true;
    }

    /** Takes the line away before something else is written. */
    void clear() {
        if (shown) {
            context.overwrite(" ".repeat(WIDTH));
            context.overwrite("");
            shown = false;
        }
    }

    private long now() {
        return context.clock().millis();
    }

    @Override
    public void close() {
        clear();
        interruption.forget();
    }
}
