package footnote.save;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.game.Playthrough;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecondProcessTest {
    private static final ReadResult<Optional<Playthrough>> BESIDE = new ReadResult<>(
            Optional.of(Plays.of("a/a")),
            List.of("Another Footnote has this role open; here the game is saved as “autosave-2 pilot”."));

    @TempDir
    Path data;

    @Test
    void whileAnotherProcessPlaysARoleTheGameIsSavedBesideItsAutosave() throws Exception {
        Process other = otherProcess();
        try (StorySaves saves = saves()) {
            assertThat(saves.autosave("pilot")).isEqualTo(BESIDE);
            saves.keep(Plays.of("b/b"), "");
            assertThat(saves.fetch("autosave pilot").value()).contains(Plays.of("a/a"));
            assertThat(saves.fetch("autosave-2 pilot").value()).contains(Plays.of("b/b"));
            assertThat(saves.autosave("keeper").remarks()).isEmpty();
        } finally {
            leave(other);
        }
        try (StorySaves saves = saves()) {
            assertThat(saves.autosave("pilot")).isEqualTo(new ReadResult<>(Optional.of(Plays.of("a/a")), List.of()));
        }
    }

    @Test
    void aProcessThatWasKilledLeavesNoLockBehind() throws Exception {
        Process other = otherProcess();
        other.destroyForcibly().waitFor();
        try (StorySaves saves = saves()) {
            assertThat(saves.autosave("pilot")).isEqualTo(new ReadResult<>(Optional.of(Plays.of("a/a")), List.of()));
        }
    }

    @Test
    void aSecondGameInTheSameProcessSavesBesideTheFirstToo() {
        StorySaves one = saves();
        one.keep(Plays.of("a/a"), "");
        try (StorySaves two = saves();
                StorySaves three = saves();
                StorySaves four = saves()) {
            assertThat(two.autosave("pilot")).isEqualTo(BESIDE);
            assertThat(two.autosave("pilot").value()).as("taken once more").isEqualTo(BESIDE.value());
            assertThat(three.keep(Plays.of("c/c"), "").remarks())
                    .containsExactly(
                            "Another Footnote has this role open; here the game is saved as “autosave-3 pilot”.");
            one.close();
            assertThat(four.autosave("pilot").remarks()).isEmpty();
        }
    }

    @Test
    void theSecondProcessGoesOnWhereItLeftOff() {
        try (StorySaves one = saves()) {
            one.keep(Plays.of("a/a"), "");
            try (StorySaves two = saves()) {
                two.keep(Plays.of("b/b"), "");
            }
            try (StorySaves two = saves()) {
                assertThat(two.autosave("pilot").value()).contains(Plays.of("b/b"));
            }
        }
    }

    @Test
    void takingTheSameRoleOnceMoreKeepsIt() {
        try (StorySaves one = saves()) {
            one.keep(Plays.of("a/a"), "");
            assertThat(one.autosave("pilot")).isEqualTo(new ReadResult<>(Optional.of(Plays.of("a/a")), List.of()));
            one.autosave("keeper");
            try (StorySaves two = saves()) {
                assertThat(two.autosave("pilot").remarks()).isEmpty();
            }
        }
    }

    private StorySaves saves() {
        return new StorySaves(data, Plays.STORY, Plays.IFID);
    }

    /** Another Java that has made one choice as the pilot and stays open. */
    private Process otherProcess() throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        OtherFootnote.class.getName(),
                        data.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String line =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)).readLine();
        assertThat(line).isEqualTo("true []");
        return process;
    }

    private static void leave(Process process) throws IOException, InterruptedException {
        process.getOutputStream().close();
        process.waitFor();
    }

    /** Takes the pilot's autosave, keeps one choice, says so, and stays until its input ends. */
    static final class OtherFootnote {
        private OtherFootnote() {}

        public static void main(String[] arguments) throws IOException {
            try (StorySaves saves = new StorySaves(Path.of(arguments[0]), Plays.STORY, Plays.IFID)) {
                saves.autosave("pilot");
                WriteResult kept = saves.keep(Plays.of("a/a"), "");
                System.out.println(kept.kept() + " " + kept.remarks());
                // until the test closes it
                System.in.readAllBytes();
            }
        }
    }
}
