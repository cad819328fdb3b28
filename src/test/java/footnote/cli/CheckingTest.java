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
    void theRarestParagraphsAreNamedByTheirFirstWords() {
        Outside outside = new Outside(home);
        assertThat(outside.run("check", "src/test/resources/stories/pier", "--odds"))
                .isZero();
        assertThat(outside.printed())
                .contains("%  of being shown: “Eighty-one steps, and the last one …”, ", "night.json:16:48");
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

    /** The note about the pier itself is the story's: a branch's writer did not ask for it. */
    @Test
    void aCheckOfABranchIsAboutTheBranchAlone() {
        Outside story = new Outside(home);
        assertThat(story.run("check", PIER)).isZero();
        Outside branch = new Outside(home);
        assertThat(branch.run("check", PIER, "--branch", "src/test/resources/branches/cat"))
                .isZero();
        assertThat(story.printed()).contains("[no-decision]", "1 no-decision\n");
        assertThat(branch.printed()).doesNotContain("[no-decision]").contains(PIER + " itself was not asked about");
    }

    @Test
    void aBranchsFolderIsCheckedWithTheStoryAroundIt() throws IOException {
        Path story = home.resolve("harbour");
        copy(Path.of(PIER), story);
        Path branch = story.resolve("branches/cat");
        copy(Path.of("src/test/resources/branches/cat"), branch);
        Outside outside = new Outside(home);
        assertThat(outside.run("check", branch.toString())).isZero();
        assertThat(outside.printed()).contains("itself was not asked about: footnote check " + story);
    }

    /** The story in the jar has no folder that one could name. */
    @Test
    void aBranchOfTheShippedStoryIsToldHowTheStoryIsChecked() throws IOException {
        Path branch = home.resolve("lamp");
        Files.createDirectory(branch);
        Files.writeString(branch.resolve("branch.json"), """
                { "format": 1, "id": "lamp", "version": "1.0.0", "title": "The lamp", "story": "limited-release", "fits": [ "2", "1" ] }
                """);
        Outside outside = new Outside(home);
        assertThat(outside.run("check", branch.toString())).isZero();
        assertThat(outside.printed())
                .contains(branch + ": nothing is wrong with it.\n")
                .endsWith(" itself was not asked about: footnote check\n");
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    @Test
    void onlyTheCodesThatAreAskedForAreLookedAtAndTheRestIsSaid() {
        Outside only = new Outside(home);
        assertThat(only.run("check", BROKEN, "--only", "no-way-out")).isZero();
        assertThat(only.printed())
                .contains("not looked at, because of its codes: whether every choice makes a difference\n")
                .doesNotContain("[no-offer]");
        Outside without = new Outside(home);
        assertThat(without.run("check", BROKEN, "--without", "no-offer,no-decision"))
                .isZero();
        assertThat(without.printed()).doesNotContain("[no-offer]");
        Outside wrong = new Outside(home);
        assertThat(wrong.run("check", BROKEN, "--only", "no-ofer")).isEqualTo(2);
        assertThat(wrong.complained()).contains("there is no code \"no-ofer\": did you mean \"no-offer\"?");
    }

    @Test
    void ofAThousandFindingsTheWorstAreSeenFirstAndTheOthersAreCounted() throws IOException {
        Path story = home.resolve("many");
        Files.createDirectories(story);
        String head = Files.readString(Path.of(PIER, "story.json"));
        StringBuilder unused = new StringBuilder();
        for (int i = 0; i < 500; i++) {
            unused.append("\"spare").append(i).append("\": { \"start\": false },");
        }
        Files.writeString(story.resolve("story.json"), head.replace("\"variables\": {", "\"variables\": {" + unused));
        Files.copy(Path.of(PIER, "night.json"), story.resolve("night.json"));
        Files.copy(Path.of(PIER, "water.json"), story.resolve("water.json"));
        Outside first = new Outside(home);
        assertThat(first.run("check", story.toString())).isEqualTo(1);
        assertThat(first.printed().split("\\[unused-variable]", -1)).hasSize(11);
        assertThat(first.printed())
                .contains("490 more of these kinds: --all lists them\n", "500 unused-variable, 1 no-decision\n");
        assertThat(first.printed().indexOf("[unused-variable]"))
                .isLessThan(first.printed().indexOf("[no-decision]"));
        Outside all = new Outside(home);
        all.run("check", story.toString(), "--all");
        assertThat(all.printed().split("\\[unused-variable]", -1)).hasSize(501);
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
