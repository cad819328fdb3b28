package footnote.tui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

/** A real terminal with a shell in it, that a test types into and looks at: a pane of a tmux server of its own. */
final class Pane implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration ASK_AGAIN = Duration.ofMillis(20);
    private static int count;

    private final String server = "footnote-" + ProcessHandle.current().pid() + "-" + ++count;
    private final String line;
    private final String linesBefore;

    /** @param shell a command; its prompt is made to be {@code "% "} */
    Pane(int columns, int rows, String shell, String... environment) {
        assumeTrue(there("tmux", "-V"), "needs tmux, which drives the real terminal");
        assumeTrue(there("sh", "-c", "command -v " + shell.split(" ")[0]), "needs " + shell.split(" ")[0]);
        List<String> command = new ArrayList<>(List.of(
                "-f",
                "/dev/null",
                "new-session",
                "-d",
                "-x",
                "" + columns,
                "-y",
                "" + rows,
                "env",
                "-u",
                "NO_COLOR",
                "PS1=% ",
                "LC_ALL=C.UTF-8"));
        command.addAll(Arrays.asList(environment));
        command.addAll(Arrays.asList(shell.split(" ")));
        tmux(command.toArray(new String[0]));
        awaits("%");
        line = asks("#{pane_tty}");
        linesBefore = stty();
    }

    /** Types keys by tmux's names for them, such as {@code Enter} and {@code C-c}. */
    Pane keys(String... keys) {
        List<String> command = new ArrayList<>(List.of("send-keys"));
        command.addAll(Arrays.asList(keys));
        tmux(command.toArray(new String[0]));
        return this;
    }

    /** Types a text as it is. */
    Pane types(String text) {
        tmux("send-keys", "-l", text);
        return this;
    }

    /** Types a line. */
    Pane enters(String text) {
        return types(text).keys("Enter");
    }

    /** Pastes a text as a terminal does. */
    Pane pastes(String text) {
        tmux("set-buffer", text);
        tmux("paste-buffer", "-p", "-r");
        return this;
    }

    Pane resizes(int columns, int rows) {
        tmux("resize-window", "-x", "" + columns, "-y", "" + rows);
        return this;
    }

    /** Waits until the pane shows a text. */
    Pane awaits(String text) {
        return awaits("the text “" + text + "”", seen -> seen.contains(text));
    }

    Pane awaits(String what, Predicate<String> condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        String seen = text();
        while (!condition.test(seen)) {
            if (System.nanoTime() > end) {
                close();
                throw new AssertionError("waited for " + what + ", but saw:\n" + seen);
            }
            LockSupport.parkNanos(ASK_AGAIN.toNanos());
            seen = text();
        }
        return this;
    }

    /** Waits until the shell has its prompt back and the other screen is left. */
    Pane awaitsPrompt() {
        return awaits("the prompt", this::hasPrompt);
    }

    /** The same, where a request to end may have to be made more than once: signals that come together are one. */
    Pane awaitsPromptAsking(String signal) {
        return awaits("the prompt", seen -> {
            boolean there = hasPrompt(seen);
            if (!there) {
                signals(signal);
            }
            return there;
        });
    }

    private boolean hasPrompt(String seen) {
        return seen.stripTrailing().endsWith("%") && asks("#{alternate_on}").equals("0");
    }

    /** The exit code of what ran last. */
    String exitCode() {
        enters("echo \"code=$?.\"");
        awaits("an exit code", seen -> seen.lines().anyMatch(each -> each.matches("code=\\d+\\.")));
        List<String> codes =
                text().lines().filter(each -> each.matches("code=\\d+\\.")).toList();
        return codes.get(codes.size() - 1).replaceAll("\\D", "");
    }

    /** Checks that nothing of a full screen is left. */
    Pane isAsItWas() {
        assertThat(asks("#{alternate_on} #{cursor_flag}"))
                .as("alternate screen, cursor")
                .isEqualTo("0 1");
        assertThat(stty()).as("line discipline").isEqualTo(linesBefore);
        return this;
    }

    String text() {
        return tmux("capture-pane", "-p");
    }

    /** What is seen with the escape sequences for its looks. */
    String coded() {
        return tmux("capture-pane", "-p", "-e");
    }

    /** The answer to one of tmux's formats. */
    String asks(String format) {
        return tmux("display-message", "-p", format).strip();
    }

    /** The line discipline, without the size. */
    String stty() {
        return run("stty", "-a", "-F", line).replaceAll("rows \\d+; columns \\d+; ", "");
    }

    /** Sends a signal to what runs in the shell, if anything still does. */
    Pane signals(String name) {
        long shell = Long.parseLong(asks("#{pane_pid}"));
        ProcessHandle.of(shell).orElseThrow().descendants().forEach(each -> there("kill", "-" + name, "" + each.pid()));
        return this;
    }

    /** Reads nothing of what is written any more, sends a signal to what runs in the shell, and waits for its end. */
    Pane endsReadingNothing(String signal) {
        ProcessHandle running = ProcessHandle.of(Long.parseLong(asks("#{pane_pid}")))
                .flatMap(shell -> shell.children().findFirst())
                .orElseThrow();
        String tmux = asks("#{pid}");
        run("kill", "-STOP", tmux);
        try {
            run("kill", "-" + signal, "" + running.pid());
            running.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException | InterruptedException | TimeoutException still) {
            running.destroyForcibly();
            throw new AssertionError("it has not ended", still);
        } finally {
            run("kill", "-CONT", tmux);
        }
        return this;
    }

    boolean isOpen() {
        return there("tmux", "-L", server, "list-panes");
    }

    @Override
    public void close() {
        if (isOpen()) {
            tmux("kill-server");
        }
    }

    private String tmux(String... arguments) {
        List<String> command = new ArrayList<>(List.of("tmux", "-L", server));
        command.addAll(Arrays.asList(arguments));
        return run(command.toArray(new String[0]));
    }

    private static boolean there(String... command) {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static String run(String... command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor())
                    .as("%s: %s", String.join(" ", command), output)
                    .isZero();
            return output;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
