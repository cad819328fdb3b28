package footnote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckingTest {
    private static final String PIER = "src/test/resources/stories/pier";
    private static final String BROKEN = "src/test/resources/broken/no-offer";

    @TempDir
    Path home;

    @Test
    void jsonIsAllThatIsPrinted() {
        Outside outside = new Outside(home);
        assertThat(outside.run("check", BROKEN, "--json", "--odds")).isEqualTo(1);
        assertThat(outside.printed())
                .startsWith("{\n")
                .endsWith("}\n")
                .contains("\"code\": \"no-offer\"", "\"> pier/swim\"", "\"noEnding\": ");
        assertThat(outside.complained()).isEmpty();
    }

    @Test
    void sarifIsAllThatIsPrinted() {
        Outside outside = new Outside(home);
        assertThat(outside.run("check", BROKEN, "--sarif")).isEqualTo(1);
        assertThat(outside.printed()).startsWith("{\n").contains("\"version\": \"2.1.0\"", "\"uri\": \"" + BROKEN);
    }

    @Test
    void oddsFollowTheFindings() {
        Outside outside = new Outside(home);
        assertThat(outside.run("check", PIER, "--odds")).isZero();
        assertThat(outside.printed()).contains(PIER + ": 1 note.\n\nkeeper: ", "  different playthroughs: ");
    }

    /** What stands in the story itself is told with the name of the branch: it is not known whether it is so without. */
    @Test
    void aBranchIsProvedWithItsStoryOnce() throws IOException {
        Path branch = Path.of("src/test/resources/branches/cat");
        Outside once = new Outside(home);
        int alone = once.run("check", PIER, "--branch", branch.toString(), "--together");
        Outside rounds = new Outside(home);
        assertThat(rounds.run("check", PIER, "--branch", branch.toString())).isEqualTo(alone);
        assertThat(once.printed()).contains("with branch \"cat\": ");
        assertThat(rounds.printed()).doesNotContain("with branch \"cat\": ");
    }

    @Test
    void everyQuestionIsAnsweredInWordsAndForMachines() throws IOException {
        Path play = Files.writeString(home.resolve("dark.play"), "role keeper\n> pier/sleep\n");
        String[] asked = {
            "check", PIER, "--odds", "--states", "--plays", "500", "--seed", "3", "--coverage", play.toString()
        };
        Outside words = new Outside(home);
        assertThat(words.run(asked)).isZero();
        assertThat(words.printed())
                .contains(
                        "  different passages used: ",
                        "keeper: 4 states, in ",
                        " without it; remembered in ",
                        "keeper: 500 random plays, seed 3\n",
                        "shown by 1 play:\n  1 of 3 scenes\n  1 of 3 endings\n",
                        "not shown, choices:\n  pier/fetch\n  pier/light\n  boat/row\n");
        Outside machines = new Outside(home);
        machines.run(Stream.concat(Stream.of(asked), Stream.of("--json")).toArray(String[]::new));
        Matcher keys = Pattern.compile("\"([A-Za-z]+)\":").matcher(machines.printed());
        String documented = Files.readString(Path.of("doc/checking.md"));
        assertThat(keys.results()).allSatisfy(key -> assertThat(documented).contains("`" + key.group(1) + "`"));
    }

    @Test
    void onATerminalAWriterSeesHowFarItHasComeAndNothingIsLeftOfIt() {
        Outside seated = new Outside(home).atATerminal("xterm");
        try (ProgressLine meter = new ProgressLine(seated.later())) {
            assertThat(meter.goOn("states of keeper", 70_000)).isTrue();
            assertThat(seated.complained())
                    .startsWith("\rstates of keeper: 70000")
                    .hasSize(80);
        }
        assertThat(seated.complained()).endsWith("\r" + " ".repeat(79) + "\r");
        Outside piped = new Outside(home);
        new ProgressLine(piped.later()).goOn("states of keeper", 70_000);
        assertThat(piped.complained()).isEmpty();
    }
}
