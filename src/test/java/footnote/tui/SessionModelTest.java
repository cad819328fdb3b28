package footnote.tui;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.session.Room;
import footnote.session.Session;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a player does with keys, and what comes of it. */
class SessionModelTest {
    private static final String ESC = "\u001b";
    private static final String ENTER = "\r";

    @TempDir
    private Path data;

    private Stage stage;

    @BeforeEach
    void takeTheKeepersSeat() {
        stage = Stage.of(data, 80, 24).types("1");
        assertThat(scene()).isEqualTo("lamp.room");
    }

    private Session session() {
        return stage.sitting().session();
    }

    private String scene() {
        return session().play().orElseThrow().page().scene().id();
    }

    @Test
    void arrowsAndLettersMoveTheMarkAndStopAtTheEnds() {
        stage.types(" jj" + ESC + "[B" + "j");
        assertThat(session().marked()).isEqualTo(3);
        stage.types(ESC + "[A" + "k" + "kk");
        assertThat(session().marked()).isEqualTo(1);
    }

    @Test
    void arrowsScrollWhileNoOfferIsInSight() {
        assertThat(stage.text()).contains("↓ Space: your choices").doesNotContain("Light the lamp");
        stage.types("j" + ESC + "[B");
        assertThat(stage.text()).startsWith("\n     The glass has been cleaned").doesNotContain("Light the lamp");
        assertThat(session().marked()).isEqualTo(1);
        stage.types("k" + ESC + "[A" + "k");
        assertThat(stage.text()).startsWith("     The last winter\n");
        stage.types("jjj");
        assertThat(stage.text()).contains("› 1  Light the lamp", "nights want a light.”");
        stage.types("jk" + ESC + "[A");
        assertThat(stage.text()).doesNotContain("Light the lamp");
    }

    @Test
    void allThatIsKnownOfAPassageIsOneKeyAway() {
        stage.types(" ");
        assertThat(stage.text()).doesNotContain("Date: 2 November 1907.");
        assertThat(stage.types("v").text()).contains("Date: 2 November 1907.", "nights want a light.”");
        assertThat(stage.types("v").text()).doesNotContain("Date: 2 November 1907.");
    }

    @Test
    void theLevelsAreOneKeyAwayAndLeadBack() {
        assertThat(stage.types("l").text()).contains("Levels", "(you are here)");
        assertThat(stage.types(ESC).happens().text()).startsWith("     The last winter\n");
    }

    @Test
    void movingTheMarkBringsItsPassageIntoSight() {
        stage.types(" ");
        assertThat(stage.text()).doesNotContain("The barque struck at four");
        stage.types("j");
        assertThat(stage.text())
                .contains("› 2  Leave it dark", "The barque struck at four")
                .doesNotContain("Nobody will ask.");
    }

    @Test
    void enterTakesTheMarkedChoiceWhenAllOfThemAreInSight() {
        stage.types(" ").types("j").types(ENTER);
        assertThat(scene()).isEqualTo("rocks");
        assertThat(session().play().orElseThrow().playthrough().played()).containsExactly("lamp.room/wait");
    }

    @Test
    void enterReadsOnBeforeItChooses() {
        stage.types("1");
        assertThat(stage.text()).doesNotContain("Write down");
        stage.types(ENTER);
        assertThat(scene()).isEqualTo("rocks");
        assertThat(stage.text()).contains("Write down what you saw");
        stage.types(ENTER);
        assertThat(scene()).isEqualTo("end");
    }

    @Test
    void bReadsBackInEveryRoomAsOnThePage() {
        String top = stage.types("1?").text();
        assertThat(stage.types(" ").text()).isNotEqualTo(top);
        assertThat(stage.types("b").text()).isEqualTo(top);
    }

    @Test
    void aKeyMovesAboutOrDoesSomethingAndNotBoth() {
        for (char letter = ' '; letter <= '~'; letter++) {
            KeyPress key = KeyPress.text(Character.toString(letter));
            boolean moves = KeyBindings.movement(key)
                    .filter(one -> one != Movement.PREVIOUS && one != Movement.NEXT)
                    .isPresent();
            assertThat(moves && KeyBindings.intent(key, session()).isPresent())
                    .as("the key “%s” means two things", letter)
                    .isFalse();
        }
    }

