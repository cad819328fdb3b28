package footnote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader takes along from the command line, and the documents themselves. */
class TakingAlongTest {
    private static final String PIER = "src/test/resources/stories/pier";
    private static final String QUOTED = "Quoted: “Fog from the eastward, and no boat seen.”";

    @TempDir
    Path home;

    private String printed(String... args) {
        return new Outside(home).printedBy(args);
    }

    private void play(String typed) {
        new Outside(home).typed(typed).run(PIER);
    }

    @Test
    void aTranscriptIsOfWhereThePlayerLeftOffAndEndsWithItsChoices() {
        play("1\n1\n2\n");

        assertThat(printed("transcript", PIER))
                .startsWith("# The Pier\n\nThe keeper.")
                .contains(QUOTED)
                .contains("[^1]")
                .endsWith("> pier/fetch\n> pier/sleep\n```\n");
        assertThat(printed("transcript", "--text", PIER))
                .startsWith("The Pier\n========\n")
                .contains(QUOTED)
                .endsWith("> pier/fetch\n> pier/sleep\n");
    }

    @Test
    void aTranscriptCanBeOfASaveOrOfAnotherRole() {
        play("1\n1\nsave one\n2\nroles\n2\n");

        assertThat(printed("transcript", "--save", "one", PIER)).endsWith("> pier/fetch\n```\n");
        assertThat(printed("transcript", "--role", "keeper", PIER)).endsWith("> pier/sleep\n```\n");
        assertThat(printed("transcript", PIER)).contains("role pilot");
    }

    @Test
    void withoutAPlaythroughThereIsNoTranscript() {
        Outside outside = new Outside(home);

        assertThat(outside.run("transcript", PIER)).isEqualTo(2);
        assertThat(outside.complained()).contains("nothing of The Pier has been played yet");
    }

    @Test
    void theSourcesComeInThreeForms() {
        assertThat(printed("sources", PIER)).startsWith("The Pier: documents and passages\n");
        assertThat(printed("sources", "--as", "csl-json", PIER)).startsWith("[\n");
        assertThat(printed("sources", "--as", "bibtex", PIER)).startsWith("@misc{");
    }

    @Test
    void passagesOpenInTheirPlaceInTheDocumentsThemselves() throws IOException {
        Path folder = Files.createDirectory(home.resolve("documents"));
        Files.writeString(folder.resolve("log.txt"), "One.\nFog from the eastward, and no boat seen. Wind.\nThree.\n");
        Outside outside = new Outside(home).typed("1\ndocuments\n1\n1\n");

        outside.run("--documents", folder.toString(), PIER);

        assertThat(outside.printed()).contains("¶2 of 3: Fog from the eastward, and no boat seen. Wind.");
    }

    @Test
    void checkHoldsThePassagesAgainstTheDocumentsThemselves() throws IOException {
        Path folder = Files.createDirectory(home.resolve("documents"));
        Files.writeString(folder.resolve("log.txt"), "One.\nFog from the eastward, and a boat seen.\n");
        Outside outside = new Outside(home);

        assertThat(outside.run("check", "--documents", folder.toString(), PIER)).isEqualTo(1);
        assertThat(outside.printed()).contains("[not-verbatim]").contains("log.txt:2:28: the document has");
    }

    @Test
    void aFolderOfDocumentsThatIsNotThereIsWrongUse() {
        Outside outside = new Outside(home);

        assertThat(outside.run("check", "--documents", home + "/nowhere", PIER)).isEqualTo(2);
        assertThat(outside.complained()).contains("there is no folder");
    }

    @Test
    void aReaderThatStopsReadingEndsTheOutputQuietly() {
        Outside outside = new Outside(home);
        ProcessContext context = outside.context();
        ProcessContext gone = new ProcessContext(
                context.in(),
                new Gone(),
                context.err(),
                false,
                context.environment(),
                context.property(),
                InstantSource.system());

        assertThat(Main.run(new String[] {"sources", PIER}, gone)).isEqualTo(Exit.NOBODY_LISTENS);
        assertThat(outside.complained()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sources " + PIER, "words " + PIER, "check " + PIER, "--help", "paths", "explain no-offer"})
    void whatCanNotBeWrittenIsSaidInWords(String command) {
        Outside outside = new Outside(home);
        ProcessContext full =
                outside.context().writingTo(new Full(), outside.context().err());

        assertThat(Main.run(command.split(" "), full)).isEqualTo(Exit.FOUND);
        assertThat(outside.complained())
                .isEqualTo("footnote: what was asked for can't be written: No space left on device.\n");
    }

    @Test
    void whereNothingCanBeWrittenTheExitCodeTells() {
        Outside outside = new Outside(home);
        ProcessContext full = outside.context().writingTo(new Full(), new Full());

        assertThat(Main.run(new String[] {"check", "nowhere/at/all"}, full)).isEqualTo(Exit.FOUND);
        assertThat(Main.run(new String[] {"words", PIER}, full)).isEqualTo(Exit.FOUND);
    }

    /** A disk on which no room is left. */
    private static final class Full extends OutputStream {
        @Override
        public void write(int b) throws IOException {
            throw new IOException("No space left on device");
        }
    }

    /** A pipe that nobody reads from. */
    private static final class Gone extends OutputStream {
        @Override
        public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
        }
    }
}
