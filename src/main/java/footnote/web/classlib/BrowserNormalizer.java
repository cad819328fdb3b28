package footnote.web.classlib;

import org.teavm.jso.JSBody;

/** {@code java.text.Normalizer}: the browser has one of its own. */
public final class BrowserNormalizer {
    private BrowserNormalizer() {}

    /** The forms, under the names that the browser knows, too. */
    public enum Form {
        NFC,
        NFD,
        NFKC,
        NFKD
    }

    /** The text in that form. */
    public static String normalize(CharSequence text, Form form) {
        return normalize(text.toString(), form.name());
    }

    @JSBody(
            params = {"text", "form"},
            script = "return text.normalize(form);")
    private static native String normalize(String text, String form);
}
