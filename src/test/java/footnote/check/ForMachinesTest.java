package footnote.check;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.json.Json;
import footnote.json.JsonArray;
import footnote.json.JsonNode;
import footnote.json.JsonObject;
import footnote.json.JsonReader;
import footnote.load.Loaded;
import footnote.load.Loader;
import footnote.load.StorySource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms for machines, of stories with faults of every shape; {@code -Dgolden=write} writes them anew. */
class ForMachinesTest {
    private static final Path BROKEN = Path.of("src/test/resources/broken");
    private static final Path GOLDEN = Path.of("src/test/resources/machines");

    @ParameterizedTest
    @ValueSource(strings = {"no-offer", "duplicate-name", "not-json"})
    void jsonSaysWhatTheMessagesSay(String name) throws IOException {
        Loaded loaded = Loader.load(StorySource.folder(BROKEN.resolve(name), "a story"));
        String json = ForMachines.json(loaded.story(), Check.of(loaded), List.of());
        isGolden(name + ".json", json);
        Set<String> keys = new TreeSet<>();
        collect(parsed(json), keys);
        String documented = Files.readString(Path.of("doc/checking.md"));
        assertThat(keys).allSatisfy(key -> assertThat(documented).contains("`" + key + "`"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-offer", "duplicate-name", "not-json"})
    void sarifHasARuleForEveryResultAndPlacesInCharacters(String name) throws IOException {
        Loaded loaded = Loader.load(StorySource.folder(BROKEN.resolve(name), "a story"));
        String sarif = Sarif.of(Check.of(loaded), "0");
        isGolden(name + ".sarif", sarif);
        JsonObject run = (JsonObject) parsed(sarif).list("runs").get(0);
        List<JsonNode> results = run.list("results");
        JsonObject driver = (JsonObject) ((JsonObject) run.find("tool").orElseThrow()).find("driver").orElseThrow();
        List<String> rules = new ArrayList<>();
        driver.list("rules").forEach(rule -> rules.add(((JsonObject) rule).string("id").orElseThrow()));
        assertThat(rules).doesNotHaveDuplicates();
        for (JsonNode result : results) {
            JsonObject one = (JsonObject) result;
            int rule = (int) one.whole("ruleIndex").orElseThrow();
            assertThat(one.string("ruleId")).hasValue(rules.get(rule));
            assertThat(one.string("level").orElseThrow()).isIn("error", "warning", "note");
        }
    }

    private static JsonObject parsed(String json) {
        Json read = new JsonReader().read("it", json.getBytes(StandardCharsets.UTF_8));
        return (JsonObject) read.root().orElseThrow();
    }

    private static void collect(JsonNode node, Set<String> keys) {
        if (node instanceof JsonObject object) {
            object.members().forEach(member -> {
                keys.add(member.name());
                collect(member.value(), keys);
            });
        } else if (node instanceof JsonArray array) {
            array.items().forEach(item -> collect(item, keys));
        }
    }

    private static void isGolden(String name, String text) throws IOException {
        if ("write".equals(System.getProperty("golden"))) {
            Files.createDirectories(GOLDEN);
            Files.writeString(GOLDEN.resolve(name), text);
        }
        assertThat(text).isEqualTo(Files.readString(GOLDEN.resolve(name)));
    }
}
