package footnote.tui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The terminal in the real: what a full screen takes from it and gives back, whatever it shows. */
class TerminalIT {
    private static final String ECHO =
            Path.of(System.getProperty("java.home"), "bin", "java") + " footnote.tui.KeyEcho";

    private static Pane echo(String shell) {
        // the class path is long, and what a shell says of a stopped job repeats its command: it stands elsewhere
        Pane pane = new Pane(80, 24, shell, "CLASSPATH=" + System.getProperty("java.class.path"));
        pane.enters("clear; " + ECHO).awaits("READY").types("1").awaits("TEXT 1");
        assertThat(pane.asks("#{alternate_on}")).isEqualTo("1");
        return pane;
    }

    @ParameterizedTest
    @ValueSource(strings = {"dash", "bash --norc"})
    void leavingGivesTheTerminalBack(String shell) {
        try (Pane pane = echo(shell)) {
            pane.keys("q").awaitsPrompt().isAsItWas();
            assertThat(pane.exitCode()).isEqualTo("0");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"dash", "bash --norc"})
    void ctrlCGivesTheTerminalBack(String shell) {
        try (Pane pane = echo(shell)) {
            pane.keys("C-c").awaitsPrompt().isAsItWas();
            assertThat(pane.exitCode()).isEqualTo("130");
        }
    }

    @ParameterizedTest
    @CsvSource({"TERM, 143", "INT, 130", "HUP, 129"})
    void aSignalThatEndsTheProcessGivesTheTerminalBack(String signal, String code) {
        try (Pane pane = echo("dash")) {
            pane.signals(signal).awaitsPrompt().isAsItWas();
            assertThat(pane.exitCode()).isEqualTo(code);
        }
    }

    @Test
    void anErrorClosesTheScreenFirst() {
        try (Pane pane = echo("dash")) {
            pane.keys("x")
                    .awaits("IllegalStateException: asked to")
                    .awaitsPrompt()
                    .isAsItWas();
        }
    }

    @Test
    void theSecondCtrlCLeavesEvenIfTheInterfaceHangs() {
        try (Pane pane = echo("dash")) {
            pane.keys("h", "C-c", "C-c").awaitsPrompt().isAsItWas();
            assertThat(pane.exitCode()).isEqualTo("130");
        }
    }

    @Test
    void theSecondRequestToEndIsHeardEvenIfTheInterfaceHangs() {
        try (Pane pane = echo("dash")) {
            pane.keys("h").awaitsPromptAsking("TERM").isAsItWas();
            assertThat(pane.exitCode()).isEqualTo("143");
        }
    }

    @ParameterizedTest
    @CsvSource({"TERM, 143", "HUP, 129"})
    void oneRequestToEndIsEnoughWhereTheTerminalReadsNothingAnyMore(String signal, String code) {
        try (Pane pane = echo("dash")) {
            pane.types("f").awaits("FLOOD").endsReadingNothing(signal);
            pane.enters("code=$?; stty sane; clear; (exit $code)")
                    .awaits("a clean screen", seen -> seen.startsWith("%"));
            assertThat(pane.exitCode()).isEqualTo(code);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"dash", "bash --norc"})
    void ctrlZGivesTheTerminalToTheShellAndTakesItBack(String shell) {
        try (Pane pane = echo(shell)) {
            pane.keys("C-z").awaitsPrompt();
            pane.enters("clear; jobs").awaits("KeyEcho");
            assertThat(pane.asks("#{alternate_on} #{cursor_flag}")).isEqualTo("0 1");
            pane.resizes(90, 20).enters("fg").awaits("90 by 20").keys("2").awaits("TEXT 2");
            assertThat(pane.asks("#{alternate_on}")).isEqualTo("1");
            pane.keys("C-z")
                    .awaitsPrompt()
                    .enters("fg")
                    .awaits("TEXT 2")
                    .keys("q")
                    .awaitsPrompt();
            pane.resizes(80, 24).isAsItWas();
        }
    }

