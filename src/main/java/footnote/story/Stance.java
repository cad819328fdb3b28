package footnote.story;

/** What a choice does to the passage that it cites. */
public enum Stance implements NamedConstant {
    RELIES_ON("relies-on", "relies on", "relied on"),
    QUESTIONS("questions", "questions", "questioned"),
    GOES_AGAINST("goes-against", "goes against", "went against"),
    PASSES_OVER("passes-over", "passes over", "passed over");

    private final String id;
    private final String words;
    private final String past;

    Stance(String id, String words, String past) {
        this.id = id;
        this.words = words;
        this.past = past;
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
}
