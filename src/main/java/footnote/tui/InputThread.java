package footnote.tui;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** The input thread: puts what is typed into the queue, and does nothing else but listen for Ctrl-C. */
final class InputThread extends Thread {
    private static final byte CTRL_C = 0x03;
    /** Between two attempts to read, in milliseconds. */
    private static final int PAUSE = 50;

    private final InputStream in;
    private final Queue<Event> queue;
    private final EmergencyExit emergencyExit;
    private final BooleanSupplier stopped;

    /** @param stopped whether our job is stopped, or goes on without the terminal */
    InputThread(InputStream in, Queue<Event> queue, EmergencyExit emergencyExit, BooleanSupplier stopped) {
        super("typing");
        this.stopped = stopped;
        this.in = in;
        this.queue = queue;
        this.emergencyExit = emergencyExit;
        setDaemon(true);
    }

    @Override
    public void run() {
        byte[] buffer = new byte[1024];
        for (int length = read(buffer); length >= 0; length = read(buffer)) {
            byte[] bytes = Arrays.copyOf(buffer, length);
            queue.add(new Event.Typed(bytes));
            leaveIfAsked(bytes);
        }
        queue.add(new Event.Leave(ExitReason.HUNG_UP));
    }

    /** A job in the background may not read: it tries again later. Otherwise a terminal that fails has gone away. */
    private int read(byte[] buffer) {
        while (true) {
            try {
                return in.read(buffer);
            } catch (IOException failure) {
                if (!stopped.getAsBoolean()) {
                    return -1;
                }
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(PAUSE));
            }
        }
    }

    /** Stops listening: a program that ends waits a third of a second for a thread that is held up in the system. */
    void end() {
        try {
            in.close();
        } catch (IOException gone) {
            // then there is nothing to wake it from
        }
    }

    private void leaveIfAsked(byte[] bytes) {
        for (byte each : bytes) {
            if (each == CTRL_C) {
                emergencyExit.request(ExitReason.INTERRUPTED);
            }
        }
    }
}
