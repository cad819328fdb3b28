package footnote.load;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import footnote.json.JsonArray;
import footnote.json.JsonNode;
import footnote.json.JsonObject;
import footnote.json.JsonReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What editors know of the format is what the loader knows of it. */
class SchemaTest {
    private static final Path FILE = Path.of("story/story.schema.json");
    private static final Path RESOURCES = Path.of("src/test/resources");

    static Stream<Path> good() {
        return Stream.of(
                RESOURCES.resolve("good/everything"),
                RESOURCES.resolve("stories/pier"),
                RESOURCES.resolve("branches/cat"),
                RESOURCES.resolve("frames/story"),
                Path.of("story/limited-release"));
    }

    @SuppressWarnings("StreamResourceLeak") // JUnit closes it
    static Stream<Path> broken() throws IOException {
        return Files.list(RESOURCES.resolve("broken"))
                .filter(folder -> folder.getFileName().toString().startsWith("shape-"));
    }

    @Test
    void theSchemaIsTheLoadersOwn() throws IOException {
        String schema = Schema.text();
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(FILE, schema);
        }
        assertThat(Files.readString(FILE)).isEqualTo(schema);
    }

    @ParameterizedTest
    @MethodSource("good")
    void everyGoodStoryIsValid(Path story) throws IOException {
        assertThat(faults(story)).isEmpty();
    }

    @Test
    void everyShippedFileLeadsTheEditorToTheSchema() throws IOException {
        Path story = Path.of("story/limited-release");
        List<Path> astray = new ArrayList<>();
        for (Path file : files(story)) {
            String way = ((JsonObject) read(file)).string("$schema").orElse("none");
            if (!file.resolveSibling(way).normalize().equals(FILE)) {
                astray.add(file);
            }
        }
        assertThat(astray).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("broken")
    void everyStoryOfABrokenShapeIsInvalid(Path story) throws IOException {
        assertThat(faults(story)).isNotEmpty();
    }

    @Test
    void everyPropertyIsDescribedAndMostHaveAnExample() throws IOException {
        List<String> bare = new ArrayList<>();
        properties((name, property) -> {
            boolean remark = property.find("$ref").isPresent();
            boolean things = property.find("additionalProperties").isPresent()
                    || property.find("anyOf").isPresent();
            boolean one = property.find("allOf").isPresent()
                    || property.list("examples").isEmpty() && isList(property);
            if (!remark
                    && (property.string("description").isEmpty()
                            || property.find("examples").isEmpty() && !things && !one)) {
                bare.add(name);
            }
        });
        assertThat(bare).isEmpty();
    }

    @Test
    void everyExampleIsValid() throws IOException {
        JsonObject schema = (JsonObject) read(FILE);
        List<String> wrong = new ArrayList<>();
        properties((name, property) -> {
            for (JsonNode example : property.list("examples")) {
                String of = "{ \"allOf\": [ " + property.span().text() + " ], \"definitions\": "
                        + schema.find("definitions").orElseThrow().span().text() + " }";
                if (!validator(of)
                        .validate(example.span().text(), InputFormat.JSON)
                        .isEmpty()) {
                    wrong.add(name + ": " + example.span().text());
                }
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyReferenceLeadsSomewhereWithinTheFileAndStandsAlone() throws IOException {
        JsonObject schema = (JsonObject) read(FILE);
        JsonObject definitions = (JsonObject) schema.find("definitions").orElseThrow();
        everyObject(schema, object -> {
            if (object.string("$ref").isPresent()) {
                assertThat(object.members()).hasSize(1);
                String to = object.string("$ref").get();
                assertThat(to).startsWith("#/definitions/");
                assertThat(definitions.find(to.substring("#/definitions/".length())))
                        .as(to)
                        .isPresent();
            }
        });
    }

    private static boolean isList(JsonObject property) {
        return property.string("type").orElse("").equals("array");
    }

    private static void properties(BiConsumer<String, JsonObject> each) throws IOException {
        JsonObject definitions =
                (JsonObject) ((JsonObject) read(FILE)).find("definitions").orElseThrow();
        for (JsonObject.Member definition : definitions.members()) {
            if (((JsonObject) definition.value()).find("properties").orElse(null) instanceof JsonObject properties) {
                properties
                        .members()
                        .forEach(one -> each.accept(definition.name() + "." + one.name(), (JsonObject) one.value()));
            }
        }
    }

    private static void everyObject(JsonNode node, Consumer<JsonObject> each) {
        if (node instanceof JsonObject object) {
            each.accept(object);
            object.members().forEach(member -> everyObject(member.value(), each));
        } else if (node instanceof JsonArray array) {
            array.items().forEach(item -> everyObject(item, each));
        }
    }

    private static JsonNode read(Path file) throws IOException {
        return new JsonReader()
                .read(file.toString(), Files.readAllBytes(file))
                .root()
                .orElseThrow();
    }

    private static List<String> faults(Path story) throws IOException {
        com.networknt.schema.Schema schema = validator(Files.readString(FILE));
        List<String> faults = new ArrayList<>();
        for (Path file : files(story)) {
            for (Error error : schema.validate(Files.readString(file, UTF_8), InputFormat.JSON)) {
                faults.add(story.relativize(file) + " " + error);
            }
        }
        return faults;
    }

    private static List<Path> files(Path story) throws IOException {
        try (Stream<Path> files = Files.walk(story)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> isOfTheStory(story.relativize(file)))
                    .toList();
        }
    }

    private static boolean isOfTheStory(Path file) {
        boolean hidden = Stream.of(file.toString().split("[/\\\\]")).anyMatch(part -> part.startsWith("."));
        return !hidden && file.toString().endsWith(".json") && !file.startsWith("branches/later");
    }

    private static com.networknt.schema.Schema validator(String schema) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(schema, InputFormat.JSON);
    }
}
