package footnote.write.edit;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.json.JsonArray;
import footnote.json.JsonNode;
import footnote.json.JsonObject;
import footnote.json.JsonReader;
import footnote.json.JsonString;
import footnote.load.SceneIndex;
import footnote.problem.TextFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * What the half page of the guide costs to write: the characters of mark-up for each word that a player reads.
 *
 * <p>Mark-up is every character that no player reads, white space apart: ids, names of passages, conditions, effects,
 * keys, quotation marks of JSON, brackets, stars and the signs of a template.
 */
class MarkUpCostTest {
    private static final Path GUIDE = Path.of("doc/writing.md");
    private static final Set<String> READ = Set.of(
            "title", "text", "else", "first", "margin", "did", "closed", "then", "name", "about", "editors-note");

    @Test
    void theHalfPageOfTheGuideCostsWhatTheGuideSays() throws IOException {
        String sheet = sheet();
        String json = json(sheet);
        assertThat(words(json)).hasSizeBetween(150, 250);
        assertThat(cost(sheet, json)).isLessThanOrEqualTo(1.8);
        assertThat(cost(json, json)).isLessThanOrEqualTo(3.0);
        assertThat(guide()).contains(says(sheet, json));
    }

    /** Seventy words and three choices: nearly all of it is what the choices are and do. */
    @Test
    void theSceneThatIsMostlyChoicesCostsWhatTheGuideSays() throws IOException {
        JsonObject file = root(block("json file=harbour/1-chapter-one.json"));
        SceneEdit edit = SceneEdit.of("first", new SceneIndex.File(Optional.empty(), file), "en");
        JsonObject.Member first =
                ((JsonObject) file.find("scenes").orElseThrow()).members().get(0);
        String json = "{"
                + file.file()
                        .text()
                        .substring(first.key().start(), first.value().span().end()) + "}";
        String sheet = edit.sheet().replaceAll("(?m)^#.*\n", "");
        assertThat(cost(sheet, json)).isLessThan(cost(json, json) * 0.6);
        assertThat(guide()).contains(says(sheet, json));
    }

    private static String says(String sheet, String json) {
        return String.format(
                Locale.ROOT, "%.1f in the sheet and %.1f in the JSON", cost(sheet, json), cost(json, json));
    }

    private static String guide() throws IOException {
        return Files.readString(GUIDE).replace('\n', ' ');
    }

    private static String block(String about) throws IOException {
        Matcher block = Pattern.compile("```" + about + "\n([\\s\\S]*?)```").matcher(Files.readString(GUIDE));
        assertThat(block.find()).isTrue();
        return block.group(1);
    }

    private static String sheet() throws IOException {
        return block("text file=night.txt");
    }

    /** The scene as it comes to stand in a file, with its key. */
    private static String json(String sheet) {
        SceneEdit edit = SceneEdit.of("night", new SceneIndex.File(Optional.empty(), root("{ \"scenes\": {} }")), "en");
        JsonObject scenes = (JsonObject)
                root(edit.take(sheet).text().orElseThrow()).find("scenes").orElseThrow();
        return "{" + scenes.span().text().replaceFirst("^\\{", "").replaceFirst("}$", "") + "}";
    }

    private static JsonObject root(String json) {
        return (JsonObject)
                new JsonReader().read(new TextFile("a.json", json)).root().orElseThrow();
    }

    private static double cost(String written, String json) {
        List<String> words = words(json);
        int read = words.stream().mapToInt(String::length).sum();
        int braces = written.equals(json) ? 2 : 0;
        return (double) (written.replaceAll("\\s", "").length() - braces - read) / words.size();
    }

    /** The words that a player can read: those of each wording, without the signs that choose among them. */
    private static List<String> words(String json) {
        List<String> texts = new ArrayList<>();
        collect(root(json), false, texts);
        String all = String.join(" ", texts)
                .replaceAll("\\{[^{}:|]*: ", "")
                .replaceAll("[{}*]", "")
                .replace('|', ' ');
        return List.of(all.strip().split("\\s+"));
    }

    private static void collect(JsonNode node, boolean read, List<String> texts) {
        if (node instanceof JsonString string && read) {
            texts.add(string.value());
        } else if (node instanceof JsonArray array) {
            array.items().forEach(item -> collect(item, read, texts));
        } else if (node instanceof JsonObject object) {
            object.members().forEach(member -> collect(member.value(), READ.contains(member.name()), texts));
        }
    }
}
