package footnote.tui;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.plain.PlainFace;
import footnote.plain.PlainSettings;
import footnote.session.Intent;
import footnote.session.Room;
import footnote.session.Session;
import footnote.session.Sitting;
import footnote.view.Help;
import footnote.web.face.WebKeys;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several faces, one game: what can be done with words can be done with keys and in a page, and comes to the same. */
class BothFacesTest {
    /**
     * What is typed into plain mode, and the keys for the same; plain mode reads its help out and is back at once, and
     * after an ending goes on to the debrief by itself.
     */
    private static final String[][] SCRIPT = {
        {"1", "1"},
        {"?2", "j"},
        {"?3", "\u001b[B"},
        {"details", "v"},
        {"details off", "v"},
        {"levels", "l\u001b"},
        {"notebook", "n"},
        {"?2", "j"},
        {"2", "\r"},
        {"back", "\u001b"},
        {"search oil", "/oil\r"},
        {"search", "/\u001b"},
        {"back", "\u001b"},
        {"documents", "d"},
        {"1", "1"},
        {"?2", "j"},
        {"2", "2"},
        {"back", "\u001b"},
        {"back", "\u001b"},
        {"timeline", "t\u001b"},
        {"disputes", "x\u001b"},
        {"3", "\r"},
        {"debrief", "e"},
        {"2", "2"},
        {"undo", "u"},
        {"redo", "r"},
        {"save friday", "sfriday\r"},
        {"2", "2\r"},
        {"2", "2"},
        {"?2", "j"},
        {"back", "\u001b"},
        {"open friday", "o1"},
        {"help", "?\u001b"},
        {"back", "\u001b"},
        {"again", "a"},
        {"roles", "c"},
        {"2", "2\r"},
        {"roles", "c"},
        {"1", "1"},
        {"restart", "R"},
        {"undo", "u"},
        {"1", "1"},
        {"1", "1\r"},
        {"quit", "q"}
    };

    @TempDir
    private Path data;

    @Test
    void everyIntentHasAKeyThatHelpTells() {
        Session session = Stage.of(data, 80, 24).types("1").sitting().session();
        Set<String> reached = new TreeSet<>();
        for (Help.Line line : Help.LINES) {
            for (String key : line.keys().split(" +")) {
                KeyBindings.intent(key(key), session)
                        .ifPresent(intent -> reached.add(intent.getClass().getSimpleName()));
            }
        }
        assertThat(reached).isEqualTo(everything());
    }

    private static KeyPress key(String told) {
        return switch (told) {
            case "↑" -> KeyPress.of(KeyPress.Name.UP);
            case "↓" -> KeyPress.of(KeyPress.Name.DOWN);
            case "Esc" -> KeyPress.of(KeyPress.Name.ESCAPE);
            case "", "Enter", "Space", "PgDn", "PgUp", "to" -> KeyPress.of(KeyPress.Name.END);
            default -> KeyPress.text(told);
        };
    }

    private static Set<String> everything() {
        Set<String> names = new TreeSet<>();
        Arrays.stream(Intent.class.getPermittedSubclasses()).forEach(intent -> names.add(intent.getSimpleName()));
        return names;
    }

    @Test
    void theSameScriptComesToTheSameOnBoth() throws IOException {
        Stage stage = Stage.of(data.resolve("keys"), 100, 40);
        for (int steps = 1; steps <= SCRIPT.length; steps++) {
            Sitting typed = typed(steps, data.resolve("words-" + steps));
            press(SCRIPT[steps - 1][1], stage);
            assertThat(lies(stage.sitting()))
                    .as("after %s, step %d", SCRIPT[steps - 1][0], steps)
                    .isEqualTo(lies(typed));
        }
    }

    @Test
    void theSameKeysComeToTheSameInAPage() throws IOException {
        Sitting page = Stage.sitting(data.resolve("page"));
        for (int steps = 1; steps <= SCRIPT.length; steps++) {
            Sitting typed = typed(steps, data.resolve("words-" + steps));
            pressInAPage(SCRIPT[steps - 1][1].replace("\u001b[B", "↓"), page);
            assertThat(lies(page))
                    .as("after %s, step %d", SCRIPT[steps - 1][0], steps)
                    .isEqualTo(lies(typed));
        }
    }

    /** What a page does with keys: where something is typed, a form has them, which Enter sends. */
    private static void pressInAPage(String keys, Sitting page) {
        StringBuilder typed = new StringBuilder();
        for (int i = 0; i < keys.length(); i++) {
            char key = keys.charAt(i);
            Room.Input input = page.session().room().input();
            if (key == '\r' && input == Room.Input.NAME) {
                page.take(new Intent.Save(typed.toString()));
            } else if (key == '\r' && input == Room.Input.SEARCH) {
                page.take(new Intent.Search(typed.toString(), false));
            } else if (key == '\r') {
                WebKeys.enter(page.session()).ifPresent(page::take);
            } else if (input == Room.Input.NONE || key == '\u001b') {
                WebKeys.intent(inABrowser(key), page.session()).ifPresent(page::take);
            } else {
                typed.append(key);
            }
        }
    }

    private static String inABrowser(char key) {
        return switch (key) {
            case '↓' -> "ArrowDown";
            case '\u001b' -> "Escape";
            default -> Character.toString(key);
        };
    }

    private static Sitting typed(int steps, Path folder) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < steps; i++) {
            lines.append(SCRIPT[i][0]).append('\n');
        }
        Sitting sitting = Stage.sitting(folder);
        PlainFace.play(
                sitting,
                new BufferedReader(new StringReader(lines.toString())),
                new StringWriter(),
                new PlainSettings(72, false, false));
        return sitting;
    }

    private static void press(String keys, Stage stage) {
        stage.types(keys);
        if (keys.endsWith("\u001b")) {
            stage.happens();
        }
    }

    /** What lies before the player, as far as both faces have it. */
    private static String lies(Sitting sitting) {
        Session session = sitting.session();
        return session.room().getClass().getSimpleName() + ", thing " + session.marked() + ", "
                + session.play()
                        .map(play -> play.page().scene().id() + ", "
                                + play.playthrough().choices() + " at "
                                + play.playthrough().point())
                        .orElse("no page");
    }
}
