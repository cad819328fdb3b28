package footnote.load;

import footnote.problem.Suggestion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A kind of object of the format, with the keys that it can have. */
public final class Shape {
    private final String name;
    private final String noun;
    private final List<FormatKey> keys;
    /** The place of each key among {@link #keys}, from 0, by its name. */
    private final Map<String, Integer> places = new HashMap<>();

    private Shape(String name, String noun, List<FormatKey> keys) {
        this.name = name;
        this.noun = noun;
        this.keys = keys;
        for (int i = 0; i < keys.size(); i++) {
            places.put(keys.get(i).name(), i);
        }
    }

    static Shape of(String name, String noun, FormatKey... keys) {
        return new Shape(name, noun, List.of(keys));
    }

    /** By which the format's table knows it. */
    public String name() {
        return name;
    }

    /** By which a message knows it. */
    public String noun() {
        return noun;
    }

    /** In the order in which they are usually written. */
    public List<FormatKey> keys() {
        return keys;
    }

    /** The names of the keys, in their order. */
    List<String> keyNames() {
        List<String> names = new ArrayList<>(keys.size());
        for (FormatKey key : keys) {
            names.add(key.name());
        }
        return names;
    }

    /** The place of that key among {@link #keys}, from 0, or -1. */
    int find(String key) {
        Integer place = places.get(key);
        return place == null ? -1 : place;
    }

    /** The key that was probably meant by one that does not exist: what it is called now, or one that is spelt like it. */
    Optional<String> likely(String wrong) {
        Optional<String> now = FormerWords.now(wrong);
        if (now.isPresent() && places.containsKey(now.get())) {
            return now;
        }
        return Suggestion.of(wrong, keyNames());
    }
}
