package footnote.tui;

import java.io.IOException;

/** Work on another core that somebody waits for in the end. */
final class Task {
    /** What is to be done. */
    interface Work {
        void run() throws IOException;
    }

    private final Thread thread;
    private volatile Throwable failure;

    private Task(String name, Work work) {
        thread = new Thread(() -> run(work), name);
        thread.setDaemon(true);
    }

    static Task begin(String name, Work work) {
        Task task = new Task(name, work);
        task.thread.start();
        return task;
    }

    private void run(Work work) {
        try {
            work.run();
        } catch (IOException | RuntimeException | Error failed) {
            failure = failed;
        }
    }

    /** Waits for its end; what went wrong there goes wrong here. */
    void end() throws IOException {
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
        if (failure instanceof IOException failed) {
            throw new IOException(failed.getMessage(), failed);
        }
        if (failure != null) {
            throw new IllegalStateException(failure);
        }
    }
}
