package footnote.tui;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Queue;

/** The input thread: puts what is typed into the queue, and does nothing else but listen for Ctrl-C. */
final class InputThread extends Thread {
    private static final byte CTRL_C = 0x03;

    private final InputStream in;
    private final Queue<Event> queue;
    private final EmergencyExit wayOut;

    InputThread(InputStream in, Queue<Event> queue, EmergencyExit wayOut) {
        super("typing");
        this.in = in;
        this.queue = queue;
        this.wayOut = wayOut;
        setDaemon(true);
    }

    @Override
    public void run() {
        byte[] buffer = new byte[1024];
        try {
            for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
                byte[] bytes = Arrays.copyOf(buffer, length);
                queue.add(new Event.Typed(bytes));
                knock(bytes);
            }
        } catch (IOException gone) {
            // the terminal went away, which is the end of what is typed as well
        }
        queue.add(new Event.Leave(ExitReason.HUNG_UP));
    }

    /** Stops listening: a program that ends waits a third of a second for a thread that is held up in the system. */
    void end() {
        try {
            in.close();
        } catch (IOException gone) {
            // then there is nothing to wake it from
        }
    }

    private void knock(byte[] bytes) {
        for (byte each : bytes) {
            if (each == CTRL_C) {
                wayOut.knock(ExitReason.INTERRUPTED);
            }
        }
    }
}
