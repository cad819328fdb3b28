package footnote.load;

import java.util.Map;
import java.util.Optional;

/** What the format's keys and words were called before it was published, for messages that name the present ones. */
final class FormerWords {
    private static final Map<String, String> NOW = Map.of(
            "bearing", "margin",
            "leans-on", "relies-on",
            "doubts", "questions",
            "defies", "goes-against",
            "overlooks", "passes-over");

    private FormerWords() {}

    /** The present name of what was called so; nothing for a word that was never one. */
    static Optional<String> now(String former) {
        return Optional.ofNullable(NOW.get(former));
    }
}
