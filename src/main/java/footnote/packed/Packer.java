package footnote.packed;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes numbers and texts, each text once: first all the texts, then the numbers, some of which stand for texts. */
final class Packer {
    private final Map<String, Integer> texts = new LinkedHashMap<>();
    private final ByteArrayOutputStream numbers = new ByteArrayOutputStream();

    /** A whole number, small ones in few bytes. */
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

    byte[] bytes() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        number(texts.size(), all);
        for (String text : texts.keySet()) {
            boolean narrow = text.chars().allMatch(c -> c < 0x100);
            byte[] bytes = text.getBytes(narrow ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
            // those of one byte a character are copied as they are, which is far quicker than to decode them
            number(narrow ? bytes.length : -1 - bytes.length, all);
            all.writeBytes(bytes);
        }
        all.writeBytes(numbers.toByteArray());
        return all.toByteArray();
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
