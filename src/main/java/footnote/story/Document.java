package footnote.story;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A real source: who wrote it, when, and the passages that the story quotes from it.
 *
 * @param shortName    what a page calls it beside a quotation, such as "the web article"
 * @param author       who wrote it, or "unsigned"
 * @param about        what it is and how far to trust it
 * @param file         the name of the file that holds it whole, which a story does not ship
 * @param sha256       that file's fingerprint, in lower-case hexadecimal
 * @param words        how many words it has: runs without white space
 * @param quoteAtMost  the share of those words that all the passages together may quote, above 0 and up to 1
 * @param placeholder  whether it only stands in until a real source is cited
 */
public record Document(
        String id,
        String title,
        Optional<String> shortName,
        Optional<String> author,
        StoryDate date,
        Optional<String> about,
        Optional<String> file,
        Optional<String> sha256,
        Optional<Integer> words,
        Optional<Double> quoteAtMost,
        boolean placeholder,
        Map<String, Passage> passages) {

    public Document {
        Objects.requireNonNull(id);
        Objects.requireNonNull(title);
        Objects.requireNonNull(shortName);
        Objects.requireNonNull(author);
        Objects.requireNonNull(date);
        Objects.requireNonNull(about);
        Objects.requireNonNull(file);
        Objects.requireNonNull(sha256);
        Objects.requireNonNull(words);
        Objects.requireNonNull(quoteAtMost);
        passages = OrderedMaps.copy(passages);
    }

    /** What a page calls it beside a quotation: its short name or, where it has none, its title. */
    public String called() {
        return shortName.orElse(title);
    }
}
