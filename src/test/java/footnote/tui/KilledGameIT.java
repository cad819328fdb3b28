package footnote.tui;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.Attack;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The finished program, killed at any moment while choices come fast: the next start has all that were shown. */
@DisabledOnOs(OS.WINDOWS)
class KilledGameIT {
    private static final int KILLS = Attack.isLong() ? 300 : 6;
    private static final int SCREEN_KILLS = Attack.isLong() ? 100 : 2;
    /** Choices that are waiting to be made when it is killed. */
    private static final int BURST = 400;
    /** The longest wait after a count is seen, in nanoseconds: some three choices. */
    private static final int MOMENT = 20_000_000;

    @TempDir
    Path home;

    @Test
    void inPlainModeNoChoiceIsLostThatWasShown() throws Exception {
        CountedGame game = new CountedGame(home);
        Random random = new Random(1);
        int shown = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Lines lines = new Lines(game);
            lines.type(kill == 0 ? "1\n" : "");
            int first = lines.await(0);
            assertThat(first).as("after kill %d", kill).isBetween(shown, shown + BURST);
            lines.type("1\n".repeat(BURST));
            int seen = lines.await(first + random.nextInt(BURST / 2));
            LockSupport.parkNanos(random.nextInt(MOMENT));
            shown = Math.max(seen, lines.kill());
        }
        assertThat(shown).as("choices that were shown").isGreaterThan(KILLS);
    }

    /** The game, line by line through pipes. */
    private static final class Lines {
        private final Process process;
        private final ByteArrayOutputStream seen = new ByteArrayOutputStream();

        Lines(CountedGame game) throws IOException {
            ProcessBuilder builder = new ProcessBuilder(
                            CountedGame.java(), "-jar", CountedGame.jar(), "play", "--plain", game.story())
                    .redirectError(Redirect.INHERIT);
            for (String each : game.environment()) {
                builder.environment().put(each.substring(0, each.indexOf('=')), each.substring(each.indexOf('=') + 1));
            }
            process = builder.start();
        }

        void type(String text) throws IOException {
            OutputStream in = process.getOutputStream();
            in.write(text.getBytes(StandardCharsets.US_ASCII));
            in.flush();
        }

        /** Reads until a count of at least so many is shown, and says which is. */
        int await(int count) throws IOException {
            InputStream out = process.getInputStream();
            byte[] buffer = new byte[512];
            while (shown() < count) {
                int length = out.read(buffer);
                assertThat(length).as("it goes on; so far: " + seen).isPositive();
                seen.write(buffer, 0, length);
            }
            return shown();
        }

        /** Kills it, and says how many it has shown. */
        int kill() throws IOException, InterruptedException {
            process.destroyForcibly();
            try (InputStream out = process.getInputStream()) {
                out.transferTo(seen);
            } catch (IOException closed) {
                // what came before is there
            }
            process.waitFor();
            return shown();
        }

        private int shown() {
            return CountedGame.shown(seen.toString(StandardCharsets.UTF_8));
        }
    }

    @Test
    void onTheFullScreenNoChoiceIsLostThatWasShown() throws Exception {
        CountedGame game = new CountedGame(home);
        Random random = new Random(2);
        try (Pane pane = new Pane(80, 24, "dash", game.environment())) {
            int shown = 0;
            for (int kill = 0; kill < SCREEN_KILLS; kill++) {
                pane.enters("stty sane; clear; " + CountedGame.java() + " -jar '" + CountedGame.jar() + "' '"
                        + game.story() + "'");
                if (kill == 0) {
                    pane.awaits("The counter").types("1");
                }
                int most = shown + BURST;
                int least = shown;
                pane.awaits("a count from " + least, seen -> {
                    int count = CountedGame.shown(seen);
                    return count >= least && count <= most;
                });
                int first = CountedGame.shown(pane.text());
                int target = first + 1 + random.nextInt(10);
                pane.types("1".repeat(BURST)).awaits("a count of " + target, seen -> CountedGame.shown(seen) >= target);
                LockSupport.parkNanos(random.nextInt(MOMENT));
                pane.signals("KILL").awaits("the shell", seen -> seen.contains("Killed"));
                // the rest of what was typed is the shell's now, as are the other screen and the keys without an echo
                shown = CountedGame.shown(pane.text());
                pane.keys("C-u")
                        .types("stty sane")
                        .keys("C-j")
                        .types("printf '\\033[?1049l\\033[?2004l'")
                        .keys("C-j");
                pane.keys("C-j").awaitsPrompt();
            }
        }
    }
}
