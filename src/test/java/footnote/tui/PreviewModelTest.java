package footnote.tui;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.view.Frame;
import footnote.view.Row;
import footnote.write.preview.Draft;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreviewModelTest {
    @TempDir
    Path folder;

    private Draft draft;
    private PreviewModel model;

    @BeforeEach
    void begin() {
        draft = new Draft(folder);
        model = new PreviewModel(draft.preview());
    }

    @Test
    void thePageStandsBelowALineThatSaysWhatIsPreviewed() {
        assertThat(rows(120, 40).lines().findFirst().get())
                .startsWith(" Preview of The Pier, as The keeper: nothing is kept.")
                .contains("g go");
        assertThat(rows(120, 40)).contains("Fetch oil from the store");
    }

    @Test
    void aSaveShowsTheFaultAboveThePageAndTheMendTakesItAway() {
        rows(100, 30);
        draft.replace("night.json", "\"to\": \"stairs\"", "\"to\": \"stars\"");
        model.changed();
        assertThat(rows(100, 30)).contains("pier/night.json:", "error: ", "\"stars\"", "Fetch oil from the store");
        draft.replace("night.json", "\"to\": \"stars\"", "\"to\": \"stairs\"");
        model.changed();
        assertThat(rows(100, 30)).doesNotContain("error: ").contains("Reloaded: the same place.");
    }

    @Test
    void aSceneIsTypedCompletedAndJumpedTo() {
        rows(100, 30);
        type("gboa");
        assertThat(rows(100, 30)).endsWith(":go boa\n").contains(" boat");
        model.take(KeyPress.of(KeyPress.Name.TAB));
        model.take(KeyPress.of(KeyPress.Name.ENTER));
        assertThat(rows(100, 30)).contains("from boat").contains("No light anywhere.");
        model.take(KeyPress.text("u"));
        assertThat(rows(100, 30)).contains("Fetch oil from the store");
    }

    @Test
    void whyFillsTheWindowUntilAnyOtherKey() {
        rows(100, 30);
        type("w");
        assertThat(rows(100, 30)).contains("no: oil = 2 (oil is 1)", "Esc back").doesNotContain("Fetch oil");
        model.take(KeyPress.of(KeyPress.Name.ESCAPE));
        assertThat(rows(100, 30)).contains("Fetch oil from the store");
    }

    @Test
    void noKeyOfThePreviewHasAnotherMeaningOnThePage() {
        for (char key = ' '; key <= '~'; key++) {
            KeyPress pressed = KeyPress.text(Character.toString(key));
            boolean onThePage = KeyBindings.movement(pressed).isPresent()
                    || KeyBindings.intent(pressed, draft.preview().session()).isPresent();
            assertThat(onThePage && PreviewKey.of(pressed).isPresent())
                    .as("the key “%s” means two things", key)
                    .isFalse();
        }
    }

    @Test
    void inThePreviewTheKeyForDetailsIsThatOfThePage() {
        rows(100, 40);
        type("v");
        assertThat(rows(100, 40)).contains("All that is known of a passage stands below it.");
        type("V");
        assertThat(rows(100, 40)).contains("oil", "Esc back").doesNotContain("Fetch oil");
    }

    @Test
    void everySizeIsFilledAndNothingIsWider() {
        draft.replace("night.json", "\"to\": \"stairs\"", "\"to\": \"stars\"");
        model.changed();
        for (String keys : new String[] {"", "gx", "\u001b"}) {
            type(keys.replace("\u001b", ""));
            for (int columns = 0; columns < 130; columns += 7) {
                for (int rows = 0; rows < 45; rows += 3) {
                    Frame frame = model.frame(columns, rows);
                    assertThat(frame.rows()).hasSize(rows);
                    int widest =
                            frame.rows().stream().mapToInt(Row::width).max().orElse(0);
                    assertThat(widest).as(columns + " x " + rows).isLessThanOrEqualTo(columns);
                }
            }
        }
    }

    private void type(String keys) {
        keys.chars().forEach(key -> model.take(KeyPress.text(Character.toString(key))));
    }

    private String rows(int columns, int rows) {
        return model.frame(columns, rows).rows().stream().map(Row::text).collect(Collectors.joining("\n", "", "\n"));
    }
}
