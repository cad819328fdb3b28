package footnote.story;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An exact quotation from a document, with its paragraph.
 *
 * @param document    the id of the document that it stands in
 * @param id          its name within that document
 * @param paragraph   its place among the document's non-blank lines, from 1
 * @param quote       the exact words
 * @param lead        our own words before the quotation
 * @param speaker     whose words they are
 * @param basis       how the speaker knows
 * @param when        its date in words
 * @param editorsNote a remark on it that rests on no document
 * @param disputes    where another passage disagrees with it, whichever of the two says so
 */
public record Passage(
        String document,
        String id,
        int paragraph,
        String quote,
        Optional<String> lead,
        Optional<String> speaker,
        Optional<String> basis,
        Kind kind,
        StoryDate date,
        Optional<String> when,
        Optional<String> editorsNote,
        List<Dispute> disputes) {

    /** What kind of saying it is. */
    public enum Kind implements NamedConstant {
        /** Somebody's own words. */
        STATEMENT("statement"),
        /** What happened, and one can see how it is known. */
        REPORT("report"),
        /** What happened, and one can't see how it is known. */
        CLAIM("claim"),
        /** What somebody thinks of it. */
        OPINION("opinion");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        /** As it is written in a story, and as a person reads it. */
        @Override
        public String id() {
            return id;
        }
    }

    public Passage {
        Objects.requireNonNull(document);
        Objects.requireNonNull(id);
        Objects.requireNonNull(quote);
        Objects.requireNonNull(lead);
        Objects.requireNonNull(speaker);
        Objects.requireNonNull(basis);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(date);
        Objects.requireNonNull(when);
        Objects.requireNonNull(editorsNote);
        disputes = List.copyOf(disputes);
    }

    /** Where a reader finds it in its document, as every page and export says it: {@code ¶9}. */
    public String paragraphSign() {
        return "¶" + paragraph;
    }

    /** Its name within the story: {@code document#passage}. */
    public String key() {
        return key(document, id);
    }

    /** The name within the story of the passage {@code id} of a document. */
    public static String key(String document, String id) {
        return document + "#" + id;
    }

    /** Two passages are equal if they have the same document and id; a story has no two such. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Passage passage && passage.id.equals(id) && passage.document.equals(document);
    }

    @Override
    public int hashCode() {
        return 31 * document.hashCode() + id.hashCode();
    }

    @Override
    public String toString() {
        return key();
    }
}
