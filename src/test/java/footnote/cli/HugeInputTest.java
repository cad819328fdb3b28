package footnote.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import footnote.Attack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Far more of one thing than anybody writes: it is done, or refused with the limit, in 512 MB of memory. */
class HugeInputTest {
    private static final Duration FAR_MORE_THAN_ENOUGH = Duration.ofMinutes(1);
    /** At length, and in every build. */
    private static final int MANY = Attack.isLong() ? 100_000 : 10_000;

    private static final String STORY = """
            { "format": 1, "id": "huge", "ifid": "6e0f6a0e-6c7b-4b0e-9b0b-4c0c1d241109", "version": "1.0.0", "title": "Huge",
              "variables": { VARIABLES "one": { "start": false } },
              "roles": { "one": { "title": "One", "start": "a" } },
              "documents": { "log": { "title": "Log", "passages": {
                "p": { "paragraph": 1, "quote": "Words.", "kind": "report" } } } },
              "scenes": {
                "z": { "title": "Z", "text": "z", "ending": { "name": "Z", "about": "Z." } },
                "a": { "title": "A", "passage": "log#p", "text": TEXT, "choices": {
                  CHOICES "c": { "text": "Leave.", "do": ["one = true"], "to": "z" } } } } }
            """;

    @TempDir
    Path home;

    @Test
    void aSceneWithChoicesByTheThousandIsPlayedAndChecked() throws IOException {
        String choices = IntStream.range(0, MANY)
                .mapToObj(i -> "\"c" + i + "\": { \"text\": \"Go " + i + ".\", \"to\": \"z\" },")
                .collect(Collectors.joining("\n"));
        Path story = story("", "\"A.\"", choices);
        assertThat(run(1, "", "check", story.toString())).contains(MANY + 1 + " cosmetic-choice");
        assertThat(run(0, "1\n" + MANY + "\nquit\n", "play", "--plain", story.toString()))
                .contains(MANY + ". Go " + (MANY - 1) + ".", "Z.");
        assertThat(run(0, "", "export", "--twee", story.toString())).contains("[[\"Go " + (MANY - 1) + ".\"->Z]]");
    }

    @Test
    void variablesByTheThousandAreCounted() throws IOException {
        String variables = IntStream.range(0, MANY)
                .mapToObj(i -> "\"v" + i + "\": { \"start\": false },")
                .collect(Collectors.joining("\n"));
        Path story = story(variables, "\"A.\"", "");
        assertThat(run(1, "", "check", story.toString())).contains(MANY + " unused-variable");
        assertThat(run(0, "1\n1\nquit\n", "play", "--plain", story.toString())).contains("Z.");
    }

    @Test
    void aSceneOfManyLongParagraphsWithoutASpaceIsReadUpToTheLimitOfAText() throws IOException {
        Path largest = story("", paragraphs(Attack.isLong() ? 130 : 20), "");
        assertThat(run(0, "1\n1\nquit\n", "play", "--plain", largest.toString()))
                .hasSizeGreaterThan(1_000_000);
        assertThat(run(1, "", "check", story("", paragraphs(140), "").toString()))
                .contains("this text has more than 8 million characters, and that is the limit of a text [limit]");
    }

    private static String paragraphs(int count) {
        return "[\"" + String.join("\", \"", Collections.nCopies(count, "x".repeat(60_000))) + "\"]";
    }

    @ParameterizedTest
    @ValueSource(strings = {"[[", "<<", "''//**_", "(if: $a)["})
    void signsThatOpenAndNeverCloseAreImported(String sign) throws IOException {
        importing(0, ":: Start\n" + sign.repeat(MANY) + "\n[[End]]\n\n:: End\nOver.\n");
    }

    @Test
    void namesThatComeToOneIdGetOneEach() throws IOException {
        int names = Attack.isLong() ? 20_000 : 4_000;
        String passages = IntStream.range(0, names)
                .mapToObj(i -> ":: " + (char) (0x4e00 + i) + "\nText.\n")
                .collect(Collectors.joining("\n"));
        importing(0, ":: Start\n[[\u4e00]]\n\n" + passages);
    }

