package footnote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.tui.TerminalSettings;
import footnote.tui.Theme;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TerminalProbeTest {
    @TempDir
    Path home;

    @Test
    void theFullScreenNeedsATerminalThatCanMoveItsCursor() {
        assertThat(TerminalProbe.takesFullScreen(
                        new Outside(home).atATerminal("xterm").context()))
                .isTrue();
        assertThat(TerminalProbe.takesFullScreen(
                        new Outside(home).atATerminal("dumb").context()))
                .isFalse();
        assertThat(TerminalProbe.takesFullScreen(
                        new Outside(home).atATerminal("").context()))
                .isFalse();
        assertThat(TerminalProbe.takesFullScreen(
                        new Outside(home).set("TERM", "xterm").context()))
                .isFalse();
    }

    @Test
    void windowsIsPlayedLineByLine() {
        ProcessContext windows = new Outside(home)
                .atATerminal("xterm")
                .with("os.name", "Windows 11")
                .context();
        assertThat(TerminalProbe.takesFullScreen(windows)).isFalse();
    }

    @Test
    void linesAreAsWideAsTheTerminalUpToWhatReadsWell() {
        assertThat(TerminalProbe.measure(new Outside(home).context())).isEqualTo(72);
        assertThat(TerminalProbe.measure(
                        new Outside(home).with("footnote.size", "24 132").context()))
                .isEqualTo(72);
        assertThat(TerminalProbe.measure(
                        new Outside(home).with("footnote.size", "24 50").context()))
                .isEqualTo(50);
        assertThat(TerminalProbe.measure(new Outside(home).set("COLUMNS", "64").context()))
                .isEqualTo(64);
        assertThat(TerminalProbe.measure(
                        new Outside(home).with("footnote.size", "0 0").context()))
                .isEqualTo(72);
    }

    @Test
    void whatTheLauncherAskedIsNotAskedAgain() {
        TerminalSettings settings = TerminalProbe.settings(new Outside(home)
                .with("footnote.size", "30 100")
                .with("footnote.stty", "500:5:bf")
                .context());
        assertThat(settings.saved()).contains("500:5:bf");
        assertThat(settings.rows()).isEqualTo(30);
        assertThat(settings.columns()).isEqualTo(100);
    }

    @Test
    void coloursAreAsThePlayerWantsThem() throws IOException {
        assertThat(TerminalProbe.settings(new Outside(home).context()).theme()).isEqualTo(Theme.DEFAULT);
        assertThat(TerminalProbe.settings(new Outside(home).set("NO_COLOR", "1").context())
                        .theme())
                .isEqualTo(Theme.NO_COLOR);
        assertThat(TerminalProbe.settings(new Outside(home).set("NO_COLOR", "").context())
                        .theme())
                .isEqualTo(Theme.DEFAULT);
    }
}
