package footnote.plain;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.session.Intent;
import footnote.view.Help;
import org.junit.jupiter.api.Test;

class PlainCommandsTest {
    @Test
    void aNumberChooses() {
        assertThat(PlainCommands.intent(" 2 ")).contains(new Intent.Choose(2));
    }

    @Test
    void aQuestionMarkBeforeANumberLooksAtItsNote() {
        assertThat(PlainCommands.intent("?2")).contains(new Intent.Look(2));
        assertThat(PlainCommands.intent("? 2")).contains(new Intent.Look(2));
        assertThat(PlainCommands.intent("?")).contains(new Intent.Help());
    }

    @Test
    void capitalsDoNotMatterInWordsAndStayInNames() {
        assertThat(PlainCommands.intent("Save Friday Night")).contains(new Intent.Save("Friday Night"));
        assertThat(PlainCommands.intent("UNDO")).contains(new Intent.Undo());
    }

    @Test
    void aNameMayBeLeftOut() {
        assertThat(PlainCommands.intent("open")).contains(new Intent.Open(""));
    }

    @Test
    void everyWordOfHelpIsSuggestedForASlipOfTheFinger() {
        for (Help.Line line : Help.LINES) {
            String word = line.words().split(" ")[0];
            if (word.length() > 3) {
                assertThat(PlainCommands.unknown(word + "x", 0))
                        .isEqualTo("Did you mean " + word + "? Type help for all the words.");
            }
        }
    }

    @Test
    void whatHasNoMeaningHasNone() {
        assertThat(PlainCommands.intent("")).isEmpty();
        assertThat(PlainCommands.intent("-1")).isEmpty();
        assertThat(PlainCommands.intent("99999999999999999999")).isEmpty();
        assertThat(PlainCommands.intent("undo everything")).isEmpty();
        assertThat(PlainCommands.intent("?what")).isEmpty();
    }

    @Test
    void aSlipOfTheFingerIsMetWithTheLikelyWord() {
        assertThat(PlainCommands.unknown("unod", 3)).isEqualTo("Did you mean undo? Type help for all the words.");
    }

    @Test
    void anythingElseIsMetWithWhatCanBeTyped() {
        assertThat(PlainCommands.unknown("go north", 3))
                .isEqualTo("Type a number from 1 to 3, or a word such as undo; help lists them all.");
        assertThat(PlainCommands.unknown("", 0)).isEqualTo("Type a word such as undo; help lists them all.");
    }
}
