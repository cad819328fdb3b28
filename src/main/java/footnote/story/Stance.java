package footnote.story;

/** What a choice does to the passage that it cites. */
public enum Stance implements NamedConstant {
    RELIES_ON("relies-on", "relies on", "relied on", "you took it at its word"),
    QUESTIONS("questions", "questions", "questioned", "you asked how it knows, or checked it"),
    GOES_AGAINST("goes-against", "goes against", "went against", "you did or said the opposite"),
    PASSES_OVER("passes-over", "passes over", "passed over", "you left it out");

    private final String id;
    private final String words;
    private final String past;
    private final String meaning;

    Stance(String id, String words, String past, String meaning) {
        this.id = id;
        this.words = words;
        this.past = past;
        this.meaning = meaning;
    }

    @Override
    public String id() {
        return id;
    }

    /** As a person reads it, after "this choice" and before "it". */
    public String words() {
        return words;
    }

    /** As a person reads it, after "you" and before "it". */
    public String past() {
        return past;
    }

    /** What the player did, of whom it is said. */
    public String meaning() {
        return meaning;
    }
}
