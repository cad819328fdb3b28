package footnote.tui;

import static org.assertj.core.api.Assertions.assertThat;

import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.TextColor.ANSI;
import footnote.view.Tone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ThemeTest {
    private static TextCharacter cell(Theme theme, Tone tone) {
        return theme.styles()[tone.ordinal()].cell('x');
    }

    @ParameterizedTest
    @EnumSource(Tone.class)
    void nothingIsBrightBlackOrBlueNorBlinks(Tone tone) {
        for (Theme theme : Theme.values()) {
            assertThat(cell(theme, tone).getForegroundColor()).isNotIn(ANSI.BLACK_BRIGHT, ANSI.BLUE);
            assertThat(cell(theme, tone).isBlinking()).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource(Tone.class)
    void withoutColoursThereAreNone(Tone tone) {
        assertThat(cell(Theme.NO_COLOR, tone).getForegroundColor()).isEqualTo(ANSI.DEFAULT);
        assertThat(cell(Theme.NO_COLOR, tone).getBackgroundColor()).isEqualTo(ANSI.DEFAULT);
    }

    @ParameterizedTest
    @EnumSource(Tone.class)
    void highContrastSetsBothColours(Tone tone) {
        assertThat(cell(Theme.HIGH_CONTRAST, tone).getForegroundColor()).isNotEqualTo(ANSI.DEFAULT);
        assertThat(cell(Theme.HIGH_CONTRAST, tone).getBackgroundColor()).isNotEqualTo(ANSI.DEFAULT);
    }

    @Test
    void proseIsInTheTerminalsOwnColours() {
        for (Tone tone : new Tone[] {Tone.TEXT, Tone.QUOTATION, Tone.MARGIN, Tone.OFFER, Tone.STATUS, Tone.QUIET}) {
            assertThat(cell(Theme.DEFAULT, tone).getForegroundColor()).isEqualTo(ANSI.DEFAULT);
        }
    }

    @Test
    void theMarkedThingIsReversedInEveryTheme() {
        for (Theme theme : Theme.values()) {
            assertThat(cell(theme, Tone.SELECTED).isReversed()).isTrue();
        }
    }
}
