package footnote.write.start;

import footnote.file.Sha256;
import footnote.problem.WhiteSpace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What a new story needs to know of a real source that lies in a file.
 *
 * @param file      the file's name, without its folder
 * @param sha256    the file's fingerprint, in lower-case hexadecimal
 * @param words     how many words it has, as {@link WhiteSpace} counts them
 * @param paragraph the number of the first paragraph with a whole sentence, from 1, among the lines that are not blank
 * @param quote     that paragraph up to its first full stop; empty where the file is
 */
public record Source(String file, String sha256, long words, int paragraph, String quote) {
    /** A line of fewer words is taken for a heading. */
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
            List<String> ofLine = WhiteSpace.words(line);
            if (!ofLine.isEmpty()) {
                paragraph++;
                words += ofLine.size();
                boolean longer = found == 0 && ofLine.size() >= SENTENCE;
                quote = paragraph == 1 || longer ? sentence(ofLine) : quote;
                found = longer ? paragraph : found;
            }
        }
        return new Source(file.getFileName().toString(), Sha256.hex(bytes), words, Math.max(1, found), quote);
    }

    private static String sentence(List<String> words) {
        StringBuilder sentence = new StringBuilder();
        for (String word : words) {
            sentence.append(sentence.length() == 0 ? "" : " ").append(word);
            if (word.endsWith(".")) {
                break;
            }
        }
        return sentence.toString();
    }
}
