package footnote.tui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The finished program, played in a real terminal. */
class PlayIT {
    private static final Path HERE = Path.of("").toAbsolutePath();
    private static final String STORY =
            HERE.resolve("src/test/resources/frames/story").toString();
    private static final String PROGRAM = Path.of(System.getProperty("java.home"), "bin", "java") + " -jar '"
            + HERE.resolve("target/footnote.jar") + "' ";
    private static final String JAR = PROGRAM + "'" + STORY + "'";
    private static final String ESC = "\u001b";

    @TempDir
    private Path home;

    private Pane pane(int columns, int rows, String shell, String... environment) {
        String[] all = new String[environment.length + 3];
        all[0] = "XDG_DATA_HOME=" + home.resolve("data");
        all[1] = "XDG_CONFIG_HOME=" + home.resolve("config");
        all[2] = "XDG_STATE_HOME=" + home.resolve("state");
        System.arraycopy(environment, 0, all, 3, environment.length);
        return new Pane(columns, rows, shell, all);
    }

    /** Takes the keeper's seat. */
    private static Pane begin(Pane pane) {
        return pane.enters("clear; " + JAR).awaits("1  The keeper").types("1").awaits("The lamp room, at dusk");
    }

    private Pane begun() {
        return begin(pane(80, 24, "dash"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dash", "bash --norc"})
    void leavingGivesTheTerminalBackAndTheNextStartGoesOn(String shell) {
        try (Pane pane = begin(pane(80, 24, shell))) {
            pane.types("1").awaits("The rocks").keys("q").awaitsPrompt().isAsItWas();
            assertThat(pane.exitCode()).isEqualTo("0");
            pane.enters("clear; " + JAR)
                    .awaits("The rocks")
                    .keys("q")
                    .awaitsPrompt()
                    .isAsItWas();
        }
    }

    @Test
    void whereTheTerminalCantBeSetItIsPlayedLineByLine() {
        try (Pane pane = pane(80, 24, "dash")) {
            pane.enters("clear; PATH=/nowhere " + JAR)
                    .awaits("1. The keeper")
                    .enters("1")
                    .awaits("whether the lamp had been lit.”");
            assertThat(pane.asks("#{alternate_on}")).isEqualTo("0");
            pane.enters("quit").awaitsPrompt().isAsItWas();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"dash", "bash --norc"})
    void ctrlCLeavesAndNothingIsLost(String shell) {
        try (Pane pane = begin(pane(80, 24, shell))) {
            pane.types("1").awaits("The rocks").keys("C-c").awaitsPrompt().isAsItWas();
            assertThat(pane.exitCode()).isEqualTo("130");
            pane.enters("clear; " + JAR).awaits("The rocks");
        }
    }

    @ParameterizedTest
    @CsvSource({"TERM, 143", "INT, 130", "HUP, 129"})
    void aSignalThatEndsItGivesTheTerminalBack(String signal, String code) {
        try (Pane pane = begun()) {
            pane.signals(signal).awaitsPrompt().isAsItWas();
            assertThat(pane.exitCode()).isEqualTo(code);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"dash", "bash --norc"})
    void ctrlZStopsItAndTheShellBringsItBackAsItWas(String shell) {
        try (Pane pane = begin(pane(80, 24, shell))) {
            String page = pane.text();
            pane.keys("C-z").awaitsPrompt();
            assertThat(pane.asks("#{alternate_on} #{cursor_flag}")).isEqualTo("0 1");
            pane.enters("fg").awaits("the page", seen -> seen.equals(page));
            pane.types("1").awaits("The rocks").keys("q").awaitsPrompt().isAsItWas();
        }
    }

    @Test
    void theLauncherHandsTheTerminalOverAndGetsItBack() {
        try (Pane pane = pane(80, 24, "dash")) {
            pane.enters("clear; '" + HERE.resolve("footnote") + "' '" + STORY + "'")
                    .awaits("1  The keeper");
            pane.types("1")
                    .awaits("The lamp room, at dusk")
                    .keys("C-z")
                    .awaitsPrompt()
                    .isAsItWas();
            pane.enters("fg")
                    .awaits("The lamp room, at dusk")
                    .keys("q")
                    .awaitsPrompt()
                    .isAsItWas();
        }
    }

    @Test
    void aRecordedPlayIsFollowedToItsEndAndThePlayerGoesOnFromThere() throws IOException {
        Path play = Files.writeString(
                home.resolve("out.play"), "# out to the rocks\nrole keeper\n> lamp.room/count\n> lamp.room/light\n");
        try (Pane pane = pane(80, 24, "dash")) {
            pane.enters("clear; " + PROGRAM + "follow '" + play + "' '" + STORY + "'")
                    .awaits("The rocks");
            assertThat(pane.asks("#{alternate_on}")).isEqualTo("1");
            pane.types("u").awaits("The lamp room, at dusk").types("1").awaits("The rocks");
            pane.keys("q").awaitsPrompt().isAsItWas();
            assertThat(pane.exitCode()).isEqualTo("0");
            pane.enters("clear; " + JAR).awaits("The rocks").keys("q").awaitsPrompt();
        }
    }

    @Test
    void aRecordedPlayThatStopsHalfWaySaysSoOnTheScreen() throws IOException {
        Path play = Files.writeString(home.resolve("out.play"), "role keeper\n> lamp.room/light\n> lamp.room/count\n");
        try (Pane pane = pane(80, 24, "dash")) {
            pane.enters("clear; " + PROGRAM + "follow '" + play + "' '" + STORY + "'")
                    .awaits("The rocks");
            pane.awaits("lamp.room/count").keys("q").awaitsPrompt().isAsItWas();
        }
    }

    @Test
    void theCursorStandsOnTheMarkedChoice() {
        try (Pane pane = begun()) {
            pane.keys("Space", "Down").awaits("the cursor on the marked choice", seen -> {
                String[] lines = seen.split("\n", -1);
                int row = Integer.parseInt(pane.asks("#{cursor_y}"));
                int column = Integer.parseInt(pane.asks("#{cursor_x}"));
                return row < lines.length
                        && column < lines[row].length()
                        && lines[row].substring(column).startsWith("› 2  Leave it dark");
            });
            assertThat(pane.asks("#{cursor_flag}")).isEqualTo("1");
        }
    }

    @Test
    void aResizeIsFollowedWithoutAKey() {
        try (Pane pane = begun()) {
            pane.keys("Space", "Down").awaits("The barque struck at four");
            pane.resizes(120, 40)
                    .awaits(
                            "the passage beside the offers",
                            seen -> seen.lines()
                                    .anyMatch(line -> line.contains("  1  Light the lamp")
                                            && line.contains("“The barque struck at four")));
            pane.resizes(20, 6)
                    .awaits("This window is too")
                    .types("1")
                    .resizes(40, 12)
                    .awaits("› 2  Leave it dark");
            pane.resizes(80, 24).keys("q").awaitsPrompt().isAsItWas();
        }
    }

    @Test
    void unknownEscapeSequencesChooseNothing() {
        try (Pane pane = begun()) {
            pane.types(ESC + "[15~" + ESC + "[1;2P" + ESC + "[M !1" + ESC + "[<0;1;1M");
            pane.types(ESC + "1" + ESC + "]2;1\u0007");
            pane.types(" j").awaits("› 2  Leave it dark");
            assertThat(pane.text()).contains("Leave it dark");
        }
    }

    @Test
    void aPasteChoosesNothing() {
        try (Pane pane = begun()) {
            pane.pastes("1\nq2").types(" j").awaits("› 2  Leave it dark");
            pane.types("s")
                    .awaits("Save under which name?")
                    .pastes("a pasted name")
                    .awaits("› a pasted name");
        }
    }

    @Test
    void aBurstOfKeysIsTakenInOrder() {
        try (Pane pane = begun()) {
            pane.types(" " + "jk".repeat(1500) + "j1")
                    .awaits("The rocks")
                    .types("u")
                    .awaits("The lamp room, at dusk");
        }
    }

    @Test
    void aTerminalWithoutUnicodeIsShownAsciiAlone() {
        try (Pane pane = begin(pane(80, 24, "dash", "LC_ALL=C"))) {
            assertThat(pane.text()).contains("Editor's note");
            assertThat(pane.types(" ").awaits("> 1  Light the lamp").text())
                    .doesNotContain("?”", "??")
                    .matches("[\\p{ASCII}]*");
        }
    }

    /** Started without the launcher, which would put another in its place. */
    @Test
    void aLocaleThatIsNotInstalledAndSaysUtf8IsUtf8() {
        try (Pane pane = begin(pane(80, 24, "dash", "LC_ALL=xx_YY.UTF-8"))) {
            assertThat(pane.text()).contains("Editor\u2019s note");
        }
    }

    @Test
    void withoutColoursNoneAreWritten() {
        try (Pane pane = begin(pane(80, 24, "dash", "NO_COLOR=1"))) {
            assertThat(pane.coded()).doesNotContainPattern("\u001b\\[([0-9;]*;)?(3[0-7]|4[0-7]|9[0-7])m");
            assertThat(pane.types(" ").awaits("› 1").coded()).contains("\u001b[7m");
        }
    }

    @Test
    void everyScriptIsShownWhole() {
        Path story = HERE.resolve("src/test/resources/stories/scripts");
        String words = "שָׁלוֹם, ที่นี่มีน้ำ, हिन्दी क्षत्रिय, q\u0323\u0301 d\u0325, 🇰🇷🇫🇷";
        try (Pane pane = pane(100, 24, "dash")) {
            pane.enters("clear; " + PROGRAM + "'" + story + "'").awaits("› 1  " + words + "\n");
            pane.types("1").awaits("“" + words + "”\n").awaits(words + ", in The log ¶4 · report\n");
            assertThat(pane.text()).startsWith("               " + words + "\n").contains("› 1  " + words + "\n");
            pane.types("1").awaits(words + ": low → שָׁלוֹם");
            assertThat(pane.text()).containsPattern("\n " + words + ": " + words + " +\\? keys\n");
        }
    }
}
