package footnote.load;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import footnote.problem.Problem;
import footnote.problem.ProblemPrinter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stories that were made to harm: loading them ends, with a story or with problems, and nothing reaches a terminal. */
class HostileStoriesTest {
    /** Far more than is needed: what would hang would take for ever. */
    private static final Duration END = Duration.ofSeconds(60);

    private static final String ENDING = "\"ending\": { \"name\": \"E\", \"about\": \"E.\" }";

    @TempDir
    private Path folder;

    @BeforeEach
    void aHead() throws IOException {
        Files.writeString(folder.resolve("story.json"), """
                { "format": 1, "id": "h", "ifid": "6e0f6a0e-6c7b-4b0e-9b0b-4c0c1d241104", "version": "1.0.0",
                  "title": "H", "roles": { "one": { "title": "One", "start": "s0" } },
                  "variables": { "wide": { "from": -1000000000, "to": 1000000000, "start": 0,
                                           "leaves": { "999999999": "Much." } } } }
                """);
    }

    @Test
    void aHundredThousandPageTurnsInARowAreNoFault() throws IOException {
        StringBuilder scenes = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            scenes.append(scene(i, "\"next\": \"s" + (i + 1) + "\"")).append(',');
        }
        assertThat(load(scenes + scene(100_000, ENDING)).problems()).isEmpty();
    }

    @Test
    void aRingOfAHundredThousandPageTurnsIsToldShortly() throws IOException {
        StringBuilder scenes = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            scenes.append(i == 0 ? "" : ",").append(scene(i, "\"next\": \"s" + (i + 1) % 100_000 + "\""));
        }
        assertThat(load(scenes.toString()).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).hasSizeLessThan(300));
    }

    @Test
    void moreScenesThanTheLimitAreSaid() throws IOException {
        StringBuilder scenes = new StringBuilder(scene(0, ENDING));
        for (int i = 1; i <= 200_000; i++) {
            scenes.append(',').append(scene(i, ENDING));
        }
        assertThat(load(scenes.toString()).problems())
                .extracting(Problem::message)
                .containsExactly("the story has more than 200000 scenes, and that is the limit");
    }

    @Test
    void aMillionFaultsEndAfterAThousand() throws IOException {
        StringBuilder scenes = new StringBuilder(scene(0, ENDING));
        for (int i = 1; i <= 50_000; i++) {
            scenes.append(',').append(scene(i, "\"next\": \"t" + i + "\", \"x\": 1, \"y\": 2, \"z\": 3"));
        }
        assertThat(load(scenes.toString()).problems()).hasSize(1_001);
    }

    @Test
    void aNameThatIsNoneReachesNoTerminal() throws IOException {
        LoadResult loaded = load("\"s0\": { \"title\": \"T\", \"text\": \"t\", " + ENDING + ", \"\\u001b[2J"
                + "x".repeat(5_000) + "\": 1 }");
        assertThat(loaded.problems())
                .hasSize(2)
                .allSatisfy(problem -> assertThat(ProblemPrinter.print(problem))
                        .doesNotContain("\u001b")
                        .hasSizeLessThan(2_000));
    }

    @Test
    void aConditionOfBracketsAloneEnds() throws IOException {
        String condition = "(".repeat(20_000);
        assertThat(load("\"s0\": { \"title\": \"T\", \"text\": [ { \"if\": \"" + condition + "\", \"text\": \"t\" } ], "
                                + ENDING + " }")
                        .problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("256"));
    }

    @Test
    void aHundredThousandNamesThatMayStandInAnUnreadableFileEnd() throws IOException {
        Files.writeString(folder.resolve("torn.json"), "{ \"x\": \"" + "y".repeat(10_000_000));
        StringBuilder scenes = new StringBuilder(scene(0, ENDING));
        for (int i = 1; i <= 100_000; i++) {
            scenes.append(',').append(scene(i, "\"next\": \"t" + i + "\""));
        }
        assertThat(load(scenes.toString()).story()).isEmpty();
    }

    private static String scene(int number, String after) {
        return "\"s" + number + "\": { \"title\": \"T\", \"text\": \"t\", " + after + " }";
    }

    private LoadResult load(String scenes) throws IOException {
        Files.writeString(folder.resolve("scenes.json"), "{ \"scenes\": { " + scenes + " } }", UTF_8);
        return Assertions.assertTimeoutPreemptively(END, () -> Loader.load(StorySource.folder(folder, "")));
    }
}
