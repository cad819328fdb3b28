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
    void whereThereAreNoLooksWhatIsSetOffStandsBetweenUnderscores() {
        assertThat(Markup.underscored("“*Like many*, it says”: **no** word"))
                .isEqualTo("“_Like many_, it says”: _no_ word");
        assertThat(Markup.underscored("*a **b** c*, 5 \\* 3")).isEqualTo("_a b c_, 5 * 3");
    }

    @Test
    void aSpaceAtTheEdgeOfWhatIsSetOffStaysOutsideTheUnderscores() {
        assertThat(Markup.underscored("so *it *goes* *on")).isEqualTo("so _it_ goes on");
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
