package footnote.story;

import java.util.Objects;

/**
 * A disagreement between two passages, as one of them holds it.
 *
 * @param with     the other passage, as {@code document#passage}
 * @param question what the two answer differently, in our own words
 */
public record Dispute(String with, String question, Kind kind) {

    public Dispute {
        Objects.requireNonNull(with);
        Objects.requireNonNull(question);
        Objects.requireNonNull(kind);
    }

    /** In which way two passages disagree: it is true of the pair, whichever of the two says it. */
    public enum Kind implements NamedConstant {
        /** They can't both be right. */
        CONTRADICTS("contradicts", "contradict each other"),
        /** One of them says less precisely what the other says. */
        LESS_PRECISE("less-precise", "are not equally precise"),
        /** They only seem to speak of the same thing. */
        OTHER_SUBJECT("other-subject", "speak of different things");

        private final String id;
        private final String words;

        Kind(String id, String words) {
            this.id = id;
            this.words = words;
        }

        @Override
        public String id() {
            return id;
        }

        /** As a person reads it, after "the two". */
        public String words() {
            return words;
        }
    }
}
