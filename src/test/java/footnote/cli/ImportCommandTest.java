package footnote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {
    private static final String TWEE = "src/test/resources/twine/lighthouse.twee";

    @TempDir
    Path home;

    @Test
    void aStoryIsWrittenIntoANewFolderAndWhatHasNoCounterpartIsListed() {
        Path into = home.resolve("lighthouse");
        Outside outside = new Outside(home);
        assertThat(outside.run("import", TWEE, into.toString())).isZero();
        assertThat(outside.printed())
                .contains("lighthouse.twee:", "has no counterpart", "Next: footnote check " + into);
        Outside check = new Outside(home);
        assertThat(check.run("check", into.toString())).isEqualTo(1);
        assertThat(check.printed()).contains("[placeholder-cited]").doesNotContain("error:");
    }

    @Test
    void nothingIsWrittenOver() throws Exception {
        Path into = Files.createDirectory(home.resolve("lighthouse"));
        Outside outside = new Outside(home);
        assertThat(outside.run("import", TWEE, into.toString())).isEqualTo(2);
        assertThat(outside.complained()).contains("is there already");
        assertThat(into).isEmptyDirectory();
    }

    @Test
    void aFileThatIsNotThereOrIsNoStoryIsRefused() {
        Outside outside = new Outside(home);
        assertThat(outside.run("import", home.resolve("none.twee").toString())).isEqualTo(2);
        assertThat(outside.run("import", "pom.xml")).isEqualTo(2);
        assertThat(outside.complained()).contains("it is not there", "neither Twee 3 nor Twine 2's JSON or HTML");
    }

    @Test
    void aByteOrderMarkChangesNothing() throws Exception {
        Path file = home.resolve("bell.twee");
        Files.writeString(file, "\uFEFF:: Start\nBell.\n[[Answer->Door]]\n\n:: Door\nRain.");
        Outside outside = new Outside(home);
        assertThat(outside.run("import", file.toString(), home.resolve("bell").toString()))
                .isZero();
        assertThat(home.resolve("bell/scenes.json")).content().contains("Bell.", "Rain.");
    }

    @Test
    void aFileThatWasCutIsAFaultOfTheFile() throws Exception {
        Path file = Files.writeString(home.resolve("cut.html"), "<tw-storydata><tw-passagedata name=\"B\">half");
        Outside outside = new Outside(home);
        assertThat(outside.run("import", file.toString())).isEqualTo(1);
        assertThat(outside.complained()).contains("the passage \"B\" has no end");
    }

    @Test
    void aDiskThatWontHaveItIsSaidAndNothingIsLeft(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("tale.twee"), ":: Start\nBell.\n");
        Outside outside = new Outside(folder);
        assertThat(outside.run("import", file.toString(), file.resolve("tale").toString()))
                .isEqualTo(1);
        assertThat(outside.complained())
                .startsWith("footnote: " + file.resolve("tale") + " can't be written: ")
                .hasLineCount(1);
        assertThat(folder).isDirectoryNotContaining(each -> !each.equals(file));
    }
}
