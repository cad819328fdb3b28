package footnote.save;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One story's part of a storage that it shares with others. */
final class PrefixedStorage implements KeyValueStorage {
    private final KeyValueStorage all;
    private final String prefix;

    PrefixedStorage(KeyValueStorage all, String prefix) {
        this.all = all;
        this.prefix = prefix;
    }

    @Override
    public Optional<String> get(String key) throws IOException {
        return all.get(prefix + key);
    }

    @Override
    public void set(String key, String text) throws IOException {
        all.set(prefix + key, text);
    }

    @Override
    public void remove(String key) throws IOException {
        all.remove(prefix + key);
    }

    @Override
    public List<String> keys() throws IOException {
        List<String> keys = new ArrayList<>();
        for (String key : all.keys()) {
            if (key.startsWith(prefix)) {
                keys.add(key.substring(prefix.length()));
            }
        }
        return keys;
    }
}
