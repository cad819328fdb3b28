package footnote.write.ink;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.game.Game;
import footnote.game.Narration;
import footnote.game.Page;
import footnote.game.Step;
import footnote.problem.TextFile;
import footnote.story.Paragraph;
import footnote.story.Role;
import footnote.story.Story;
import footnote.write.imported.Import;
import footnote.write.imported.ImportedFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Imported stories beside what ink's own runtime printed for them, page by page: {@code NAME.walks} has for each walk the
 * text (T), the choices (C) and which of them was taken (P, from 0).
 */
class InkWalksTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"ferry", "market", "order", "room"})
    void itTellsAndOffersWhatInkDoes(String name) throws Exception {
        Path files = Path.of("src/test/resources/ink");
        Import made = InkImport.of(
                TextFile.of(name + ".json", Files.readAllBytes(files.resolve(name + ".json"))), Optional.empty());
        Story story = ImportedFolder.load(made, folder).story().orElseThrow();
        Game game = new Game(story);
        Role role = story.roles().values().iterator().next();
        Step step = game.start(role, Map.of());
        List<String> expected = new ArrayList<>();
        int pages = 0;
        List<String> lines = new ArrayList<>(Files.readAllLines(files.resolve(name + ".walks")));
        lines.add("WALK");
        for (String line : lines) {
            if (line.startsWith("T ") || line.startsWith("C ")) {
                expected.add(line.strip());
                continue;
            }
            if (!expected.isEmpty()) {
                assertThat(page(game, role, step)).as("before line %s", line).isEqualTo(expected);
                pages++;
            }
            expected.clear();
            step = line.startsWith("P ")
                    ? game.choose(step.state(), game.offered(step.state()).get(Integer.parseInt(line.substring(2))))
                    : game.start(role, Map.of());
        }
        assertThat(pages).isGreaterThan(30);
    }

    private static List<String> page(Game game, Role role, Step step) {
        Page page = Page.of(game, role, step);
        StringBuilder text = new StringBuilder();
        for (Narration told : page.told()) {
            add(told.paragraphs(), text);
        }
        add(page.text(), text);
        List<String> all = new ArrayList<>(List.of(("T " + plain(text.toString())).strip()));
        page.offers().forEach(offer -> all.add("C " + plain(offer.text())));
        return all;
    }

    private static void add(List<Paragraph.Visible> paragraphs, StringBuilder text) {
        for (Paragraph.Visible paragraph : paragraphs) {
            String words = ((Paragraph.Prose) paragraph).source();
            text.append(words.equals("…") ? "" : words + " ");
        }
    }

    private static String plain(String words) {
        return words.replace("\\", "").replaceAll("\\s+", " ").strip();
    }
}
