package footnote.tui;

import static org.assertj.core.api.Assertions.assertThat;

import com.googlecode.lanterna.TerminalSize;
import footnote.view.Frame;
import footnote.view.Row;
import footnote.view.Run;
import footnote.view.Tone;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written to the terminal. */
class FramePainterTest {
    @TempDir
    private Path data;

    private static String written(String text, boolean ascii) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FramePainter painter = new FramePainter(out, new TerminalSize(30, 2), ascii, Theme.DEFAULT.styles());
        painter.paint(new Frame(List.of(new Row(List.of(new Run(text, Tone.TEXT)))), 0, 0));
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void charactersOfTwoBytesAreWrittenWhole() throws IOException {
        assertThat(written("éß“¹”", false)).contains("éß“").doesNotContain("\u0000", "?\u0000");
    }

    @Test
    void accentsThatStandAloneAreJoinedToTheirLetters() throws IOException {
        assertThat(written("cafe\u0301.", false)).contains("café.");
    }

    @Test
    void anAccentThatMakesNoLetterOfItsOwnStaysWithItsLetter() throws IOException {
        assertThat(written("q\u0301.", false)).contains("q\u0301\u001b[1;2H.");
    }

    @Test
    void aMarkWithoutALetterStandsOnACircle() throws IOException {
        assertThat(written("\u0301x \u05B8y", false)).contains("\u25CC\u0301\u001b[1;2Hx \u25CC\u05B8\u001b[1;5Hy");
    }

    @Test
    void afterAWideCharacterTheNextOneIsPlaced() throws IOException {
        assertThat(written("조a", false)).contains("조\u001b[1;3Ha");
        assertThat(written("😀a", false)).contains("😀\u001b[1;3Ha");
    }

    @Test
    void whatSomeTerminalsDrawNarrowerLeavesBlanksBehindAndNothingElse() throws IOException {
        assertThat(written("👩‍🚀a", false)).contains("\u001b[4X👩‍🚀\u001b[1;5Ha");
        assertThat(written("❤\uFE0Fa", false)).contains("\u001b[2X❤\uFE0F\u001b[1;3Ha");
    }

    @Test
    void aScreenFullOfDifferentClustersIsShownWhole() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FramePainter painter = new FramePainter(out, new TerminalSize(8000, 2), false, Theme.DEFAULT.styles());
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 7000; i++) {
            text.appendCodePoint(0x13000 + i % 1000).append((char) (0x300 + i / 1000));
        }
        painter.paint(new Frame(List.of(new Row(List.of(new Run(text.toString(), Tone.TEXT)))), 0, 0));
        assertThat(painter.text(6390, 0)).isEqualTo(text.substring(3 * 6390, 3 * 6391));
        assertThat(painter.text(6999, 0)).isEqualTo("\uFFFD");
    }

    @Test
    void controlCharactersNeverReachTheTerminal() throws IOException {
        assertThat(written("a\u0007b\u009bc\u001b[31md\te", false)).contains("a?b?c?[31md?e");
    }

    @Test
    void asciiAloneIsWrittenWhereThatIsAllThereIs() throws IOException {
        assertThat(written("“é” — …", true)).contains("\"e\" - .").matches("\\p{ASCII}*");
    }

    @Test
    void movingTheMarkWritesOnlyWhatChanges() {
        Stage stage = Stage.of(data, 120, 40).types("1");
        stage.bytes();
        stage.types("a");
        assertThat(stage.bytes()).as("nothing changes").isLessThan(40);
        stage.types("j");
        assertThat(stage.bytes()).as("another offer, another note").isBetween(100, 2500);
    }

    @Test
    void aBurstOfKeysIsPaintedOnce() {
        Stage stage = Stage.of(data, 120, 40).types("1");
        stage.bytes();
        stage.types("j".repeat(3000));
        assertThat(stage.bytes()).isLessThan(3000);
    }
}
