package footnote.tui;

import footnote.Golden;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the full screen looks like, as pictures under {@code src/test/resources/frames}. */
class FramesTest {
    private static final String DOWN = "\u001b[B";
    private static final String ESC = "\u001b";

    @TempDir
    private Path data;

    private static void compare(String name, Stage stage) {
        Golden.compare("frames/" + name + ".txt", stage.picture());
    }

    @Test
    void theTitleAtEightyColumns() {
        compare("title-80x24", Stage.of(data, 80, 24));
    }

    @Test
    void aPageAtEightyColumnsKeepsItsOffersUntilTheirPassageFitsBelowThem() {
        compare("page-80x24", Stage.of(data, 80, 24).types("1"));
    }

    @Test
    void theMarkedOffersPassageStandsBelowTheOffers() {
        compare("looking-80x24", Stage.of(data, 80, 24).types("1 " + DOWN));
    }

    @Test
    void aPageAtHundredAndTwentyColumnsHasThePassageBesideTheOffers() {
        compare("page-120x40", Stage.of(data, 120, 40).types("1"));
    }

    @Test
    void anotherPassageBesideTheOffers() {
        compare("looking-120x40", Stage.of(data, 120, 40).types("1j"));
    }

    @Test
    void aPageAtFortyColumns() {
        compare("page-40x12", Stage.of(data, 40, 12).types("1"));
    }

    @Test
    void aPageAtFortyColumnsReadToItsEnd() {
        compare("offers-40x12", Stage.of(data, 40, 12).types("1").types(ESC + "[F"));
    }

    @Test
    void aPageIsReflowedWhenTheWindowChanges() {
        compare("resized-120x40-to-80x24", Stage.of(data, 120, 40).types("1j").resizes(80, 24));
    }

    @Test
    void aWindowTooSmallSaysSo() {
        compare("too-small-28x6", Stage.of(data, 80, 24).types("1").resizes(28, 6));
    }

    @Test
    void anEnding() {
        compare("ending-80x24", Stage.of(data, 80, 24).types("111"));
    }

    @Test
    void theKeys() {
        compare("keys-80x24", Stage.of(data, 80, 24).types("1?"));
    }

    @Test
    void askingForANameToSaveUnder() {
        compare("naming-80x24", Stage.of(data, 80, 24).types("1s").types("Frid\u0008day"));
    }

    @Test
    void theSaves() {
        compare(
                "saves-80x24",
                Stage.of(data, 80, 24).types("1smonday\r").types("1sfriday\r").types("o"));
    }

    @Test
    void thePageInHighContrast() {
        compare(
                "high-contrast-40x12",
                Stage.of(data, 40, 12, Theme.HIGH_CONTRAST, false).types("1").types(ESC + "[F"));
    }

    @Test
    void thePageWithoutColours() {
        compare("no-color-80x24", Stage.of(data, 80, 24, Theme.NO_COLOR, false).types("1"));
    }

    @Test
    void thePageInAsciiAlone() {
        compare("ascii-80x24", Stage.of(data, 80, 24, Theme.DEFAULT, true).types("1"));
    }
}
