package footnote.report;

import footnote.story.Document;
import footnote.story.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A document itself, in which its passages can be looked up.
 *
 * <p>Its paragraphs are its non-blank lines, {@link WhitespaceFolding} as a quotation is before the two are compared.
 *
 * @param name       the name of the file that holds it
 * @param same       whether the file has the fingerprint that the story names
 * @param paragraphs in order; paragraph n stands at n - 1
 */
public record FullDocument(Document document, String name, boolean same, List<WhitespaceFolding> paragraphs) {

    public FullDocument {
        Objects.requireNonNull(document);
        Objects.requireNonNull(name);
        paragraphs = List.copyOf(paragraphs);
    }

    /** Where a passage stands: its paragraph, from 1, and the 0-based offsets in it, the end exclusive. */
    public record Place(int paragraph, int start, int end) {}

    /**
     * @param name the name of the file
     * @param text what the file holds, decoded
     * @param same whether the file has the fingerprint that the story names
     */
    public static FullDocument of(Document document, String name, String text, boolean same) {
        List<WhitespaceFolding> paragraphs = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n' || text.charAt(i) == '\r') {
                WhitespaceFolding folded = WhitespaceFolding.of(text, begin, i);
                if (!folded.text().isEmpty()) {
                    paragraphs.add(folded);
                }
                begin = i + 1;
            }
        }
        return new FullDocument(document, name, same, paragraphs);
    }

    /** The paragraph of that number, from 1, if it has one. */
    public Optional<WhitespaceFolding> paragraph(int number) {
        return number < 1 || number > paragraphs.size() ? Optional.empty() : Optional.of(paragraphs.get(number - 1));
    }

    /** Where the passage stands, word for word, in the paragraph that it names. */
    public Optional<Place> find(Passage passage) {
        return in(passage.paragraph(), WhitespaceFolding.of(passage.quote()).text());
    }

    /** Where the passage stands, word for word, in any other paragraph: the first such place. */
    public Optional<Place> elsewhere(Passage passage) {
        String quote = WhitespaceFolding.of(passage.quote()).text();
        for (int number = 1; number <= paragraphs.size(); number++) {
            Optional<Place> place = number == passage.paragraph() ? Optional.empty() : in(number, quote);
            if (place.isPresent()) {
                return place;
            }
        }
        return Optional.empty();
    }

    private Optional<Place> in(int number, String quote) {
        int at = quote.isEmpty()
                ? -1
                : paragraph(number).map(text -> text.text().indexOf(quote)).orElse(-1);
        return at < 0 ? Optional.empty() : Optional.of(new Place(number, at, at + quote.length()));
    }
}
