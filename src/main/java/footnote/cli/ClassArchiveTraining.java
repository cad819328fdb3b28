package footnote.cli;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * The first screens of each face, played for nobody: whatever they load is what the launcher puts into the archive that
 * makes the next start fast.
 *
 * <p>It is started by the launcher alone, with folders and a terminal that are nobody's. What is played does not matter,
 * as long as a usual sitting's first minute is in it.
 */
final class ClassArchiveTraining {
    private static final String LINES = "1\n1\n?1\nundo\nredo\nhelp\nagain\nquit\n";
    /** Down, up and Enter first, with which almost every sitting begins. */
    private static final String KEYS = "\u001b[B\u001b[A\rj?\u001b ur q";

    private ClassArchiveTraining() {}

    public static void main(String[] args) {
        // twice: first at the title, then where one left off
        play(LINES, "--plain");
        play(LINES, "--plain");
        play(KEYS);
        Main.run(new String[] {"--help"}, context(""));
        System.exit(0);
    }

    private static void play(String typed, String... args) {
        Main.run(args, context(typed));
    }

    private static ProcessContext context(String typed) {
        InputStream in = new ByteArrayInputStream(typed.getBytes(StandardCharsets.US_ASCII));
        ProcessContext real = ProcessContext.real();
        return new ProcessContext(
                in,
                OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream(),
                true,
                real.environment(),
                real.property(),
                real.clock());
    }
}
