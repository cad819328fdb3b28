package footnote.write.twine;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.Attack;
import footnote.game.Game;
import footnote.game.Page;
import footnote.game.Step;
import footnote.load.LoadResult;
import footnote.problem.Severity;
import footnote.problem.TextFile;
import footnote.story.Paragraph;
import footnote.story.Role;
import footnote.story.Story;
import footnote.write.imported.Import;
import footnote.write.imported.ImportedFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Stories with variables, played as Twine plays them and, imported, as we do: where nothing is listed, both tell the same. */
class MarkUpPlayTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatIsNotListedIsToldAsTwineTellsIt(boolean sugarCube) {
        int[] exact = new int[2];
        Attack.rounds(10, random -> {
            TinyTwine tiny = new TinyTwine(random);
            String twee = tiny.twee(sugarCube);
            Import made = TwineImport.of(new TextFile("tiny.twee", twee));
            boolean listed = made.files().get("imported.txt").contains("has no counterpart");
            exact[listed ? 0 : 1]++;
            Story story = story(made, twee);
            if (!listed) {
                play(tiny, story, random, twee);
            }
        });
        assertThat(exact[1]).as("stories that are carried over whole, of all").isGreaterThan(exact[0] / 20);
    }

    private Story story(Import made, String twee) throws Exception {
        LoadResult loaded = ImportedFolder.load(made, folder);
        assertThat(loaded.problems()).as(twee).allMatch(problem -> problem.severity() != Severity.ERROR);
        return loaded.story().orElseThrow();
    }

    private static void play(TinyTwine tiny, Story story, Random random, String twee) {
        Game game = new Game(story);
        Role role = story.roles().get("reader");
        Map<String, Object> values = TinyTwine.begin();
        Step step = game.start(role, Map.of());
        TinyTwine.Shown shown = tiny.arrive(0, values);
        for (int turn = 0; turn < 12; turn++) {
            Page page = Page.of(game, role, step);
            String told = told(page);
            assertThat(told).as("%s%n%s", twee, values).isEqualTo(expected(shown));
            assertThat(page.offers())
                    .as("%s%n%s", twee, values)
                    .extracting(Page.Offer::text)
                    .isEqualTo(shown.links.stream().map(TinyTwine.Link::words).toList());
            if (shown.links.isEmpty()) {
                return;
            }
            int chosen = random.nextInt(shown.links.size());
            TinyTwine.Link link = shown.links.get(chosen);
            if (link.sets() != null) {
                link.sets().play(values, shown);
            }
            step = game.choose(step.state(), page.offers().get(chosen).choice());
            shown = tiny.arrive(link.target(), values);
        }
    }

    private static String expected(TinyTwine.Shown shown) {
        return shown.text.toString().replace(" ", "");
    }

    private static String told(Page page) {
        StringBuilder told = new StringBuilder();
        List<Paragraph.Visible> text = page.text();
        text.forEach(paragraph -> told.append(paragraph.ownWords()));
        return told.toString().replace(" ", "").replace("Tobewritten.", "");
    }
}
