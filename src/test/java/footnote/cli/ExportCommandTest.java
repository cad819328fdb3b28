package footnote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {
    private static final String HARBOUR = "src/test/resources/twee/harbour";

    @TempDir
    Path home;

    @Test
    void aStoryIsPrintedAndWhatItLacksIsSaidBesideIt() {
        Outside outside = new Outside(home);
        assertThat(outside.run("export", "--twee", HARBOUR)).isZero();
        assertThat(outside.printed()).startsWith(":: StoryTitle\nThe harbour\n").doesNotContain("otherwise");
        assertThat(outside.complained()).isEqualTo("""
                        What is said otherwise there, or not at all:
                        what a choice does to its passage is a comment beside it: pier/light-it.
                        a note in the margin is a comment beside its choice: pier/light-it.
                        what the status line shows is not shown: oil.
                        """);
    }

    @Test
    void aStoryIsWrittenIntoAFile() throws IOException {
        Path file = home.resolve("harbour.twee");
        Outside outside = new Outside(home);
        assertThat(outside.run("export", "--twee", HARBOUR, "-o", file.toString()))
                .isZero();
        assertThat(outside.printed()).startsWith(file + " is written.\nWhat is said otherwise");
        assertThat(outside.complained()).isEmpty();
        assertThat(Files.readString(file)).startsWith(":: StoryTitle");
        assertThat(new Outside(home)
                        .run("import", file.toString(), home.resolve("again").toString()))
                .isZero();
    }

    @Test
    void withoutATargetNothingIsExported() {
        Outside outside = new Outside(home);
        assertThat(outside.run("export", HARBOUR)).isEqualTo(2);
        assertThat(outside.complained()).contains("--twee");
    }

    @Test
    void aFileThatCanNotBeWrittenAndAStoryThatCanNotBePlayedAreSaid() throws IOException {
        Path file = Files.createFile(home.resolve("file"));
        Outside outside = new Outside(home);
        assertThat(outside.run(
                        "export",
                        "--twee",
                        HARBOUR,
                        "-o",
                        file.resolve("x.twee").toString()))
                .isEqualTo(1);
        assertThat(outside.complained()).contains("can't be written").hasLineCount(1);
        Files.writeString(home.resolve("story.json"), "{");
        assertThat(new Outside(home).run("export", "--twee", home.toString())).isEqualTo(1);
    }
}
