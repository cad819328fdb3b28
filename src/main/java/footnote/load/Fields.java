package footnote.load;

import footnote.json.JsonArray;
import footnote.json.JsonBoolean;
import footnote.json.JsonNode;
import footnote.json.JsonNumber;
import footnote.json.JsonObject;
import footnote.json.JsonString;
import footnote.json.Located;
import footnote.problem.Span;
import footnote.problem.WhiteSpace;
import footnote.story.Markup;
import footnote.story.StoryDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The values of one object's keys, checked against its {@link Shape} before any reader asks for one.
 *
 * <p>Unknown and missing keys, values of a wrong kind, numbers out of bounds and empty words are reported by then, and
 * count as missing. So a reader need not report that something is missing.
 */
final class Fields {
    private final LoadContext context;
    private final Shape shape;
    private final @Nullable String id;
    private final FieldCheck check;

    /**
     * @param id   what the object is called; null where it has no name
     * @param head where to say that something is missing: its name, or its opening brace
     */
    Fields(LoadContext context, Shape shape, @Nullable String id, Located head, JsonObject object) {
        this.context = context;
        this.shape = shape;
        this.id = id;
        this.check = new FieldCheck(context, shape, id, head, object);
    }

    /** For an object that stands under a name. */
    Fields(LoadContext context, Shape shape, JsonObject.Member member) {
        this(context, shape, member.name(), member, (JsonObject) member.value());
    }

    /** For an object without a name. */
    static Fields unnamed(LoadContext context, Shape shape, JsonObject object) {
        return new Fields(context, shape, null, opening(object), object);
    }

    /** The opening brace of an object, as the place of what is wrong with the whole. */
    static Located opening(JsonObject object) {
        return new Located() {
            @Override
            public Span span() {
                return object.file().span(object.start(), object.start() + 1);
            }
        };
    }

    /** Whether every mark of {@code *emphasis*} in the prose is closed; one that is not is reported. */
    static boolean closed(LoadContext context, JsonString prose) {
        OptionalInt open = prose.value().indexOf('*') < 0 ? OptionalInt.empty() : Markup.open(prose.value());
        if (open.isPresent()) {
            context.problems.add(SceneFaults.openMark(prose, open.getAsInt()));
        }
        return open.isEmpty();
    }

    /** The value of that key; null where it is missing or faulty. */
    @Nullable
    JsonNode get(String key) {
        return check.value(index(key));
    }

    /** Where the value of that key stands, which must be sound. */
    Span place(String key) {
        return Objects.requireNonNull(get(key), key).span();
    }

    /** Whether the object has that key, with a sound value or a faulty one. */
    boolean written(String key) {
        return check.written(index(key));
    }

    /** Whether the object has an unknown key by which this one was probably meant. */
    boolean misspells(String key) {
        return check.meant().contains(key);
    }

    private int index(String key) {
        int index = shape.find(key);
        if (index < 0) {
            throw new IllegalArgumentException(shape.name() + " has no key " + key);
        }
        return index;
    }

    /** The string of that key; null where it is missing or faulty. */
    @Nullable
    JsonString string(String key) {
        return get(key) instanceof JsonString string ? string : null;
    }

    /** The words of that key; nothing where it is missing or faulty. */
    Optional<String> words(String key) {
        return get(key) instanceof JsonString string ? Optional.of(string.value()) : Optional.empty();
    }

    /** The words of that key; empty where it is missing or faulty. */
    String wordsOrEmpty(String key) {
        return get(key) instanceof JsonString string ? string.value() : "";
    }

    /** The whole number of that key, or the nearest {@code int} to it; nothing where it is missing or faulty. */
    Optional<Integer> whole(String key) {
        return get(key) instanceof JsonNumber number
                ? Optional.of((int) Math.max(
                        Integer.MIN_VALUE,
                        Math.min(Integer.MAX_VALUE, number.whole().orElse(0))))
                : Optional.empty();
    }

    /** Whether the value of that key is true; false where it is missing or faulty. */
    boolean flag(String key) {
        return get(key) instanceof JsonBoolean flag && flag.value();
    }

    /** The date of that key; {@code otherwise} where it is missing, or is no date, which is reported. */
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

    /** The strings of the list of that key; what else stands in it, blank strings too, is reported. */
    List<JsonString> strings(String key) {
        List<JsonString> strings = new ArrayList<>();
        for (JsonNode item : list(key)) {
            if (item instanceof JsonString string && !WhiteSpace.isBlank(string.value())) {
                strings.add(string);
            } else {
                context.problems.add(ShapeFaults.notAString(shape, id, key, item));
            }
        }
        return strings;
    }

    /** The same as plain words. */
    List<String> wordsOf(String key) {
        List<String> words = new ArrayList<>();
        for (JsonString string : strings(key)) {
            words.add(string.value());
        }
        return words;
    }

    /** The things by name under that key, each an object. One that is no object, or can't be called so, is reported. */
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

    /** Reports that what stands under that key is empty. */
    void reportEmpty(String key, Span where) {
        context.problems.add(ShapeFaults.empty(shape, id, key, where));
    }

    /** This object as one that names others, for messages about a name that leads nowhere. */
    LoadContext.Naming naming(String verb) {
        return new LoadContext.Naming(
                shape == Format.STORY ? "file" : shape.noun(), id == null ? "story.json" : id, verb);
    }

    /** What the object is called; for one that has a name. */
    String id() {
        return Objects.requireNonNull(id, "an object with a name");
    }
}
