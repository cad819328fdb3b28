package footnote.load;

import footnote.json.JsonArray;
import footnote.json.JsonBoolean;
import footnote.json.JsonNode;
import footnote.json.JsonNumber;
import footnote.json.JsonObject;
import footnote.json.JsonString;
import footnote.json.Located;
import footnote.problem.Span;
import footnote.story.Markup;
import footnote.story.StoryDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The values of one object's keys, checked against its {@link Shape}: unknown and missing keys, wrong kinds of value,
 * numbers out of bounds and empty words are problems already when a reader asks, and what it asks for is then not
 * there.
 */
final class Fields {
    private final LoadContext context;
    private final Shape shape;
    private final String id;
    private final FieldCheck check;

    /**
     * @param id   what the object is called; null where it has no name
     * @param head where to say that something is missing: its name, or its opening brace
     */
    Fields(LoadContext context, Shape shape, String id, Located head, JsonObject object) {
        this.context = context;
        this.shape = shape;
        this.id = id;
        this.check = new FieldCheck(context, shape, id, head, object);
    }

    /** For the object that stands under a name. */
    Fields(LoadContext context, Shape shape, JsonObject.Member member) {
        this(context, shape, member.name(), member, (JsonObject) member.value());
    }

    /** For an object without a name. */
    static Fields unnamed(LoadContext context, Shape shape, JsonObject object) {
        return new Fields(context, shape, null, opening(object), object);
    }

    /** Points at an object by its opening brace alone. */
    static Located opening(JsonObject object) {
        return new Located() {
            @Override
            public Span span() {
                return object.file().span(object.start(), object.start() + 1);
            }
        };
    }

    /** Whether every mark of {@code *emphasis*} in the prose is closed; where one is not, that is said. */
    static boolean closed(LoadContext context, JsonString prose) {
        OptionalInt open = prose.value().indexOf('*') < 0 ? OptionalInt.empty() : Markup.open(prose.value());
        if (open.isPresent()) {
            context.problems.add(SceneFaults.openMark(prose, open.getAsInt()));
        }
        return open.isEmpty();
    }

    /** The value of that key; null where it is missing or faulty. */
    JsonNode get(String key) {
        return check.value(place(key));
    }

    /** Whether that key stands there, with a sound value or a faulty one. */
    boolean written(String key) {
        return check.written(place(key));
    }

    /** Whether a key stands there that does not exist and that seems to mean this one. */
    boolean misspells(String key) {
        return check.meant().contains(key);
    }

    private int place(String key) {
        int place = shape.find(key);
        if (place < 0) {
            throw new IllegalArgumentException(shape.name() + " has no key " + key);
        }
        return place;
    }

    /** The string of that key; null where it is missing or faulty. */
    JsonString string(String key) {
        return get(key) instanceof JsonString string ? string : null;
    }

    /** The words of that key, or nothing at all. */
    Optional<String> words(String key) {
        return get(key) instanceof JsonString string ? Optional.of(string.value()) : Optional.empty();
    }

    /** The words of that key; empty where it is missing or faulty. */
    String wordsOrEmpty(String key) {
        return get(key) instanceof JsonString string ? string.value() : "";
    }

    /** The whole number of that key, or nothing at all; of one too large for it, the nearest. */
    Optional<Integer> whole(String key) {
        return get(key) instanceof JsonNumber number
                ? Optional.of((int) Math.max(
                        Integer.MIN_VALUE,
                        Math.min(Integer.MAX_VALUE, number.whole().orElse(0))))
                : Optional.empty();
    }

    /** Whether that key says true. */
    boolean flag(String key) {
        return get(key) instanceof JsonBoolean flag && flag.value();
    }

    /** The date of that key; {@code otherwise} where it is missing or faulty. */
    StoryDate date(String key, StoryDate otherwise) {
        if (!(get(key) instanceof JsonString written)) {
            return otherwise;
        }
        Optional<StoryDate> date = StoryDate.parse(written.value());
        if (date.isEmpty()) {
            context.problems.add(ShapeFaults.badDate(written));
        }
        return date.orElse(otherwise);
    }

    /** The items of the list of that key; none where it is missing or faulty. */
    List<JsonNode> list(String key) {
        return get(key) instanceof JsonArray array ? array.items() : List.of();
    }

    /** The strings of the list of that key: what else stands in it is said. */
    List<JsonString> strings(String key) {
        List<JsonString> strings = new ArrayList<>();
        for (JsonNode item : list(key)) {
            if (item instanceof JsonString string && !string.value().isBlank()) {
                strings.add(string);
            } else {
                context.problems.add(ShapeFaults.notAString(shape, id, key, item));
            }
        }
        return strings;
    }

    /** The words of the list of that key. */
    List<String> wordsOf(String key) {
        List<String> words = new ArrayList<>();
        for (JsonString string : strings(key)) {
            words.add(string.value());
        }
        return words;
    }

    /** The things by name under that key, each an object; what is none, or has no fitting name, is said. */
    List<JsonObject.Member> named(String key, Identifiers kind) {
        List<JsonObject.Member> things = new ArrayList<>();
        if (get(key) instanceof JsonObject map) {
            for (JsonObject.Member member : map.members()) {
                if (SymbolTable.isRemark(member)) {
                    context.remark(member);
                } else if (sound(kind, member)) {
                    things.add(member);
                }
            }
        }
        return things;
    }

    private boolean sound(Identifiers kind, JsonObject.Member member) {
        context.checkName(kind, member);
        if (!(member.value() instanceof JsonObject)) {
            context.problems.add(ShapeFaults.noThing(kind, member));
            return false;
        }
        return true;
    }

    /** The object as something that names others. */
    LoadContext.Naming naming(String verb) {
        return new LoadContext.Naming(
                shape == Format.STORY ? "file" : shape.noun(), id == null ? "story.json" : id, verb);
    }

    /** The name of the object, as messages call it. */
    String id() {
        return id;
    }
}
