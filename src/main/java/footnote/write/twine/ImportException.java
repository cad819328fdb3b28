package footnote.write.twine;

/** A file that holds no story, with the reason in words for whoever named it. */
public final class ImportException extends Exception {
    private static final long serialVersionUID = 1;

    ImportException(String reason) {
        super(reason);
    }
}
