package footnote.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import footnote.Attack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is large, and not too large to be allowed, takes the time that its size explains: a step that grew with the
 * square would take minutes and hours where a minute is far more than enough.
 */
class GrowthTest {
    private static final Duration FAR_MORE_THAN_ENOUGH = Duration.ofMinutes(1);
    /** As many as a save of 2 MB holds, or a quarter of that. */
    private static final int CHOICES = Attack.isLong() ? 80_000 : 20_000;

    private static final int PASSAGES = Attack.isLong() ? 100_000 : 30_000;

    private static final String HEAD = """
            { "format": 1, "id": "hub", "ifid": "6e0f6a0e-6c7b-4b0e-9b0b-4c0c1d241104", "version": "1.0.0", "title": "Hub",
              "roles": { "one": { "title": "One", "start": "a" } },
              "documents": { "log": { "title": "Log", "passages": {
                "p": { "paragraph": 1, "quote": "Words.", "kind": "report" },
                "q": { "paragraph": 2, "quote": "Other words.", "kind": "report" } } } },
              "scenes": {
                "z": { "title": "Z", "text": "z", "ending": { "name": "Z", "about": "Z." } },
                "a": { "title": "A", "text": "TEXT", KEYS "choices": {
                  "c": { "text": "Round again.", "passage": "log#p", "stance": "questions", "to": "a" },
                  "d": { "text": "Leave.", "passage": "log#q", "stance": "questions", "to": "z" } } } } }
            """;

    @TempDir
    Path home;

    @Test
    void aLineWithHundredsOfThousandsOfUnknownKeysIsToldShortly() throws IOException {
        String keys = IntStream.range(0, 400_000)
                .mapToObj(i -> "\"unknown-" + i + "\": 1, ")
                .collect(Collectors.joining());
        String printed = run(1, "check", story(HEAD.replace("KEYS", keys)), "--all");
        assertThat(printed.length()).isBetween(100_000, 2_000_000);
    }

    @Test
    void aPageOfWordsWithoutASpaceIsLaidOut() throws IOException {
        String text = String.join("\", \"", Collections.nCopies(16, "x".repeat(65_000)));
        Path story = story(HEAD.replace("KEYS", "").replace("\"TEXT\"", "[ \"" + text + "\" ]"));
        Outside outside = new Outside(home).typed("1\nquit\n");
        assertTimeoutPreemptively(
                FAR_MORE_THAN_ENOUGH, () -> outside.run(story.toString(), "--plain", "--width", "60"));
        assertThat(outside.complained()).isEmpty();
        assertThat(outside.printed().chars().filter(c -> c == 'x').count()).isGreaterThanOrEqualTo(16 * 65_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"transcript", "report"})
    void whatIsWrittenOfALongPlaythroughIsWritten(String command) throws IOException {
        Path story = longPlaythrough();
        assertThat(run(0, command, story)).isNotBlank();
    }

    @Test
    void theNotebookAndItsLikeOpenInALongPlaythrough() throws IOException {
        Path story = longPlaythrough();
        Outside outside = new Outside(home).typed("notebook\ntimeline\ndocuments\nlevels\nquit\n");
        assertTimeoutPreemptively(FAR_MORE_THAN_ENOUGH, () -> outside.run(story.toString(), "--plain"));
        assertThat(outside.printed()).contains("2 passages met, 1 chosen");
    }

    /** On a day of its own each, and all on one day. */
    @ParameterizedTest
    @CsvSource({"%3$d-%2$02d-%1$02d", "2014-01-01"})
    void theNotebookByDateAndByDocumentOpensWithPassagesByTheTenThousand(String date) throws IOException {
        Outside outside = new Outside(home).typed("1\nnotebook by date\nnotebook by document\nquit\n");
        Path story = manyPassages(date);
        assertTimeoutPreemptively(FAR_MORE_THAN_ENOUGH, () -> outside.run(story.toString(), "--plain"));
        assertThat(outside.printed()).contains(PASSAGES + 2 + " passages met, 0 chosen; by document");
    }

    private Path manyPassages(String date) throws IOException {
        StringBuilder documents = new StringBuilder("\"documents\": { ");
        StringBuilder choices = new StringBuilder("\"choices\": { ");
        for (int i = 0; i < PASSAGES; i++) {
            documents
                    .append("\"d")
                    .append(i)
                    .append("\": { \"title\": \"D\", \"passages\": { \"p\": {")
                    .append(" \"paragraph\": 1, \"quote\": \"Words.\", \"kind\": \"report\", \"date\": \"")
                    .append(date.formatted(1 + i % 28, 1 + i / 28 % 12, 1600 + i / 336))
                    .append("\" } } },\n");
            choices.append("\"c")
                    .append(i)
                    .append("\": { \"text\": \"Go.\", \"passage\": \"d")
                    .append(i)
                    .append("#p\", \"stance\": \"questions\", \"to\": \"z\" },\n");
        }
        return story(
                HEAD.replace("KEYS", "").replace("\"documents\": {", documents).replace("\"choices\": {", choices));
    }

    private String run(int exit, String command, Path story, String... more) {
        Outside outside = new Outside(home);
        String[] args = Stream.concat(Stream.of(command, story.toString()), Arrays.stream(more))
                .toArray(String[]::new);
        int code = assertTimeoutPreemptively(FAR_MORE_THAN_ENOUGH, () -> outside.run(args));
        assertThat(code).as(outside.complained()).isEqualTo(exit);
        return outside.printed();
    }

    private Path longPlaythrough() throws IOException {
        Path story = story(HEAD.replace("KEYS", ""));
        Path saves = Files.createDirectories(home.resolve(".local/share/footnote/saves/hub"));
        String choices = String.join(", ", Collections.nCopies(CHOICES, "\"a/c\""));
        Files.writeString(
                saves.resolve("autosave.one.json"),
                "{ \"format\": 1, \"about\": \"\", \"story\": \"hub\", \"version\": \"1.0.0\", \"branches\": [], \"role\": \"one\","
                        + " \"lasting\": {}, \"choices\": [ " + choices + " ], \"point\": " + CHOICES + " }");
        Files.writeString(
                saves.resolve("profile.json"),
                "{ \"format\": 1, \"lasting\": {}, \"endings\": [], \"role\": \"one\" }");
        return story;
    }

    private Path story(String json) throws IOException {
        Path folder = Files.createDirectories(home.resolve("hub"));
        Files.writeString(folder.resolve("story.json"), json);
        return folder;
    }
}
