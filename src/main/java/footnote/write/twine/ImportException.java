package footnote.write.twine;

/** A file that holds no story, or not the whole of one, with the reason in words for whoever named it. */
public final class ImportException extends Exception {
    private static final long serialVersionUID = 1;

    private final boolean cut;

    private ImportException(String message, boolean cut) {
        super(message);
        this.cut = cut;
    }

    /** A file that is none of those that are read. */
    static ImportException noStory(String message) {
        return new ImportException(message, false);
    }

    /** A story that ends too early or can't be read further; the message says where. */
    static ImportException cut(String message) {
        return new ImportException(message, true);
    }

    /** Whether it is a story, which can't be read to its end. */
    public boolean isCut() {
        return cut;
    }
}
