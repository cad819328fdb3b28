package footnote.cli;

import footnote.file.AtomicWrite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that names the file into which a command writes what it makes; without it, the standard output. */
final class OutputOption {
    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "where to write it; left out: the output")
    private @Nullable Path output;

    /** Whether a file is named. */
    boolean isFile() {
        return output != null;
    }

    /** Writes it there, and returns the exit code for that. */
    int give(String text, ProcessContext context) {
        if (output == null) {
            context.print(text);
            return Exit.OK;
        }
        try {
            AtomicWrite.replaceNamed(output, text.getBytes(StandardCharsets.UTF_8));
            context.print(output + " is written.\n");
            return Exit.OK;
        } catch (IOException unwritten) {
            context.complain("footnote: " + output + " can't be written: " + unwritten.getMessage() + ".\n");
            return Exit.FOUND;
        }
    }
}
