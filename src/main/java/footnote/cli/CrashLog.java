package footnote.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reports a fault of the program itself: one line for the user, and a file for whoever mends it. */
final class CrashLog {
    private static final String NAME = "crash.log";

    private CrashLog() {}

    /** Writes the log and says where it is; returns the exit code. */
    static int report(Throwable fault, ProcessContext context) {
        Path file = file(context);
        String kept = " What was played is kept.";
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text(fault, context));
            context.complain("footnote: a fault of the program stopped it; " + file + " says which." + kept + "\n");
        } catch (IOException unwritten) {
            context.complain("footnote: a fault of the program stopped it: " + fault + "." + kept + "\n");
        }
        return Exit.CRASHED;
    }

    /** Where the log of the last fault lies, if there was one. */
    static Path file(ProcessContext context) {
        return context.folders().state().resolve(NAME);
    }

    private static String text(Throwable fault, ProcessContext context) {
        StringWriter text = new StringWriter();
        text.append("Footnote ")
                .append(Version.number())
                .append(", ")
                .append(context.clock().instant().toString())
                .append("\nJava ")
                .append(context.property("java.runtime.version"))
                .append(", ")
                .append(context.property("os.name"))
                .append(' ')
                .append(context.property("os.version"))
                .append(' ')
                .append(context.property("os.arch"))
                .append(", TERM ")
                .append(context.variable("TERM"))
                .append("\n\n");
        fault.printStackTrace(new PrintWriter(text, true));
        return text.toString();
    }
}
