package footnote.load;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The words that mean something in a condition, so that no variable, value or branch may be called so. */
public enum Keyword {
    AND("and"),
    OR("or"),
    NOT("not"),
    AGAIN("again"),
    VISITED("visited"),
    CHOSE("chose"),
    TRUE("true"),
    FALSE("false");

    private static final Map<String, Keyword> BY_WORD = new HashMap<>();

    static {
        for (Keyword keyword : values()) {
            BY_WORD.put(keyword.word, keyword);
        }
    }

    private final String word;

    Keyword(String word) {
        this.word = word;
    }

    /** As it is written. */
    public String word() {
        return word;
    }

    /** The keyword that is written so; nothing for any other word. */
    public static Optional<Keyword> of(String word) {
        return Optional.ofNullable(BY_WORD.get(word));
    }
}
