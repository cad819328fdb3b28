package footnote.write.edit;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.json.JsonObject;
import footnote.json.JsonReader;
import footnote.load.SceneIndex;
import footnote.problem.TextFile;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A sheet that comes back as it went changes nothing, and what was changed in it is what changes. */
class RoundTripTest {
    private static final List<EveryScene> SCENES = EveryScene.all();

    @Test
    void theScenesOfEveryTestStoryAreTried() {
        assertThat(SCENES).hasSizeGreaterThan(400);
        assertThat(SCENES).anyMatch(one -> one.scene().startsWith("twelve:"));
        assertThat(SCENES).anyMatch(one -> one.scene().startsWith("cat:"));
    }

    @Test
    void aSheetThatIsNotTouchedLeavesItsFileByteForByte() {
        for (EveryScene one : SCENES) {
            SceneEdit edit = one.edit();
            TakenSheet taken = edit.take(edit.sheet());
            assertThat(taken.slips()).as(one.toString()).isEmpty();
            assertThat(taken.text()).as(one.toString()).contains(edit.file().text());
        }
    }

    @Test
    void linesThatAreBrokenOtherwiseSayTheSame() {
        for (EveryScene one : SCENES) {
            SceneEdit edit = one.edit();
            String sheet = edit.sheet().replaceAll("(?m)^(?=[A-Za-z“].*$)(\\S+) (?![#=\\[])", "$1\n ");
            String rebroken = sheet.replaceAll("(?m)^([a-z-]+:)\n ", "$1 ");
            assertThat(edit.take(rebroken).text())
                    .as(one.toString())
                    .contains(edit.file().text());
        }
    }

    @Test
    void whatASheetChangesIsInTheNextSheet() {
        for (int seed = 0; seed < 5 * SCENES.size(); seed++) {
            EveryScene one = SCENES.get(seed % SCENES.size());
            Random dice = new Random(seed);
            SceneEdit edit = one.edit();
            String changed = SheetDice.changed(edit.sheet(), dice);
            String text = edit.take(changed).text().orElseThrow(() -> new AssertionError(one + "\n" + changed));
            SceneEdit next = reread(one, text);
            assertThat(says(next.sheet())).as(one + "\n" + changed).isEqualTo(says(changed));
            assertThat(next.take(next.sheet()).text()).contains(text);
            assertThat(outside(one, text))
                    .as(one.toString())
                    .isEqualTo(outside(one, edit.file().text()));
        }
    }

    private static SheetScene says(String sheet) {
        return SheetParser.parse(sheet, TypographicQuotes.of("en"))
                .scene()
                .orElseThrow(() -> new AssertionError(sheet));
    }

    /** A file without its scene: what stands before the scene's key, and behind its value. */
    private static String outside(EveryScene one, String text) {
        JsonObject scenes = (JsonObject) root(one, text).find("scenes").orElseThrow();
        JsonObject.Member scene = scenes.members().stream()
                .filter(member -> member.name().equals(one.scene()))
                .findFirst()
                .orElseThrow();
        return text.substring(0, scene.key().span().start())
                + text.substring(scene.value().span().end());
    }

    private static SceneEdit reread(EveryScene one, String text) {
        return SceneEdit.of(one.scene(), new SceneIndex.File(one.file().path(), root(one, text)), one.language());
    }

    private static JsonObject root(EveryScene one, String text) {
        return (JsonObject) new JsonReader()
                .read(new TextFile(one.file().root().file().name(), text))
                .root()
                .orElseThrow(() -> new AssertionError(one + "\n" + text));
    }
}
