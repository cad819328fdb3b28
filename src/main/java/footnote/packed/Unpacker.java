package footnote.packed;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what a {@link Packer} wrote. What it did not write ends in some exception. */
final class Unpacker {
    private final byte[] bytes;
    private final String[] texts;
    private int at;

    Unpacker(byte[] bytes) {
        this.bytes = bytes;
        // each takes a byte at least: what claims more is spoilt, and must not fill the memory
        this.texts = new String[Math.min(number(), bytes.length)];
        for (int i = 0; i < texts.length; i++) {
            int length = number();
            int bare = length < 0 ? -1 - length : length;
            texts[i] = new String(bytes, at, bare, length < 0 ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1);
            at += bare;
        }
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

    String text() {
        return texts[number()];
    }

    Optional<String> maybe() {
        return flag() ? Optional.of(text()) : Optional.empty();
    }

    List<String> texts() {
        int size = number();
        if (size == 0) {
            return List.of();
        }
        List<String> list = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            list.add(text());
        }
        return list;
    }
}
