package footnote.tui;

import java.io.IOException;
import java.io.InputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Sets the terminal's line discipline, and stops this process as a job of its shell: Java reaches both only through
 * other programs. What asks our job to end while one of them holds us up is thrown as {@link AskedToEnd}.
 */
final class Stty {
    private static final int PATIENCE_SECONDS = 5;
    /** Succeeds where Linux says that the terminal's foreground is another job's; elsewhere that can't be known. */
    private static final String IN_BACKGROUND =
            "read -r _ _ _ _ job _ _ foreground _ </proc/$$/stat && [ \"$job\" != \"$foreground\" ]";

    /** Whoever asks us to end may ask our whole job: the terminal is given back all the same. */
    private static final String GIVE_BACK =
            "trap '' HUP INT TERM; " + IN_BACKGROUND + " 2>/dev/null || exec stty \"$@\"";

    private Stty() {}

    /** The line discipline, as {@link #set} takes it back, and the size: two lines. */
    static String ask() throws IOException {
        return run("sh", "-c", "stty -g; stty size");
    }

    /** The size: rows, a space, columns. */
    static String size() throws IOException {
        return run("stty", "size");
    }

    /**
     * Gives each key as it is pressed, unseen, and Ctrl-C, Ctrl-Z and Ctrl-\ as keys like others. What is written is
     * left as it is.
     */
    static void raw() throws IOException {
        run("stty", "-icanon", "-echo", "-isig", "-iexten", "-ixon", "min", "1", "time", "0");
    }

    /** Whether another job has the terminal, as far as that can be known: whoever sets it then is stopped. */
    static boolean isInBackground() throws AskedToEnd {
        try {
            return run("sh", "-c", IN_BACKGROUND + " && echo yes; true").equals("yes");
        } catch (AskedToEnd asked) {
            throw asked;
        } catch (IOException unknown) {
            return false;
        }
    }

    /** Sets what {@code saved} says, as {@link #ask} gave it; in the background nothing, as the shell sees to it. */
    static void set(String saved) throws IOException {
        List<String> command = new ArrayList<>(List.of("sh", "-c", GIVE_BACK, "stty"));
        for (int begin = 0, end; begin < saved.length(); begin = end + 1) {
            end = saved.indexOf(' ', begin) < 0 ? saved.length() : saved.indexOf(' ', begin);
            command.add(saved.substring(begin, end));
        }
        run(command.toArray(new String[0]));
    }

    /** Stops our job as Ctrl-Z does elsewhere, and comes back when the shell goes on with it. */
    static void stop() throws IOException {
        // the child is of our job and stops with us, so waiting for it is waiting for the shell
        run("sh", "-c", "kill -TSTP 0");
    }

    private static String run(String... command) throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectInput(Redirect.INHERIT)
                .redirectError(Redirect.DISCARD)
                .start();
        try (InputStream answer = process.getInputStream()) {
            String text = new String(answer.readAllBytes(), StandardCharsets.US_ASCII).strip();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw failure(process, command[0]);
            }
            return text;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
    }

    /** A program that a signal ended says with which: its exit code is then the one that ours is to be. */
    private static IOException failure(Process process, String program) {
        if (!process.isAlive()) {
            for (ExitReason each : ExitReason.values()) {
                if (each != ExitReason.QUIT && each.exitCode() == process.exitValue()) {
                    return new AskedToEnd(each);
                }
            }
        }
        return new IOException(program + " can't reach the terminal");
    }
}
