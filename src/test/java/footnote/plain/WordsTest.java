package footnote.plain;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.session.Intent;
import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void aNumberChooses() {
        assertThat(Words.intent(" 2 ")).contains(new Intent.Choose(2));
    }

    @Test
    void aQuestionMarkBeforeANumberLooksAtItsNote() {
        assertThat(Words.intent("?2")).contains(new Intent.Look(2));
        assertThat(Words.intent("? 2")).contains(new Intent.Look(2));
        assertThat(Words.intent("?")).contains(new Intent.Help());
    }

    @Test
    void capitalsDoNotMatterInWordsAndStayInNames() {
        assertThat(Words.intent("Save Friday Night")).contains(new Intent.Save("Friday Night"));
        assertThat(Words.intent("UNDO")).contains(new Intent.Undo());
    }

    @Test
    void aNameMayBeLeftOut() {
        assertThat(Words.intent("open")).contains(new Intent.Open(""));
    }

    @Test
    void whatHasNoMeaningHasNone() {
        assertThat(Words.intent("")).isEmpty();
        assertThat(Words.intent("-1")).isEmpty();
        assertThat(Words.intent("99999999999999999999")).isEmpty();
        assertThat(Words.intent("undo everything")).isEmpty();
        assertThat(Words.intent("?what")).isEmpty();
    }

    @Test
    void aSlipOfTheFingerIsMetWithTheLikelyWord() {
        assertThat(Words.unknown("unod", 3)).isEqualTo("Did you mean undo? Type help for all the words.");
    }

    @Test
    void anythingElseIsMetWithWhatCanBeTyped() {
        assertThat(Words.unknown("go north", 3))
                .isEqualTo("Type a number from 1 to 3, or a word such as undo; help lists them all.");
        assertThat(Words.unknown("", 0)).isEqualTo("Type a word such as undo; help lists them all.");
    }
}
