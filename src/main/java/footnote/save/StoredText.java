package footnote.save;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * One thing of one form in a {@link KeyValueStorage}, as {@link RecoverableFile} is one on a disk: what is damaged is put
 * aside, and what is newer is left alone.
 */
final class StoredText<T> {
    private final KeyValueStorage storage;
    private final String key;
    private final FileCodec<T> form;
    /** What it had when it was last read or written here; empty where that was nothing. */
    private Optional<String> known = Optional.empty();

    private boolean leftAlone;

    StoredText(KeyValueStorage storage, String key, FileCodec<T> form) {
        this.storage = storage;
        this.key = key;
        this.form = form;
    }

    /** Whether it holds something that is not ours to write over; known when it was opened. */
    boolean leftAlone() {
        return leftAlone;
    }

    /** Whether somebody else has written it since it was last opened or written here. */
    boolean isChanged() throws IOException {
        return !storage.get(key).equals(known);
    }

    /** What it holds, without touching anything. */
    Optional<T> look() throws IOException, Unreadable {
        Optional<String> text = storage.get(key);
        return text.isPresent() ? Optional.of(read(text.get())) : Optional.empty();
    }

    private T read(String text) throws Unreadable {
        return form.read(key, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * What it holds; where that was not simply there, {@code remarks} gets a sentence about it.
     *
     * @param what begins such a sentence
     */
    Optional<T> open(String what, List<String> remarks) throws IOException {
        known = storage.get(key);
        leftAlone = false;
        if (known.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(read(known.get()));
        } catch (Unreadable why) {
            leftAlone = why.newer();
            remarks.add(why.newer() ? SaveMessages.newer(what, key, why) : putAside(what, why));
            return Optional.empty();
        }
    }

    private String putAside(String what, Unreadable why) throws IOException {
        String aside = copy(".unreadable-");
        storage.remove(key);
        known = Optional.empty();
        return SaveMessages.putAside(what, aside, why);
    }

    /** Copies what it held when it was last known to the first free key with that ending, which is returned. */
    String copy(String ending) throws IOException {
        int number = 1;
        while (storage.get(key + ending + number).isPresent()) {
            number++;
        }
        storage.set(key + ending + number, known.orElse(""));
        return key + ending + number;
    }

    void write(T value) throws IOException {
        String text = form.text(value);
        storage.set(key, text);
        known = Optional.of(text);
    }
}
