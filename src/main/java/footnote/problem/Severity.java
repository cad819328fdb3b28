package footnote.problem;

/** How bad a problem is. */
public enum Severity {
    /** The story can't be played as written. */
    ERROR("error"),
    /** A player will suffer. */
    WARNING("warning"),
    /** Worth knowing. */
    NOTE("note");

    private final String word;

    Severity(String word) {
        this.word = word;
    }

    /** As it stands in a message. */
    public String word() {
        return word;
    }
}
