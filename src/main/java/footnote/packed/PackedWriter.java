package footnote.packed;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * Writes numbers and texts as bytes: a checksum, then each text once, then the numbers, some of which stand for texts.
 */
final class PackedWriter {
    /** The length in bytes of the checksum at the beginning. */
    static final int SEAL = 4;

    private final Map<String, Integer> texts = new LinkedHashMap<>();
    private ByteArrayOutputStream numbers = new ByteArrayOutputStream();

    /** A whole number, in one byte to five: fewer for one near 0. */
    void number(int number) {
        number(number, numbers);
    }

    void flag(boolean flag) {
        number(flag ? 1 : 0);
    }

    void text(String text) {
        Integer known = texts.putIfAbsent(text, texts.size());
        number(known == null ? texts.size() - 1 : known);
    }

    void maybe(Optional<String> text) {
        flag(text.isPresent());
        text.ifPresent(this::text);
    }

    void texts(List<String> list) {
        number(list.size());
        list.forEach(this::text);
    }

    <T> void maybe(Optional<T> value, Codec<T> codec) {
        flag(value.isPresent());
        value.ifPresent(present -> codec.write(present, this));
    }

    <T> PackedWriter list(List<T> list, Codec<T> codec) {
        number(list.size());
        list.forEach(item -> codec.write(item, this));
        return this;
    }

    /** Writes what {@code part} writes after its length in bytes, so that {@link PackedReader#leaveOut} can skip it. */
    void apart(Runnable part) {
        ByteArrayOutputStream before = numbers;
        numbers = new ByteArrayOutputStream();
        part.run();
        byte[] written = numbers.toByteArray();
        numbers = before;
        number(written.length);
        numbers.writeBytes(written);
    }

    /** CRC-32 of all bytes after the seal, as 4 bytes, the highest first. */
    static byte[] seal(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes, SEAL, bytes.length - SEAL);
        int value = (int) sum.getValue();
        return new byte[] {(byte) (value >> 24), (byte) (value >> 16), (byte) (value >> 8), (byte) value};
    }

    byte[] bytes() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(new byte[SEAL]);
        number(texts.size(), all);
        for (String text : texts.keySet()) {
            boolean narrow = text.chars().allMatch(c -> c < 0x100);
            byte[] bytes = text.getBytes(narrow ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
            // texts of one byte a character are read far faster than UTF-8; the others have a negative length
            number(narrow ? bytes.length : -1 - bytes.length, all);
            all.writeBytes(bytes);
        }
        all.writeBytes(numbers.toByteArray());
        byte[] bytes = all.toByteArray();
        System.arraycopy(seal(bytes), 0, bytes, 0, SEAL);
        return bytes;
    }

    private static void number(int number, ByteArrayOutputStream out) {
        int left = number << 1 ^ number >> 31;
        while ((left & ~0x7f) != 0) {
            out.write(left & 0x7f | 0x80);
            left >>>= 7;
        }
        out.write(left);
    }
}
