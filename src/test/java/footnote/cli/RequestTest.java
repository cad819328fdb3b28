package footnote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class RequestTest {
    @Test
    void nothingSaidIsTheShippedStoryOnTheFaceThatFits() {
        assertThat(Request.quick(new String[0]))
                .contains(new Request(Optional.empty(), false, Request.ITS_OWN, Optional.empty(), Stories.With.USUAL));
    }

    @Test
    void aFolderAndHowToPlayItGoTheShortWay() {
        assertThat(Request.quick(new String[] {"play", "--plain", "--width", "60", "stories/pier/"}))
                .contains(new Request(Optional.of("stories/pier/"), true, 60, Optional.empty(), Stories.With.USUAL));
        assertThat(Request.quick(new String[] {"."}))
                .contains(new Request(Optional.of("."), false, Request.ITS_OWN, Optional.empty(), Stories.With.USUAL));
    }

    @Test
    void whatMayBeACommandGoesTheLongWay() {
        assertThat(Request.quick(new String[] {"check"})).isEmpty();
        assertThat(Request.quick(new String[] {"pier"})).isEmpty();
        assertThat(Request.quick(new String[] {"a/b", "c/d"})).isEmpty();
    }

    @Test
    void whatIsWrongIsExplainedTheLongWay() {
        assertThat(Request.quick(new String[] {"--width", "wide"})).isEmpty();
        assertThat(Request.quick(new String[] {"--width"})).isEmpty();
        assertThat(Request.quick(new String[] {"--no-such"})).isEmpty();
    }

    @Test
    void aWidthIsAWholeNumberWithinReason() {
        assertThat(Request.width("0")).isZero();
        assertThat(Request.width("1000")).isEqualTo(1000);
        assertThat(Request.width("1001")).isEqualTo(Request.ITS_OWN);
        assertThat(Request.width("-1")).isEqualTo(Request.ITS_OWN);
        assertThat(Request.width("99999999999999999999")).isEqualTo(Request.ITS_OWN);
        assertThat(Request.width("")).isEqualTo(Request.ITS_OWN);
    }
}
