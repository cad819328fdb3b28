package footnote.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.util.Locale;
import java.util.Objects;
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
    static int run(String[] args, ProcessContext outside) {
        WatchedOutput out = new WatchedOutput(outside.out());
        WatchedOutput err = new WatchedOutput(outside.err());
        ProcessContext context = outside.writingTo(out, err);
        try {
            Optional<PlayRequest> request = PlayRequest.quick(args);
            int code =
                    request.isPresent() ? new FaceLauncher(context).play(request.get()) : Commands.run(args, context);
            return code != Exit.OK && out.failure().isEmpty() ? code : written(code, out, err, context);
        } catch (IOException failure) {
            return failed(failure, out, err, context);
        } catch (UncheckedIOException failure) {
            return failed(Objects.requireNonNull(failure.getCause()), out, err, context);
        } catch (InvalidPathException unnameable) {
            return unnameable(unnameable, context);
        } catch (RuntimeException | Error fault) {
            return CrashLog.report(fault, context);
        }
    }

    /** In a locale without UTF-8, Java can't name a file that has an accent in its path; Windows refuses some signs. */
    private static int unnameable(InvalidPathException path, ProcessContext context) {
        String locale = context.locale().isEmpty() ? "C" : context.locale();
        String way = context.windows()
                ? path.getReason()
                : "in this locale (" + locale + "); put LC_ALL=C.UTF-8 before the command";
        say("footnote: a file can't be named " + path.getInput() + " " + way + ".\n", context);
        return Exit.USAGE;
    }

    private static int failed(IOException failure, WatchedOutput out, WatchedOutput err, ProcessContext context) {
        if (out.failure().isPresent() || err.failure().isPresent()) {
            return written(Exit.FOUND, out, err, context);
        }
        say("footnote: " + IoFault.inWords(failure) + ".\n", context);
        return Exit.FOUND;
    }

    /** The exit code where all that was written may not have arrived. */
    private static int written(int code, WatchedOutput out, WatchedOutput err, ProcessContext context) {
        if (out.nobodyListens() || out.failure().isEmpty() && err.nobodyListens()) {
            return Exit.NOBODY_LISTENS;
        }
        // no lambda: whoever leaves the first screen at once comes by here
        if (out.failure().isPresent()) {
            String why = IoFault.inWords(out.failure().get());
            say("footnote: what was asked for can't be written: " + why + ".\n", context);
        }
        return out.failure().isPresent() || err.failure().isPresent() ? Exit.FOUND : code;
    }

    /** Says it, if that can be said at all. */
    private static void say(String sentence, ProcessContext context) {
        try {
            context.complain(sentence);
        } catch (UncheckedIOException alsoLost) {
            return;
        }
    }
}
