package footnote.save;

import footnote.json.Json;
import footnote.json.JsonNode;
import footnote.json.JsonObject;
import footnote.json.JsonReader;
import footnote.json.JsonString;
import footnote.json.JsonWriter;
import footnote.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Writes and reads one type as a file: a JSON object that begins with its format number.
 *
 * <p>Whoever can write a file may have written anything into it: everything that is taken from one goes through here,
 * and is of the right type, length and letters.
 */
abstract class FileCodec<T> {
    static final int FORMAT = 1;

    /** Writes the members of a value into an object that is open. */
    abstract void members(T value, JsonWriter out);

    /** Takes a value from an object, whose format number is right. */
    abstract T value(JsonObject from) throws Unreadable;

    final byte[] bytes(T value) {
        return text(value).getBytes(StandardCharsets.UTF_8);
    }

    final String text(T value) {
        JsonWriter out = new JsonWriter().object().key("format").value(FORMAT);
        members(value, out);
        return out.endObject().text();
    }

    static void words(JsonWriter out, Iterable<String> words) {
        out.array();
        for (String word : words) {
            out.value(word);
        }
        out.endArray();
    }

    static void wordsByKey(JsonWriter out, Map<String, String> words) {
        out.object();
        for (Map.Entry<String, String> word : words.entrySet()) {
            out.key(word.getKey()).value(word.getValue());
        }
        out.endObject();
    }

    final T read(String name, byte[] bytes) throws Unreadable {
        Json json = new JsonReader().read(name, bytes);
        if (!json.problems().isEmpty()) {
            throw Unreadable.damaged(inWords(json.problems().get(0)));
        }
        if (!(json.root().orElse(null) instanceof JsonObject root)) {
            throw Unreadable.damaged("it is not an object");
        }
        OptionalLong format = root.whole("format");
        if (format.isPresent() && format.getAsLong() > FORMAT) {
            throw Unreadable.newer(format.getAsLong());
        }
        if (format.isEmpty() || format.getAsLong() != FORMAT) {
            throw Unreadable.damaged("it has no format number that is known");
        }
        return value(root);
    }

    private static String inWords(Problem problem) {
        return problem.message()
                + problem.where()
                        .map(span -> ", in line " + span.line() + ", column " + span.column())
                        .orElse("");
    }

    /** The word of that key. */
    static String word(JsonObject from, String key) throws Unreadable {
        return word(from.find(key).orElse(null), key);
    }

    /** The word of that key, which is an id of a story or a role and so leads to no other folder. */
    static String name(JsonObject from, String key) throws Unreadable {
        String word = word(from, key);
        if (!AllowedText.isName(word)) {
            throw Unreadable.damaged("\"" + key + "\" is no id");
        }
        return word;
    }

    /** The words of the list of that key, in order. */
    static List<String> words(JsonObject from, String key) throws Unreadable {
        List<JsonNode> items = from.list(key);
        if (items.isEmpty()
                && from.find(key).isPresent()
                && !from.find(key).get().kind().equals("a list")) {
            throw Unreadable.damaged("\"" + key + "\" is not a list");
        }
        List<String> words = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            words.add(word(items.get(i), key));
        }
        return words;
    }

    /** The words of the object of that key, by key, in order. */
    static Map<String, String> wordsByKey(JsonObject from, String key) throws Unreadable {
        if (from.find(key).isEmpty()) {
            return Map.of();
        }
        if (!(from.find(key).get() instanceof JsonObject object)) {
            throw Unreadable.damaged("\"" + key + "\" is not an object");
        }
        Map<String, String> words = new LinkedHashMap<>();
        for (JsonObject.Member member : object.members()) {
            words.put(word(member.key(), key), word(member.value(), key));
        }
        return words;
    }

    private static String word(@Nullable JsonNode node, String key) throws Unreadable {
        if (node instanceof JsonString string && AllowedText.isWord(string.value())) {
            return string.value();
        }
        throw Unreadable.damaged("\"" + key + "\" is missing, or holds what is no name");
    }
}
