package footnote.load;

import footnote.json.JsonNode;
import footnote.json.JsonObject;
import footnote.json.JsonReader;
import footnote.json.JsonWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Makes the JSON Schema for editors from the loader's own list of keys.
 *
 * <p>Draft 7, in one file, with references within it alone and nothing beside a reference: that much the common editors
 * take alike. Where the loader knows more than a schema can say, the schema is silent.
 */
final class Schema {
    private static final Path EXAMPLES = Path.of("src/test/resources/schema/examples.json");
    private static final String DATE = "^<?[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$";

    private final JsonObject examples;
    private final Map<String, Object> definitions = new LinkedHashMap<>();

    private Schema() throws IOException {
        this.examples = (JsonObject) new JsonReader()
                .read("examples.json", Files.readAllBytes(EXAMPLES))
                .root()
                .orElseThrow();
    }

    /** The whole file. */
    static String text() throws IOException {
        JsonWriter out = new JsonWriter();
        write(new Schema().whole(), out);
        return out.text();
    }

    /** By which a shape is known in the schema. */
    static String name(Shape shape) {
        return shape.name().replace("'", "").toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
    }

    private Map<String, Object> whole() {
        Map<String, Object> whole = map(
                "$schema",
                "http://json-schema.org/draft-07/schema#",
                "title",
                "A file of a Footnote story",
                "description",
                "story.json says what the story is, branch.json what a branch is; variables, documents and "
                        + "scenes may stand in any file.",
                "type",
                "object",
                "if",
                any("story", "fits"),
                "then",
                ref("branch-json"),
                "else",
                map(
                        "if",
                                any(
                                        "format",
                                        "id",
                                        "ifid",
                                        "version",
                                        "title",
                                        "authors",
                                        "language",
                                        "about",
                                        "roles",
                                        "chapters",
                                        "limits"),
                        "then", ref("story-json"),
                        "else", ref("file")));
        texts();
        for (Shape shape : Format.shapes()) {
            // a file of a story and one of a branch look alike to an editor
            if (shape != Format.FILE) {
                definitions.put(shape == Format.BRANCH_FILE ? "file" : name(shape), definition(shape));
            }
        }
        whole.put("definitions", definitions);
        return whole;
    }

    private static Map<String, Object> any(String... keys) {
        List<Object> required = new ArrayList<>();
        for (String key : keys) {
            required.add(map("required", List.of(key)));
        }
        return map("anyOf", required);
    }

    private void texts() {
        definitions.put("line", map("type", "string", "minLength", 1L));
        definitions.put("todo", map("description", "something to do, which check lists", "type", "string"));
        definitions.put("note", map("description", "a remark, which nobody reads"));
        definitions.put("text", map("anyOf", List.of(ref("line"), list("paragraph"))));
        definitions.put(
                "paragraph",
                map(
                        "anyOf",
                        List.of(
                                ref("line"),
                                ref("paragraph-under-a-condition"),
                                ref("paragraph-the-first-that-holds"),
                                ref("paragraph-a-passage"),
                                ref("paragraph-an-editors-note"))));
        definitions.put("first-case", map("anyOf", List.of(ref("case"), ref("text"))));
        Map<String, Object> ways = list("way-or-scene");
        ways.put("contains", map("type", "string"));
        definitions.put("leads", map("anyOf", List.of(ref("line"), ways)));
        definitions.put("way-or-scene", map("anyOf", List.of(ref("line"), ref("way"))));
        definitions.put("level", map("anyOf", List.of(ref("line"), ref("level-under-a-condition"))));
        definitions.put("effects", map("type", "array", "items", ref("effect")));
        definitions.put("effect", map("anyOf", List.of(ref("line"), ref("effect-under-a-condition"))));
        definitions.put(
                "variable",
                map(
                        "if",
                        any("of"),
                        "then",
                        ref("variable-one-of-several-names"),
                        "else",
                        map(
                                "if",
                                any("from", "to"),
                                "then",
                                ref("variable-a-number"),
                                "else",
                                ref("variable-a-boolean"))));
    }

