package footnote.story;

/** How a choice stands to its passage. */
public enum Stance {
    LEANS_ON("leans-on", "leans on"),
    DEFIES("defies", "defies"),
    DOUBTS("doubts", "doubts"),
    OVERLOOKS("overlooks", "overlooks");

    private final String id;
    private final String words;

    Stance(String id, String words) {
        this.id = id;
        this.words = words;
    }

    /** As it is written in a story. */
    public String id() {
        return id;
    }

    /** As a person reads it, after "this choice". */
    public String words() {
        return words;
    }
}