    /**
     * In bash, that is: dash leaves a stopped job stopped, whatever it is. And {@code wait -f}, because without it bash
     * doesn't wait for a job that it still takes for stopped, since it hasn't heard yet that its {@code kill} let the
     * job go on.
     */
    @Test
    void aStoppedJobThatTheShellKillsEnds() {
        try (Pane pane = echo("bash --norc")) {
            pane.keys("C-z").awaitsPrompt();
            assertThat(pane.enters("clear; kill %1; wait -f %1").exitCode()).isEqualTo("143");
            endsWithNoJob(pane);
        }
    }

    @Test
    void aJobThatWasStoppedAgainInTheBackgroundEndsAsSoonAsTheShellKillsIt() {
        try (Pane pane = echo("bash --norc")) {
            pane.keys("C-z").awaitsPrompt();
            pane.enters("clear; bg; until jobs -s | grep -q KeyEcho; do sleep .1; done; kill %1; wait -f %1");
            assertThat(pane.exitCode()).isEqualTo("143");
            endsWithNoJob(pane);
        }
    }

    private static void endsWithNoJob(Pane pane) {
        pane.enters("clear; jobs; echo over")
                .awaits("the end of the job", seen -> seen.contains("over") && !seen.contains("KeyEcho"));
        pane.isAsItWas();
    }

    @Test
    void dashHasItsLineDisciplineBackWhileTheGameIsStopped() {
        try (Pane pane = echo("dash")) {
            pane.keys("C-z").awaitsPrompt().isAsItWas();
            pane.enters("fg").awaits("READY").keys("q").awaitsPrompt().isAsItWas();
        }
    }

    @Test
    void aStopFromOutsideIsMendedWhenTheShellGoesOn() {
        try (Pane pane = echo("dash")) {
            pane.signals("STOP").awaits("Stopped").enters("").enters("fg");
            pane.awaits("a clean frame", seen -> seen.contains("READY") && !seen.contains("Stopped"));
            pane.keys("2").awaits("TEXT 2").keys("q").awaitsPrompt().isAsItWas();
        }
    }

    @Test
    void aResizeIsFollowedWithoutAKey() {
        try (Pane pane = echo("dash")) {
            pane.resizes(120, 40).awaits("120 by 40").resizes(40, 12).awaits("40 by 12");
            pane.resizes(3, 2)
                    .resizes(80, 24)
                    .awaits("80 by 24")
                    .keys("q")
                    .awaitsPrompt()
                    .isAsItWas();
        }
    }

    @Test
    void ctrlBackslashIsHarmless() {
        try (Pane pane = echo("dash")) {
            pane.keys("C-\\").keys("2").awaits("TEXT 2");
            assertThat(pane.text()).doesNotContain("thread dump");
        }
    }

    @Test
    void unknownEscapeSequencesAreSwallowedWhole() {
        try (Pane pane = echo("dash")) {
            pane.types("\u001b[15~\u001b[1;5P\u001b[?1;2c\u001b[M !!\u001b[<0;12;12M");
            pane.types("\u001bO5P\u001b[[A\u001b1\u001b]11;1\u0007");
            pane.types("9").awaits("TEXT 9");
            assertThat(pane.text()).contains("3 rows").doesNotContain("TEXT 2", "TEXT 5");
        }
    }

    @Test
    void aPasteComesAsOneAndNotAsKeys() {
        try (Pane pane = echo("dash")) {
            pane.pastes("q2h").awaits("PASTE q2h").keys("q").awaitsPrompt().isAsItWas();
        }
    }

    @Test
    void aBurstOfKeysIsPaintedInFewFrames() {
        try (Pane pane = echo("dash")) {
            pane.types("j".repeat(3000)).awaits("3002 rows");
            String[] words =
                    pane.text().substring(pane.text().indexOf("frame ") + 6).split(",");
            assertThat(Integer.parseInt(words[0])).as("frames").isLessThan(1500);
            pane.keys("q").awaitsPrompt().isAsItWas();
        }
    }

    @Test
    void charactersOfTwoBytesComeAndGoUnharmed() {
        try (Pane pane = echo("dash")) {
            pane.types("éß¹”").awaits("TEXT é\nTEXT ß\nTEXT ¹\nTEXT ”");
        }
    }
}
