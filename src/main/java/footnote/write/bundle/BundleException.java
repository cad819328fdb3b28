package footnote.write.bundle;

/** Why there is no bundle, in a sentence for whoever asked for one. */
public final class BundleException extends Exception {
    private static final long serialVersionUID = 1L;

    BundleException(String sentence) {
        super(sentence);
    }
}
