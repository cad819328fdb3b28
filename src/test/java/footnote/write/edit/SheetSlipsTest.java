package footnote.write.edit;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.json.JsonObject;
import footnote.json.JsonReader;
import footnote.load.SceneIndex;
import footnote.problem.TextFile;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What can be wrong with a sheet is said at its line, all of it at once. */
class SheetSlipsTest {
    private static List<String> slips(String sheet) {
        TextFile text = new TextFile("a.json", "{ \"scenes\": { \"pier\": { \"title\": \"T\", \"text\": [7] } } }");
        JsonObject root = (JsonObject) new JsonReader().read(text).root().orElseThrow();
        return SceneEdit.of("pier", new SceneIndex.File(Optional.empty(), root), "en").take(sheet).slips().stream()
                .map(slip -> slip.line() + ": " + slip.message())
                .toList();
    }

    @Test
    void aConditionHasABeginningAndAnEnd() {
        assertThat(slips("= T\n\n[if a]\nYes.\n\n== go: Go\nto: pier\n"))
                .containsExactly("3: this [if …] has no [end]");
        assertThat(slips("= T\n\nYes.\n[end]\n")).containsExactly("4: no [if …] stands before this [end]");
        assertThat(slips("= T\n\n[else]\n")).containsExactly("3: no [if …] stands before this [else]");
        assertThat(slips("= T\n\n[if a]\nA.\n[else]\nB.\n[else if b]\nC.\n[end]\n"))
                .containsExactly("7: [else] was the last of these texts: what can follow it is [end]");
        assertThat(slips("= T\n\n[if]\nA.\n[end]\n"))
                .containsExactly(
                        "3: a condition stands behind if, as in [if oil = 2]", "5: no [if …] stands before this [end]");
    }

    @Test
    void aMarkIsSpeltRightAndClosed() {
        assertThat(slips("= T\n\n[editorsnote]\nA.\n"))
                .containsExactly("3: no mark begins like this; did you mean [editors-note]?");
        assertThat(slips("= T\n\n[of the hack] he said.\n")).containsExactly("3: ] is missing at the end of this line");
        assertThat(slips("= T\n\n[of the hack]\n"))
                .containsExactly("3: no mark begins like this; words that begin with [ are written \\[");
        assertThat(slips("= T\n\n[passage]\n")).containsExactly("3: a name stands behind passage");
        assertThat(slips("= T\n\n[end here]\n")).containsExactly("3: [end] is all that stands in such a line");
    }

    @Test
    void anEditorsNoteHasWords() {
        assertThat(slips("= T\n\n[editors-note]\n[passage a#b]\n"))
                .containsExactly("3: the words of this note are missing: they stand in the next line");
    }

    @Test
    void underAHeadingStandWhatTheFormatHasThere() {
        assertThat(slips("= T\nmargn: So.\n\nA.\n\n== go: Go\nmargn: So.\nto: pier\nto: pier\nonce\nonce\n"))
                .containsExactly(
                        "2: nothing is called \"margn\" here; it is one of passage, date, chapter, next",
                        "7: nothing is called \"margn\" here; it is one of passage, stance, once, if, closed, margin, did, "
                                + "do, to: did you mean margin?",
                        "11: once stands a second time under this heading");
        assertThat(slips("= T\nThe text.\n"))
                .containsExactly(
                        "2: this line should say one of passage, date, chapter, next; a blank line stands between "
                                + "a heading and the text");
        assertThat(slips("= T\n\n== go: Go\nto\n")).containsExactly("4: a colon stands behind to");
    }

    @Test
    void aSheetIsOfOneSceneWithItsTitleFirst() {
        assertThat(slips("The text.\n")).containsExactly("1: a sheet begins with = and the title of the scene");
        assertThat(slips("# a remark\n== go: Go\n"))
                .containsExactly("2: the title of the scene comes first: = and its words");
        assertThat(slips("= T\n\nA.\n\n= U\n"))
                .containsExactly(
                        "5: a sheet is of one scene, and has its title already; a choice is headed == id: its words");
        assertThat(slips("= T\n\n[ending A]\nB.\n\n[ending C]\nD.\n"))
                .containsExactly("6: a scene has one ending, and this is a second");
    }

    @Test
    void aChoiceHasAnIdOfItsOwn() {
        assertThat(slips("= T\n\n== Go to bed\n"))
                .containsExactly("3: a choice is headed == id: its words, as in == sleep: Go to bed");
        assertThat(slips("= T\n\n== go: Go\n\n== go: Go on\n"))
                .containsExactly("5: a choice \"go\" stands above already; each has an id of its own");
    }

    @Test
    void whatIsKeptWasThere() {
        assertThat(slips("= T\n\n[kept 1]\n")).isEmpty();
        assertThat(slips("= T\n\n[if a]\n[kept 2]\n[end]\n"))
                .containsExactly("4: nothing in this scene is kept under the number 2");
        assertThat(slips("= T\n\n[kept x]\n")).containsExactly("3: a number of this sheet stands behind kept");
    }
}
