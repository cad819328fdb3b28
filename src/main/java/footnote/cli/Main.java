package footnote.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;

/** Where the program begins and ends. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        // numbers are written alike everywhere; and what is known of other places is not even looked up
        Locale.setDefault(Locale.Category.FORMAT, Locale.US);
        int code = run(args, ProcessContext.real());
        if (code != Exit.OK) {
            System.exit(code);
        }
    }

    /** Does what is asked for, and returns the exit code. Nothing is thrown, whatever happens. */
    static int run(String[] args, ProcessContext world) {
        try {
            Optional<PlayRequest> request = PlayRequest.quick(args);
            return request.isPresent() ? new FaceLauncher(world).play(request.get()) : Commands.run(args, world);
        } catch (IOException | UncheckedIOException gone) {
            // who read what we wrote has gone, as in a pipe to head: nobody is left to be told
            return Exit.NOBODY_LISTENS;
        } catch (RuntimeException | Error fault) {
            return CrashLog.report(fault, world);
        }
    }
}
