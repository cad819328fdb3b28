package footnote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {
    private static final String PIER = "src/test/resources/stories/pier";

    @TempDir
    Path home;

    private String printed(String... args) {
        return new Outside(home).printedBy(args);
    }

    private void play(String typed) {
        new Outside(home).typed(typed).run(PIER);
    }

    @Test
    void itIsOfWhatWasPlayedLast() {
        play("1\n1\n2\n");

        assertThat(printed("report", PIER))
                .startsWith("# The Pier: the source report\n\nThe keeper, to the ending “Darkness”.")
                .contains("## One passage that you relied on", "## One passage that you questioned");
    }

    @Test
    void itCanBeOfARoleOrASave() {
        play("1\n1\nsave one\n2\nroles\n2\n1\n");

        assertThat(printed("report", PIER)).contains("The pilot, to the ending “Home”.");
        assertThat(printed("report", PIER, "--role", "keeper")).contains("to the ending “Darkness”");
        assertThat(printed("report", "--save", "one", PIER)).contains("The keeper, not yet at an ending.");
    }

    @Test
    void itCanBeOfATranscriptOrARecordedPlay() throws IOException {
        play("1\n1\n2\n");
        String wanted = printed("report", PIER);
        Path transcript = Files.writeString(home.resolve("ada.md"), printed("transcript", PIER));
        Path play = Files.writeString(home.resolve("ada.play"), printed("keep", PIER));

        assertThat(printed("report", transcript.toString(), PIER)).isEqualTo(wanted);
        assertThat(printed("report", play.toString(), PIER)).isEqualTo(wanted);
    }

    @Test
    void asAPageItIsWrittenWhereItIsWanted() {
        play("1\n2\n");
        Path page = home.resolve("report.html");

        assertThat(printed("report", PIER, "--html", "-o", page.toString())).isEqualTo(page + " is written.\n");
        assertThat(page).content().startsWith("<!DOCTYPE html>").doesNotContain("<script");
    }

    @Test
    void aFileWithoutAPlaythroughIsNamedAndOneThatIsNotThereIsWrongUse() throws IOException {
        Path empty = Files.writeString(home.resolve("empty.md"), "nothing\n");
        Outside outside = new Outside(home);

        assertThat(outside.run("report", empty.toString(), PIER)).isEqualTo(1);
        assertThat(outside.complained()).contains("empty.md");
        assertThat(outside.run("report", home.resolve("nowhere.md").toString(), PIER))
                .isEqualTo(2);
        assertThat(outside.complained()).contains("there is no file");
    }

    @Test
    void theStoryMayStandBehindTheFilesOfACoverage() throws IOException {
        play("1\n1\n2\n");
        String ada = Files.writeString(home.resolve("ada.md"), printed("transcript", PIER))
                .toString();
        String ben = Files.writeString(home.resolve("ben.md"), printed("transcript", "--text", PIER))
                .toString();

        assertThat(printed("map", "--mermaid", "--coverage", ada, ben, PIER)).contains("2 of 2 plays");
        assertThat(printed("map", "--coverage", ada, "--coverage=" + ben, "--mermaid", PIER))
                .contains("2 of 2 plays");
        Outside outside = new Outside(home);
        outside.run("check", "--coverage", ada, PIER);
        assertThat(outside.complained()).isEmpty();
        assertThat(outside.printed()).contains("1 play");
    }

    @Test
    void aCoverageOfNoFileIsWrongUse() {
        Outside outside = new Outside(home);

        assertThat(outside.run("map", "--mermaid", "--coverage", PIER)).isEqualTo(2);
        assertThat(outside.complained()).contains("which files?");
    }
}
