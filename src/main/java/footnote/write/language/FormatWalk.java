package footnote.write.language;

import footnote.load.Format;
import footnote.load.FormatKey;
import footnote.load.Shape;
import footnote.load.ValueType;
import footnote.write.language.SyntaxNode.ArrayNode;
import footnote.write.language.SyntaxNode.ObjectNode;
import footnote.write.language.SyntaxNode.Property;
import footnote.write.language.SyntaxNode.StringNode;
import footnote.write.language.WrittenString.Place;
import footnote.write.language.WrittenString.Use;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Goes through a story's file by the format, as far as the text lets it be made out, and tells what stands where. */
final class FormatWalk {
    /** The keys that an object can have, by what a message calls the object, and then by their names. */
    private static final Map<String, Map<String, FormatKey>> KEYS = keys();

    /** What is named by a key whose value is a name; by the noun of the object and the key, or by the key alone. */
    private static final Map<String, NameKind> NAMED = Map.of(
            "role.start", NameKind.SCENE,
            "level.variable", NameKind.VARIABLE,
            "chapter.role", NameKind.ROLE,
            "variable.start", NameKind.VALUE,
            "lives", NameKind.CHAPTER,
            "lasting", NameKind.ROLE,
            "chapter", NameKind.CHAPTER,
            "passage", NameKind.PASSAGE,
            "with", NameKind.PASSAGE,
            "to", NameKind.SCENE);

    /** The things that an object holds by their names, by what the format says that it is of. */
    private static final Map<String, NameKind> HELD = Map.of(
            "variable", NameKind.VARIABLE,
            "document", NameKind.DOCUMENT,
            "passage", NameKind.PASSAGE,
            "scene", NameKind.SCENE,
            "choice", NameKind.CHOICE,
            "role", NameKind.ROLE);

    private static final Map<String, String> NOUNS = Map.of("story.json", "story", "branch.json", "branch");

    private final Listener listener;

    /** Hears what stands in a file, in its order. */
    interface Listener {
        void string(WrittenString string);

        /** Hears of a thing with a name, after the name itself. */
        default void thing(NameKind kind, StringNode name, @Nullable SyntaxNode value, Place place) {}

        /** Hears of an object that holds things by their names. */
        default void holder(ObjectNode object, String of, Place place) {}
    }

    private FormatWalk(Listener listener) {
        this.listener = listener;
    }

    /** @param fileName by which one knows what kind of file it is */
    static void through(ObjectNode root, String fileName, Listener listener) {
        String noun = NOUNS.getOrDefault(fileName, "file");
        Place place = Place.TOP.inChapter(root.string("chapter").orElse(""));
        new FormatWalk(listener).object(root, noun, place);
    }

    /** What a name under that key of an object names; nothing where it names nothing that is defined in a story. */
    static @Nullable NameKind named(String noun, String key) {
        NameKind here = NAMED.get(noun + "." + key);
        return here != null ? here : NAMED.get(key);
    }

    private static Map<String, Map<String, FormatKey>> keys() {
        Map<String, Map<String, FormatKey>> keys = new HashMap<>();
        for (Shape shape : Format.shapes()) {
            Map<String, FormatKey> ofNoun = keys.computeIfAbsent(shape.noun(), none -> new HashMap<>());
            shape.keys().forEach(key -> ofNoun.put(key.name(), key));
        }
        return keys;
    }

    private void object(ObjectNode object, String noun, Place place) {
        for (Property property : object.properties()) {
            FormatKey key = KEYS.getOrDefault(noun, Map.of()).get(property.key().value());
            if (key != null && property.value() != null) {
                value(property.value(), key, noun, place);
            }
        }
    }

