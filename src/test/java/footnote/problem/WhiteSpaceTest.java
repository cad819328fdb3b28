package footnote.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WhiteSpaceTest {
    /** A no-break space, a thin one, and one of the width of a digit. */
    private static final String SPACES = "\u00A0\u2009\u2007";

    @Test
    void aWordIsARunWithoutWhiteSpace() {
        assertThat(WhiteSpace.countWords("")).isZero();
        assertThat(WhiteSpace.countWords(" one  two\u00A0three – four ")).isEqualTo(5);
        assertThat(WhiteSpace.words("\tone, two.\n")).containsExactly("one,", "two.");
    }

    @Test
    void whatLooksEmptyIsBlank() {
        assertThat(WhiteSpace.isBlank("")).isTrue();
        assertThat(WhiteSpace.isBlank(" \t" + SPACES)).isTrue();
        assertThat(WhiteSpace.isBlank(SPACES + ".")).isFalse();
    }

    @Test
    void aFoldedTextHasOneSpaceBetweenWordsAndNoneAtItsEnds() {
        assertThat(WhiteSpace.folded(SPACES + "one" + SPACES + " two\n")).isEqualTo("one two");
    }
}
