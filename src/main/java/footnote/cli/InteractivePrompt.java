package footnote.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Asks for what a command needs and was not told; where nobody sits at a terminal, it is said to be missing. */
final class InteractivePrompt {
    private final CommandSpec command;
    private final ProcessContext context;

    InteractivePrompt(CommandSpec command, ProcessContext context) {
        this.command = command;
        this.context = context;
    }

    /**
     * What was told, or else the answer to a question.
     *
     * @param told     null where it was left out
     * @param question without its mark, as in {@code What is the scene to be called}
     * @param missing  what is said where nobody answers: what is missing, and how to write it
     * @throws ParameterException where nobody answers
     */
    String orAsk(@Nullable String told, String question, String missing) {
        String answer = told == null && context.terminal() ? ask(question) : told;
        if (answer == null || answer.isBlank()) {
            throw new ParameterException(command.commandLine(), missing);
        }
        return answer.strip();
    }

    private String ask(String question) {
        context.print(question + "? ");
        try {
            return line();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** A line and no more: what is typed behind it is the answer to the next question. */
    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int read = context.in().read();
        while (read >= 0 && read != '\n') {
            line.write(read);
            read = context.in().read();
        }
        if (read < 0) {
            context.print("\n");
        }
        return line.toString(StandardCharsets.UTF_8);
    }
}
