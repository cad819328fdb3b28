package footnote.load;

import footnote.problem.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A kind of object of the format: the keys that it can have.
 *
 * @param name by which the format's table knows it
 * @param noun by which a message knows it
 */
public record Shape(String name, String noun, List<Key> keys) {

    static Shape of(String name, String noun, Key... keys) {
        return new Shape(name, noun, List.of(keys));
    }

    /** The key that was probably meant by one that does not exist. */
    Optional<String> likely(String wrong) {
        List<String> names = new ArrayList<>();
        for (Key key : keys) {
            names.add(key.name());
        }
        return Suggestion.of(wrong, names);
    }

    /** The place of that key among {@link #keys}, from 0, or -1. */
    int find(String key) {
        for (int i = 0; i < keys.size(); i++) {
            if (keys.get(i).name().equals(key)) {
                return i;
            }
        }
        return -1;
    }
}
