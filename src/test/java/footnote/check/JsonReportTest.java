package footnote.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import footnote.explore.statespace.Progress;
import footnote.json.Json;
import footnote.json.JsonArray;
import footnote.json.JsonNode;
import footnote.json.JsonObject;
import footnote.json.JsonReader;
import footnote.load.LoadResult;
import footnote.load.Loader;
import footnote.load.StorySource;
import footnote.problem.Code;
import footnote.problem.Problem;
import footnote.problem.TextFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms for machines, of stories with faults of every shape; {@code -Dgolden=write} writes them anew. */
class JsonReportTest {
    private static final Path BROKEN = Path.of("src/test/resources/broken");
    private static final Schema STANDARD = standard();
    private static final Path GOLDEN = Path.of("src/test/resources/machines");

    @ParameterizedTest
    @ValueSource(strings = {"no-offer", "duplicate-name", "not-json"})
    void jsonSaysWhatTheMessagesSay(String name) throws IOException {
        LoadResult loaded = Loader.load(StorySource.folder(BROKEN.resolve(name), "a story"));
        String json = JsonReport.json(loaded.story(), new Check(Progress.SILENT).loaded(loaded), List.of());
        isGolden(name + ".json", json);
        Set<String> keys = new TreeSet<>();
        collect(parsed(json), keys);
        String documented = Files.readString(Path.of("doc/checking.md"));
        assertThat(keys).allSatisfy(key -> assertThat(documented).contains("`" + key + "`"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-offer", "duplicate-name", "not-json"})
    void sarifHasARuleForEveryResultAndPlacesInCharacters(String name) throws IOException {
        LoadResult loaded = Loader.load(StorySource.folder(BROKEN.resolve(name), "a story"));
        String sarif = SarifReport.of(new Check(Progress.SILENT).loaded(loaded), "0");
        isGolden(name + ".sarif", sarif);
        JsonObject run = (JsonObject) parsed(sarif).list("runs").get(0);
        List<JsonNode> results = run.list("results");
        JsonObject driver = (JsonObject)
                ((JsonObject) run.find("tool").orElseThrow()).find("driver").orElseThrow();
        List<String> rules = new ArrayList<>();
        driver.list("rules")
                .forEach(rule -> rules.add(((JsonObject) rule).string("id").orElseThrow()));
        assertThat(rules).doesNotHaveDuplicates();
        for (JsonNode result : results) {
            JsonObject one = (JsonObject) result;
            int rule = (int) one.whole("ruleIndex").orElseThrow();
            assertThat(one.string("ruleId")).hasValue(rules.get(rule));
            assertThat(one.string("level").orElseThrow()).isIn("error", "warning", "note");
        }
    }

    static List<String> stories() throws IOException {
        return BrokenStoriesTest.stories();
    }

    /** Against the schema that the standard comes with, with the checks of formats that a schema alone leaves open. */
    @ParameterizedTest
    @MethodSource("stories")
    void sarifOfEveryKindOfFindingIsAsTheStandardsSchemaHasIt(String name) throws IOException {
        String sarif = SarifReport.of(BrokenStoriesTest.check(BROKEN.resolve(name)), "1.0.0");

        assertThat(STANDARD.validate(
                        sarif,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true))))
                .isEmpty();
        collectUris(
                parsed(sarif),
                uri -> assertThat(uri).satisfies(one -> {
                    assertThat(one.isAbsolute()).isFalse();
                    assertThat(one.toASCIIString()).isEqualTo(one.toString());
                }));
    }

    @Test
    void aFileWithAColonInItsNameIsStillAPlaceAndNoScheme() {
        TextFile file = new TextFile("night: two/ebb & flöd.json", "{}");
        Problem problem = Problem.at(file.span(0, 1), Code.NOT_JSON, "no");
        assertThat(SarifReport.of(new Findings(List.of(problem)), "0"))
                .contains("\"./night:%20two/ebb%20&%20fl%C3%B6d.json\"");
    }

    private static void collectUris(JsonNode node, Consumer<URI> found) {
        if (node instanceof JsonObject object) {
            object.string("uri").ifPresent(uri -> found.accept(URI.create(uri)));
            object.members().forEach(member -> collectUris(member.value(), found));
        } else if (node instanceof JsonArray array) {
            array.items().forEach(item -> collectUris(item, found));
        }
    }

    private static Schema standard() {
        try (InputStream schema = JsonReportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(new String(schema.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
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
