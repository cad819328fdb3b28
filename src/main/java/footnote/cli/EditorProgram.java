package footnote.cli;

import footnote.write.edit.EditSession;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The editor that a person has chosen: {@code $VISUAL}, or else {@code $EDITOR}, with what options it has there, or else
 * the one that their system always has.
 */
final class EditorProgram implements EditSession.Editor {
    /** With which a shell ends where there is no such program, or none that can be run. */
    private static final List<Integer> NOT_STARTED = List.of(126, 127);

    private final String command;
    private final boolean windows;
    private final boolean terminal;

    private EditorProgram(String command, boolean windows, boolean terminal) {
        this.command = command;
        this.windows = windows;
        this.terminal = terminal;
    }

    /** Nothing where none is chosen and nobody sits at a terminal in which the usual one could be used. */
    static Optional<EditorProgram> of(ProcessContext context) {
        String visual = context.variable("VISUAL");
        String chosen = visual.isBlank() ? context.variable("EDITOR") : visual;
        if (chosen.isBlank() && !context.terminal()) {
            return Optional.empty();
        }
        String usual = context.windows() ? "notepad" : "vi";
        return Optional.of(new EditorProgram(chosen.isBlank() ? usual : chosen, context.windows(), context.terminal()));
    }

    /** As it was chosen. */
    String command() {
        return command;
    }

    /** Whether an exit code says that there was no such program. */
    static boolean isNotStarted(int status) {
        return NOT_STARTED.contains(status);
    }

    @Override
    public boolean asksAgain() {
        return terminal;
    }

    /** Ctrl-C is for the editor alone meanwhile. */
    @Override
    public int edit(Path sheet) throws IOException {
        List<String> words = windows
                ? List.of("cmd", "/c", command + " \"" + sheet + "\"")
                : List.of("sh", "-c", command + " \"$1\"", "sh", sheet.toString());
        Interruption ignored = Interruption.ignored();
        try {
            return new ProcessBuilder(words).inheritIO().start().waitFor();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw (IOException)
                    new InterruptedIOException("the wait for the editor was interrupted").initCause(interrupted);
        } finally {
            ignored.forget();
        }
    }
}