    private void value(SyntaxNode value, FormatKey key, String noun, Place place) {
        if (value instanceof ObjectNode object && key.form() == ValueType.MAP) {
            listener.holder(object, key.of(), place);
            object.properties().forEach(member -> member(member, key.of(), place));
        } else if (value instanceof ObjectNode object) {
            object(object, key.form() == ValueType.TEXT ? "paragraph" : key.of(), place);
        } else if (value instanceof ArrayNode array) {
            array.items().forEach(item -> item(item, key, noun, place));
        } else if (value instanceof StringNode string) {
            string(string, key, noun, place);
        }
    }

    private void member(Property member, String of, Place place) {
        NameKind kind = HELD.get(of);
        StringNode name = member.key();
        Place there = member.value() instanceof ObjectNode object
                ? place.inChapter(object.string("chapter").orElse(place.chapter()))
                : place;
        if (member.value() instanceof StringNode && Format.isRemark(name.value())) {
            return;
        } else if (kind == null) {
            NameKind names = of.equals("addition") ? NameKind.SCENE : NameKind.VALUE;
            say(name, Use.REFERENCE, names, place);
            kind = of.equals("addition") ? NameKind.SCENE : null;
        } else if (!(member.value() instanceof StringNode)) {
            say(name, Use.DEFINITION, kind, place);
            listener.thing(kind, name, member.value(), there);
        }
        if (member.value() instanceof ObjectNode object) {
            object(object, of, there.in(kind, name.value()));
        }
    }

    private void item(SyntaxNode item, FormatKey key, String noun, Place place) {
        if (item instanceof ObjectNode object) {
            object(object, of(key), place);
            chapter(object, key.of(), place);
        } else if (item instanceof ArrayNode bare && key.of().equals("case")) {
            bare.items().forEach(one -> item(one, key, noun, place));
        } else if (item instanceof StringNode string) {
            boolean shown = key.of().equals("level");
            boolean value = noun.equals("variable") && key.name().equals("of");
            if (shown) {
                say(string, Use.REFERENCE, NameKind.VARIABLE, place);
            } else if (value) {
                say(string, Use.DEFINITION, NameKind.VALUE, place);
                listener.thing(NameKind.VALUE, string, null, place);
            } else if (key.of().equals("case")) {
                say(string, Use.TEXT, null, place);
            } else {
                string(string, key, noun, place);
            }
        }
    }

    /** What an object in a list is, as a message calls it; a case may be a paragraph, which has all that a case has. */
    private static String of(FormatKey key) {
        return switch (key.form()) {
            case TEXT -> "paragraph";
            case WAY -> "way";
            default -> key.of().equals("case") ? "paragraph" : key.of();
        };
    }

    /** A chapter has its name in it. */
    private void chapter(ObjectNode object, String of, Place place) {
        if (of.equals("chapter") && object.find("id") instanceof StringNode id) {
            say(id, Use.DEFINITION, NameKind.CHAPTER, place);
            listener.thing(NameKind.CHAPTER, id, object, place);
        }
    }

    private void string(StringNode string, FormatKey key, String noun, Place place) {
        switch (key.form()) {
            case TEXT -> say(string, Use.TEXT, null, place);
            case CONDITION -> say(string, Use.CONDITION, null, place);
            case EFFECTS -> say(string, Use.EFFECT, null, place);
            case WAY -> say(string, Use.REFERENCE, NameKind.SCENE, place);
            case NAME, FLAG, WHOLE -> name(string, key, noun, place);
            case WORDS, PROSE, DATE, NUMBER, LIST, OBJECT, MAP, ANYTHING -> {
                // no name of anything stands there
            }
        }
    }

    private void name(StringNode string, FormatKey key, String noun, Place place) {
        NameKind kind = named(noun, key.name());
        if (!key.words().isEmpty()) {
            listener.string(new WrittenString(string, Use.WORD, null, place, key.words()));
        } else if (kind != null) {
            say(string, Use.REFERENCE, kind, place);
        }
    }

    private void say(StringNode node, Use use, @Nullable NameKind kind, Place place) {
        listener.string(new WrittenString(node, use, kind, place, List.of()));
    }
}