    @Test
    void morePassagesThanAStoryCanHaveScenesAreRefusedByImportWithTheLimit() throws IOException {
        int passages = Attack.isLong() ? 1_000_000 : 200_001;
        String many = IntStream.range(0, passages)
                .mapToObj(i -> ":: P" + i + "\nText.\n")
                .collect(Collectors.joining("\n"));
        assertThat(importing(2, many))
                .endsWith("huge.twee: it has " + passages + " passages, and the limit is 200000.\n");
    }

    @Test
    void theSameIsSaidOfAPageOfTwines() throws IOException {
        int passages = Attack.isLong() ? 1_000_000 : 200_001;
        String many = IntStream.range(0, passages)
                .mapToObj(i -> "<tw-passagedata pid=\"" + i + "\" name=\"P" + i + "\">Text.</tw-passagedata>\n")
                .collect(Collectors.joining());
        Path page = home.resolve("huge.html");
        Files.writeString(page, "<tw-storydata name=\"Huge\" startnode=\"1\">\n" + many + "</tw-storydata>\n");
        assertThat(refused(page)).endsWith("it has " + passages + " passages, and the limit is 200000.\n");
    }

    @Test
    void aPassageTooLongForATextIsRefusedByImportWithTheLimit() throws IOException {
        int letters = Attack.isLong() ? 50_000_000 : 2_000_001;
        assertThat(importing(2, ":: Start\n" + "x".repeat(letters)))
                .endsWith(
                        "huge.twee: its passage \"Start\" has " + letters + " characters, and the limit is 2000000.\n");
    }

    @Test
    void moreThanAStoryCanHoldIsRefusedByImportInAFolderAsWell() throws IOException {
        Path folder = Files.createDirectories(home.resolve("twee"));
        int passages = Attack.isLong() ? 1_000_000 : 200_001;
        for (int file = 0; file < 3; file++) {
            String many = IntStream.range(0, passages / 3 + 1)
                    .mapToObj(i -> ":: P" + i + "\nText.\n")
                    .collect(Collectors.joining("\n"));
            Files.writeString(folder.resolve(file + ".twee"), many);
        }
        assertThat(refused(folder)).contains("passages, and the limit is 200000.");
        Path files = Files.createDirectories(home.resolve("files"));
        for (int file = 0; file <= 10_000; file++) {
            Files.createFile(files.resolve(file + ".tw"));
        }
        assertThat(refused(files)).endsWith("it has more than 10000 .twee and .tw files.\n");
    }

    private String refused(Path folder) {
        Outside outside = new Outside(home);
        assertThat(assertTimeoutPreemptively(FAR_MORE_THAN_ENOUGH, () -> outside.run("import", folder.toString())))
                .isEqualTo(2);
        return outside.complained();
    }

    /** What is said about it. */
    private String importing(int code, String twee) throws IOException {
        Path file = Files.writeString(home.resolve("huge.twee"), twee);
        Outside outside = new Outside(home);
        String folder = home.resolve("imported").toString();
        assertThat(assertTimeoutPreemptively(
                        FAR_MORE_THAN_ENOUGH, () -> outside.run("import", file.toString(), folder)))
                .as(outside.complained())
                .isEqualTo(code);
        return outside.complained();
    }

    private String run(int code, String typed, String... args) {
        Outside outside = new Outside(home).typed(typed);
        assertThat(assertTimeoutPreemptively(FAR_MORE_THAN_ENOUGH, () -> outside.run(args)))
                .as(outside.complained())
                .isEqualTo(code);
        return outside.printed();
    }

    private Path story(String variables, String text, String choices) throws IOException {
        Path folder = Files.createDirectories(home.resolve("huge"));
        Files.writeString(
                folder.resolve("story.json"),
                STORY.replace("VARIABLES", variables).replace("TEXT", text).replace("CHOICES", choices));
        return folder;
    }
}
