package footnote.save;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Texts under keys, each of which is there whole or not at all: what a browser keeps for a page.
 *
 * <p>Where it can't be used, the message of the exception is why, as a part of a sentence.
 */
public interface KeyValueStorage {
    /** The text of that key. */
    Optional<String> get(String key) throws IOException;

    /** Keeps a text, in place of what the key had. */
    void set(String key, String text) throws IOException;

    /** Forgets what the key has. */
    void remove(String key) throws IOException;

    /** All keys, in any order. */
    List<String> keys() throws IOException;
}
