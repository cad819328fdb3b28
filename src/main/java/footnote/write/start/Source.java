package footnote.write.start;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A real source in a file, as far as a story needs to know it.
 *
 * @param file      its name
 * @param sha256    its fingerprint, in lower-case hexadecimal
 * @param words     how many runs without white space it has
 * @param paragraph the place of the first longer one among the lines that are not blank, from 1
 * @param quote     the beginning of that paragraph
 */
public record Source(String file, String sha256, long words, int paragraph, String quote) {
    /** A line of fewer words is likely a heading. */
    private static final int SENTENCE = 8;

    /** Reads a text in UTF-8. */
    public static Source read(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String text = new String(bytes, StandardCharsets.UTF_8);
        int paragraph = 0;
        int found = 0;
        String quote = "";
        long words = 0;
        for (String line : text.split("\\R")) {
            String[] ofLine = line.strip().split("[\\s\\p{Z}]+");
            if (!line.isBlank()) {
                paragraph++;
                words += ofLine.length;
                boolean longer = found == 0 && ofLine.length >= SENTENCE;
                quote = paragraph == 1 || longer ? sentence(ofLine) : quote;
                found = longer ? paragraph : found;
            }
        }
        return new Source(file.getFileName().toString(), fingerprint(bytes), words, Math.max(1, found), quote);
    }

    private static String sentence(String[] words) {
        StringBuilder sentence = new StringBuilder();
        for (String word : words) {
            sentence.append(sentence.length() == 0 ? "" : " ").append(word);
            if (word.endsWith(".")) {
                break;
            }
        }
        return sentence.toString();
    }

    private static String fingerprint(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
