package footnote.bench;

import footnote.cli.Main;
import java.util.Arrays;
import java.util.Locale;

/**
 * A command about the shipped story in a Java of its own, which says at its end how many seconds of the processor all of
 * it took: user and system, of all threads.
 */
public final class Checking {
    /** What is checked, and its branch. */
    static final String STORY = "story/limited-release";

    static final String BRANCH = STORY + "/branches/twelve";

    private Checking() {}

    /** @param args a command line of Footnote */
    public static void main(String[] args) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            double seconds = ProcessHandle.current()
                            .info()
                            .totalCpuDuration()
                            .orElseThrow()
                            .toMillis()
                    / 1000.0;
            System.out.printf(Locale.ROOT, "%n%f%n", seconds);
        }));
        Main.main(Arrays.copyOf(args, args.length));
    }
}
