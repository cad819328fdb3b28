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
    public enum Kind {
        /** They can't both be right. */
        CONTRADICTS("contradicts"),
        /** One of them says less precisely what the other says. */
        LESS_PRECISE("less-precise"),
        /** They only seem to speak of the same thing. */
        OTHER_SUBJECT("other-subject");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        /** As it is written in a story. */
        public String id() {
            return id;
        }
    }
}
