package footnote.story;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.story.Markup.Run;
import org.junit.jupiter.api.Test;

class MarkupTest {
    @Test
    void starsMarkEmphasisAndDoubleStarsStrength() {
        assertThat(Markup.runs("a *b* **c** d"))
                .containsExactly(
                        new Run("a ", false, false),
                        new Run("b", true, false),
                        new Run(" ", false, false),
                        new Run("c", false, true),
                        new Run(" d", false, false));
    }

    @Test
    void theTwoCanStandInsideEachOther() {
        assertThat(Markup.runs("*a **b***")).containsExactly(new Run("a ", true, false), new Run("b", true, true));
    }

    @Test
    void anEscapedStarIsAStar() {
        assertThat(Markup.plain("5 \\* 3")).isEqualTo("5 * 3");
        assertThat(Markup.open("5 \\* 3")).isEmpty();
    }

    @Test
    void aMarkThatIsLeftOpenIsFound() {
        assertThat(Markup.open("so *it goes")).hasValue(3);
        assertThat(Markup.open("so **it* goes")).hasValue(7);
        assertThat(Markup.open("*fine* and **good**")).isEmpty();
    }
}
