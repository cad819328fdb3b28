package footnote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordedPlaysTest {
    private static final String PIER = "src/test/resources/stories/pier";

    @TempDir
    Path home;

    private Path story;

    @BeforeEach
    void aStoryOfOnesOwn() throws IOException {
        story = Files.createDirectory(home.resolve("pier"));
        try (Stream<Path> files = Files.list(Path.of(PIER))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, story.resolve(file.getFileName()));
            }
        }
        Files.createDirectory(story.resolve("plays"));
        new Outside(home).typed("1\n1\n2\n").run(story.toString());
    }

    @Test
    void whatWasPlayedLastIsKeptAsItsChoices() {
        Outside outside = new Outside(home);
        assertThat(outside.run("keep", story.toString())).isZero();
        assertThat(outside.printed()).isEqualTo("role keeper\n> pier/fetch\n> pier/sleep\n");
    }

    @Test
    void aKeptPlayNeedsOnlyTheBranchesOfWhichSomethingWasChosen() {
        String cat = "src/test/resources/branches/cat";
        new Outside(home).run("new", "branch", "dog", story.toString());
        Path player = home.resolve("player");
        new Outside(player).typed("1\n3\n").run(story.toString(), "--branch", cat);
        Outside outside = new Outside(player);
        assertThat(outside.run("keep", story.toString(), "--branch", cat)).isZero();
        assertThat(outside.printed()).contains("branch cat\n", "/cat:follow\n").doesNotContain("dog");
    }

    @Test
    void aPlayThatIsKeptWithItsLinesHasTheLinesOfTheStory() {
        Path play = story.resolve("plays/dark.play");
        assertThat(new Outside(home).run("keep", story.toString(), "--lines", "--to", play.toString()))
                .isZero();
        assertThat(play).content().contains("= There is a cask, behind the ropes.\n", "= The end: Darkness\n");
        Outside outside = new Outside(home);
        assertThat(outside.run("test", story.toString())).isZero();
        assertThat(outside.printed()).isEqualTo("1 play: as recorded.\n");
    }

    @Test
    void whatTheRecordedPlaysShowLiesOnTheMap() throws IOException {
        Path play = story.resolve("plays/dark.play");
        new Outside(home).run("keep", story.toString(), "--to", play.toString());
        Path other = Files.writeString(home.resolve("other.play"), "role keeper\n> pier/sleep\n");
        Path none = Files.writeString(home.resolve("none.play"), "role nobody\n> pier/sleep\n");
        Outside outside = new Outside(home);
        assertThat(outside.run(
                        "map",
                        story.toString(),
                        "--dot",
                        "--recorded",
                        "--coverage",
                        other.toString(),
                        none.toString()))
                .isZero();
        assertThat(outside.printed()).contains("2 plays come by 2 of ", "; 2 of 2 plays\"", "; 0 of 2 plays\"");
        assertThat(outside.complained()).contains("none.play:1:1: ", "nobody");
    }

    @Test
    void aChangedWordIsSaidAsADifferenceInWords() throws IOException {
        Path play = story.resolve("plays/dark.play");
        new Outside(home).run("keep", story.toString(), "--lines", "--to", play.toString());
        Path scenes = story.resolve("night.json");
        Files.writeString(
                scenes, Files.readString(scenes).replace("a cask, behind the ropes", "a keg, behind the nets"));
        Outside outside = new Outside(home);
        assertThat(outside.run("test", story.toString())).isEqualTo(1);
        assertThat(outside.printed())
                .contains(
                        "plays/dark.play:7:3: warning: ",
                        "[play-differs]",
                        "what changed: There is a [cask, → keg,] behind the [ropes. → nets.]")
                .endsWith("1 play: 1 warning.\n");
    }

    @Test
    void aBranchIsSeenToLeaveTheStoryAsItWas() throws IOException {
        Files.writeString(story.resolve("plays/dark.play"), "role keeper\n> pier/sleep\n= The end: Darkness\n");
        Files.writeString(
                story.resolve("plays/two.play"), "role keeper\n= Go to bed\n> pier/fetch\n= Light the lamp\n");
        Path branch =
                Files.createDirectories(story.resolve("branches/cat/plays")).getParent();
        for (String file : new String[] {"branch.json", "cafe.json"}) {
            Files.copy(Path.of("src/test/resources/branches/cat", file), branch.resolve(file));
        }
        Files.writeString(
                branch.resolve("plays/fed.play"),
                "role keeper\nbranch cat\n> pier/cat:follow\n> cat:cafe/feed\n> cat:cafe/stay\n= The end: Herring\n");
        Outside well = new Outside(home);
        well.run("test", story.toString());
        assertThat(well.printed()).isEqualTo("3 plays: as recorded.\n");
        Files.writeString(branch.resolve("more.json"), """
                { "adds": { "pier": { "choices": { "cat:take": { "text": "Take the cask to the café", "passage": "log#oil",
                    "stance": "questions", "margin": "Empty?", "once": true, "do": ["oil + 1"], "to": "pier" } } } } }
                """);
        Files.writeString(story.resolve("plays/three.play"), "role keeper\n> pier/cat:follow\n");
        Outside changed = new Outside(home);
        assertThat(changed.run("test", story.toString())).isEqualTo(1);
        assertThat(changed.printed()).contains("plays/three.play:2:").doesNotContain("dark.play", "fed.play");
    }

    @Test
    void aFileThatIsThereIsNeverWrittenOver() {
        Path play = story.resolve("plays/dark.play");
        new Outside(home).run("keep", story.toString(), "--to", play.toString());
        Outside again = new Outside(home);
        assertThat(again.run("keep", story.toString(), "--to", play.toString())).isEqualTo(2);
        assertThat(again.complained()).contains("is there already");
    }

    @Test
    void aPlayIsFollowedToItsEndAndGoneOnFromThere() throws IOException {
        Path play = Files.writeString(story.resolve("plays/oil.play"), "role keeper\n> pier/fetch\n");
        Outside outside = new Outside(home.resolve("elsewhere")).typed("1\n");
        assertThat(outside.run("follow", play.toString())).isZero();
        assertThat(outside.printed())
                .startsWith("There is a cask, behind the ropes.\n")
                .contains("The end: A light.");
    }

    @Test
    void aTranscriptIsFollowedInEitherForm() throws IOException {
        for (String form : new String[] {"--text", "--role=keeper"}) {
            Outside written = new Outside(home);
            written.run("transcript", story.toString(), form);
            Path transcript = Files.writeString(home.resolve("transcript"), written.printed());
            Outside outside = new Outside(home.resolve("elsewhere"));
            assertThat(outside.run("follow", transcript.toString(), story.toString()))
                    .isZero();
            assertThat(outside.printed()).contains("The end: Darkness.");
        }
    }

    @Test
    void aTranscriptOfAnotherStorySaysWhichItIsOfAndWhereItWasLookedFor() throws IOException {
        for (String form : new String[] {"--text", "--role=keeper"}) {
            Outside written = new Outside(home);
            written.run("transcript", story.toString(), form);
            Path transcript = Files.writeString(home.resolve("transcript"), written.printed());
            Outside outside = new Outside(home.resolve("elsewhere"));
            assertThat(outside.run("follow", "--plain", transcript.toString())).isEqualTo(1);
            assertThat(outside.complained())
                    .contains(
                            "this is a transcript of \"The Pier\", and not of \"Limited Release\"",
                            "footnote follow FILE STORY");
        }
    }

    @Test
    void aSaveIsFollowedAndKept() {
        String save = home.resolve(".local/share/footnote/saves/pier/autosave.keeper.json")
                .toString();
        Outside followed = new Outside(home.resolve("elsewhere"));
        assertThat(followed.run("follow", save, story.toString())).isZero();
        assertThat(followed.printed()).contains("The end: Darkness.");
        Outside kept = new Outside(home);
        assertThat(kept.run("keep", story.toString(), "--from", save)).isZero();
        assertThat(kept.printed()).endsWith("> pier/sleep\n");
    }

    @Test
    void whatCannotBeFollowedSaysWhereAndWhy() throws IOException {
        Path play = Files.writeString(story.resolve("plays/odd.play"), "role kepper\n> pier/fetch\n");
        Outside outside = new Outside(home);
        assertThat(outside.run("follow", play.toString())).isEqualTo(1);
        assertThat(outside.complained()).contains("odd.play:1:1: error: ", "did you mean \"keeper\"?");
        assertThat(outside.run("follow", home.resolve("nothing").toString())).isEqualTo(2);
        assertThat(new Outside(home).run("test", home.toString())).isEqualTo(1);
    }

    @Test
    void aStoryWithoutPlaysHasNothingToSay() {
        Outside outside = new Outside(home);
        assertThat(outside.run("test", story.toString())).isZero();
        assertThat(outside.printed()).isEqualTo("there are no plays here.\n");
    }
}