    private Map<String, Object> definition(Shape shape) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<Object> required = new ArrayList<>();
        for (FormatKey key : shape.keys()) {
            properties.put(key.name(), property(shape, key));
            if (key.required()) {
                required.add(key.name());
            }
        }
        properties.put("note", ref("note"));
        properties.put("TODO", ref("todo"));
        Map<String, Object> definition = map("type", "object", "properties", properties);
        if (!required.isEmpty()) {
            definition.put("required", required);
        }
        definition.put("additionalProperties", false);
        if (shape == Format.SCENE) {
            definition.put(
                    "oneOf",
                    List.of(
                            map("required", List.of("choices")),
                            map("required", List.of("next")),
                            map("required", List.of("ending"))));
        }
        return definition;
    }

    private Map<String, Object> property(Shape shape, FormatKey key) {
        Map<String, Object> property = new LinkedHashMap<>();
        property.put("description", key.about().replace("`", "'"));
        example(shape, key, property);
        switch (key.form()) {
            case WORDS, PROSE, NAME, CONDITION -> words(key, property);
            case DATE -> property.putAll(map("type", "string", "pattern", DATE));
            case TEXT -> refer("text", property);
            case WAY -> refer("leads", property);
            case EFFECTS -> refer("effects", property);
            case FLAG -> property.put("type", "boolean");
            case WHOLE, NUMBER -> number(key, property);
            case LIST -> property.putAll(items(key));
            case OBJECT -> refer(key.of(), property);
            case MAP -> property.putAll(byName(key));
            case ANYTHING -> {}
        }
        return property;
    }

    private static void words(FormatKey key, Map<String, Object> property) {
        property.put("type", "string");
        if (key.words().isEmpty()) {
            property.put("minLength", 1L);
        } else {
            property.put("enum", new ArrayList<Object>(key.words()));
        }
    }

    private static void number(FormatKey key, Map<String, Object> property) {
        property.put("type", key.form() == ValueType.WHOLE ? "integer" : "number");
        if (!Double.isInfinite(key.least())) {
            property.put("minimum", (long) key.least());
        }
        if (!Double.isInfinite(key.most())) {
            property.put("maximum", (long) key.most());
        }
        if (key.name().equals("format")) {
            property.put("enum", List.of((long) Format.VERSION));
        }
    }

    private static Map<String, Object> items(FormatKey key) {
        boolean strings = key.of().equals("string");
        Map<String, Object> items = list(strings ? "line" : key.of().equals("case") ? "first-case" : key.of());
        if (!key.required()) {
            items.remove("minItems");
        }
        return items;
    }

    private static Map<String, Object> byName(FormatKey key) {
        String of = key.of().equals("string") ? "line" : key.of();
        Map<String, Object> map = map("type", "object", "additionalProperties", ref(of));
        // among things by name, a string under "note" or "TODO" is a remark
        map.put(
                "properties",
                map(
                        "TODO",
                        ref("todo"),
                        "note",
                        map(
                                "description",
                                "a remark, which nobody reads",
                                "anyOf",
                                List.of(map("type", "string"), ref(of)))));
        if (key.name().equals("roles") || key.name().equals("choices")) {
            map.put("minProperties", 1L);
        }
        return map;
    }

    private void example(Shape shape, FormatKey key, Map<String, Object> property) {
        for (String name : new String[] {name(shape), "file"}) {
            JsonNode ofShape = examples.find(name).orElse(null);
            JsonNode found = ofShape instanceof JsonObject object
                    ? object.find(key.name()).orElse(null)
                    : null;
            if (found != null) {
                property.put("examples", found);
                return;
            }
        }
    }

    /** Nothing may stand beside a reference; beside a list of one, a description may. */
    private static void refer(String to, Map<String, Object> property) {
        property.put("allOf", List.of(ref(to)));
    }

    private static Map<String, Object> list(String of) {
        return map("type", "array", "minItems", 1L, "items", ref(of));
    }

    private static Map<String, Object> ref(String to) {
        return map("$ref", "#/definitions/" + to);
    }

    private static Map<String, Object> map(Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }

    private static void write(Object value, JsonWriter out) {
        if (value instanceof Map<?, ?> map) {
            out.object();
            map.forEach((key, of) -> write(of, out.key((String) key)));
            out.endObject();
        } else if (value instanceof List<?> list) {
            out.array();
            list.forEach(item -> write(item, out));
            out.endArray();
        } else if (value instanceof JsonNode node) {
            out.value(node);
        } else if (value instanceof String string) {
            out.value(string);
        } else if (value instanceof Boolean flag) {
            out.value(flag);
        } else {
            out.value((Long) value);
        }
    }
}