    @Test
    void spaceAndPageKeysMoveTheTextAndNothingElse() {
        String top = stage.types("1").text();
        stage.types(" ");
        assertThat(stage.text()).isNotEqualTo(top).contains("Write down what you saw");
        assertThat(stage.types("b").text()).isEqualTo(top);
        assertThat(stage.types(ESC + "[6~").text()).isNotEqualTo(top);
        assertThat(stage.types(ESC + "[5~").text()).isEqualTo(top);
        stage.types("       ");
        assertThat(scene()).isEqualTo("rocks");
    }

    @Test
    void aDigitChoosesAndAnotherPageBeginsAtItsTop() {
        stage.types("1").types(" ").types("2");
        assertThat(scene()).isEqualTo("end");
        assertThat(stage.text()).startsWith("     ~ It is shorter.\n     You relied on the passage.\n\n     The log");
    }

    @Test
    void aDigitThatIsNotOnOfferSaysSo() {
        stage.types("9");
        assertThat(scene()).isEqualTo("lamp.room");
        assertThat(stage.text()).contains("There is no 9 here");
    }

    @Test
    void undoAndRedoGoBackAndForth() {
        stage.types("12").types("uu");
        assertThat(scene()).isEqualTo("lamp.room");
        stage.types("rr");
        assertThat(scene()).isEqualTo("end");
    }

    @Test
    void aSaveIsNamedAndOpened() {
        stage.types("1").types("sby the rocks" + ENTER);
        assertThat(stage.text()).contains("Saved as “by the rocks”.");
        stage.types("u").types("o").types(ENTER);
        assertThat(scene()).isEqualTo("rocks");
    }

    @Test
    void lettersInTheFieldAreLettersAndEscapeLeavesIt() {
        stage.types("sq1u");
        assertThat(session().room()).isInstanceOf(Room.Naming.class);
        assertThat(stage.text()).contains("› q1u");
        stage.types(ESC).happens();
        assertThat(session().onPage()).isTrue();
        assertThat(scene()).isEqualTo("lamp.room");
    }

    @Test
    void aPasteIsTextInTheFieldAndNothingElsewhere() {
        stage.types(ESC + "[200~1q" + ESC + "[201~");
        assertThat(scene()).isEqualTo("lamp.room");
        assertThat(stage.sitting().over()).isFalse();
        stage.types("s" + ESC + "[200~pasted name\nsecond line" + ESC + "[201~");
        assertThat(stage.text()).contains("› pasted name\n");
    }

    @Test
    void theFieldTakesNoMoreThanANameMayHave() {
        stage.types("s" + "x".repeat(100));
        assertThat(stage.text()).contains("› " + "x".repeat(40) + "\n");
        stage.types("\u0015");
        assertThat(stage.text()).doesNotContain("x");
    }

    @Test
    void inAWindowThatIsTooSmallNothingIsChosenBlindly() {
        stage.resizes(20, 5).types("1j\r ");
        assertThat(scene()).isEqualTo("lamp.room");
        stage.types("q");
        assertThat(stage.leaving()).contains(ExitReason.QUIT);
    }

    @Test
    void aPassageLongerThanTheWindowIsReadToItsEndBeforeNothingMoreMoves() {
        stage.resizes(40, 12).types(" ".repeat(9));
        assertThat(stage.text())
                .contains("nights want a light.”")
                .doesNotContain("› 1")
                .contains(" ↑ ");
        stage.types("k".repeat(40));
        assertThat(stage.text()).startsWith("  The last winter\n").contains(" ↓ Space ");
        String seen = stage.text();
        for (int i = 0; i < 60; i++) {
            seen += stage.types("j").text();
        }
        assertThat(seen).contains("› 1  Light", "› 2  Leave", "› 3  Count", "nights want a light.”");
        assertThat(session().marked()).isEqualTo(3);
        assertThat(stage.text()).contains(" ↑ ").doesNotContain("↓");
    }

    @Test
    void theScreenSurvivesEverySizeOfWindow() {
        stage.types("1");
        for (int columns = 1; columns <= 300; columns += columns < 45 ? 1 : 17) {
            for (int rows = 1; rows <= 100; rows += rows < 15 ? 1 : 13) {
                stage.resizes(columns, rows).types("j").types(" ").types("k");
            }
        }
        assertThat(stage.resizes(80, 24).text()).contains("Write down what you saw");
    }

    @Test
    void qLeaves() {
        assertThat(stage.types("q").leaving()).contains(ExitReason.QUIT);
    }

    @Test
    void ctrlCLeavesEvenFromTheField() {
        assertThat(stage.types("sabc\u0003").leaving()).contains(ExitReason.INTERRUPTED);
    }
}
