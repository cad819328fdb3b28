package footnote.packed;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads what a {@link PackedWriter} wrote. What it did not write ends in some exception. */
final class PackedReader {
    private final byte[] bytes;
    private final String[] texts;
    /** Where the text of that number begins, with its length before it. */
    private final int[] places;

    private int at;

    /** @throws IllegalArgumentException where a byte is not as it was written */
    PackedReader(byte[] written) {
        this.bytes = written;
        this.at = PackedWriter.SEAL;
        if (written.length < PackedWriter.SEAL
                || !Arrays.equals(PackedWriter.seal(written), Arrays.copyOf(written, PackedWriter.SEAL))) {
            throw new IllegalArgumentException("the seal is broken");
        }
        // each takes a byte at least: what claims more is spoilt, and must not fill the memory
        this.texts = new String[Math.min(number(), bytes.length)];
        this.places = new int[texts.length];
        for (int i = 0; i < texts.length; i++) {
            places[i] = at;
            int length = number();
            at += length < 0 ? -1 - length : length;
        }
    }

    /** Leaves out what was written apart, and says where it begins. */
    int leaveOut() {
        int length = number();
        if (length < 0) {
            // it would be read again and again
            throw new IllegalArgumentException("a part of " + length + " bytes");
        }
        int begin = at;
        at += length;
        return begin;
    }

    /** Goes on reading there. */
    void goTo(int place) {
        at = place;
    }

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

    /** Decoded when it is first asked for: most of a story is not, before its first screen. */
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
        return texts[number];
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
