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
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FirstFrameTest {
    @TempDir
    private Path data;

    private static String byHand(Frame frame, Theme theme, boolean ascii, int columns, int rows) {
        return Paper.after(FirstFrame.of(frame, theme, ascii, columns), columns, rows);
    }

    private static String byTheCanvas(Frame frame, Theme theme, boolean ascii, int columns, int rows)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new FramePainter(out, new TerminalSize(columns, rows), ascii, theme.styles()).paint(frame);
        return Paper.after(out.toByteArray(), columns, rows);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void theFirstFrameLooksAsTheCanvasPaintsIt(Theme theme) throws IOException {
        Frame title = new SessionModel(Stage.of(data, 80, 24).sitting()).frame(80, 24);
        Frame page = new SessionModel(Stage.of(data, 80, 24).types("1").sitting()).frame(120, 40);
        for (boolean ascii : new boolean[] {true, false}) {
            assertThat(byHand(title, theme, ascii, 80, 24)).isEqualTo(byTheCanvas(title, theme, ascii, 80, 24));
            assertThat(byHand(page, theme, ascii, 120, 40)).isEqualTo(byTheCanvas(page, theme, ascii, 120, 40));
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everyToneLooksAlike(Theme theme) throws IOException {
        List<Row> rows = new ArrayList<>();
        for (Tone tone : Tone.values()) {
            rows.add(new Row(List.of(new Run(" words ", tone), new Run("é…", Tone.TEXT))));
        }
        Frame frame = new Frame(rows, 3, 1);
        assertThat(byHand(frame, theme, false, 12, rows.size()))
                .isEqualTo(byTheCanvas(frame, theme, false, 12, rows.size()));
    }

    @Test
    void everyScriptLooksAlike() throws IOException {
        List<Row> rows = new ArrayList<>();
        for (String text : new String[] {
            "שָׁלוֹם", "ที่นี่กำ", "हिन्दी क्षि", "👩‍🚀👍🏽", "🇰🇷🇫🇷", "q\u0301\u0323 \u0301", "\uE000\uF8FF"
        }) {
            rows.add(new Row(List.of(new Run("‘" + text + "’ ", Tone.QUOTATION), new Run("é…", Tone.TEXT))));
        }
        Frame frame = new Frame(rows, 3, 1);
        assertThat(byHand(frame, Theme.DEFAULT, false, 20, rows.size()))
                .isEqualTo(byTheCanvas(frame, Theme.DEFAULT, false, 20, rows.size()));
    }

    @Test
    void nothingThatAStoryHoldsReachesTheTerminalAsACommand() {
        Frame frame = new Frame(List.of(new Row(List.of(new Run("a\u001b[31mb\u009b", Tone.TEXT)))), 0, 0);
        assertThat(new String(FirstFrame.of(frame, Theme.DEFAULT, false, 30), StandardCharsets.UTF_8))
                .contains("a?[31mb?");
    }

    @Test
    void afterAWideCharacterTheNextOneIsPlaced() {
        Frame frame = new Frame(List.of(new Row(List.of(new Run("조a", Tone.TEXT)))), 0, 0);
        assertThat(new String(FirstFrame.of(frame, Theme.DEFAULT, false, 30), StandardCharsets.UTF_8))
                .contains("조\u001b[1;3Ha");
    }
}
