package footnote.packed;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a {@link PackedWriter} wrote, call by call in the same order.
 *
 * <p>Anything else ends in some runtime exception, and takes no more memory than the bytes explain.
 */
final class PackedReader {
    private final byte[] bytes;
    /** The texts by number, from 0; null for those that nobody has asked for. */
    private final @Nullable String[] texts;
    /** Where the length of each text stands, which is before the text. */
    private final int[] places;

    /** The 0-based offset in the bytes of what is read next. */
    private int at;

    /** @throws IllegalArgumentException where the checksum says that a byte is not as it was written */
    PackedReader(byte[] written) {
        this.bytes = written;
        this.at = PackedWriter.SEAL;
        if (written.length < PackedWriter.SEAL
                || !Arrays.equals(PackedWriter.seal(written), Arrays.copyOf(written, PackedWriter.SEAL))) {
            throw new IllegalArgumentException("the seal is broken");
        }
        // a text takes a byte at least, so a larger number is wrong, and must not fill the memory
        this.texts = new String[Math.min(number(), bytes.length)];
        this.places = new int[texts.length];
        for (int i = 0; i < texts.length; i++) {
            places[i] = at;
            int length = number();
            at += length < 0 ? -1 - length : length;
        }
    }

    /** Skips what {@link PackedWriter#apart} wrote; returns where that begins, for {@link #goTo}. */
    int leaveOut() {
        int length = number();
        if (length < 0) {
            // to skip backwards would be to read the same for ever
            throw new IllegalArgumentException("a part of " + length + " bytes");
        }
        int begin = at;
        at += length;
        return begin;
    }

    /** Goes on reading at a 0-based offset. */
    void goTo(int place) {
        at = place;
    }

    /** A whole number: seven bits a byte, the lowest first, with the sign in the lowest bit of all. */
    int number() {
        int number = 0;
        int shift = 0;
        byte next;
        do {
            next = bytes[at++];
            number |= (next & 0x7f) << shift;
            shift += 7;
        } while (next < 0);
        return number >>> 1 ^ -(number & 1);
    }

    boolean flag() {
        return number() == 1;
    }

    /** A text, decoded when it is first asked for: before the first screen, most are not. */
    String text() {
        int number = number();
        if (texts[number] == null) {
            int here = at;
            at = places[number];
            int length = number();
            texts[number] = length < 0
                    ? new String(bytes, at, -1 - length, StandardCharsets.UTF_8)
                    : new String(bytes, at, length, StandardCharsets.ISO_8859_1);
            at = here;
        }
        return Objects.requireNonNull(texts[number]);
    }

    Optional<String> maybe() {
        return flag() ? Optional.of(text()) : Optional.empty();
    }

    List<String> texts() {
        int size = number();
        if (size == 0) {
            return List.of();
        }
        List<String> list = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            list.add(text());
        }
        return list;
    }

    <T> Optional<T> maybe(Codec<T> codec) {
        return flag() ? Optional.of(codec.read(this)) : Optional.empty();
    }

    <T> List<T> list(Codec<T> codec) {
        int size = number();
        if (size == 0) {
            return List.of();
        }
        List<T> list = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            list.add(codec.read(this));
        }
        return list;
    }
}
