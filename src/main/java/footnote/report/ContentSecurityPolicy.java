package footnote.report;

import footnote.file.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** What a page of ours allows itself, as the content of its {@code meta} tag. */
public final class ContentSecurityPolicy {
    private ContentSecurityPolicy() {}

    /** One script and one style, known by their fingerprints; no request, and no other place for it or its forms. */
    public static String of(String script, String style) {
        return "default-src 'none'; script-src '" + fingerprint(script) + "'; style-src '" + fingerprint(style)
                + "'; base-uri 'none'; form-action 'none'";
    }

    private static String fingerprint(String content) {
        byte[] digest = Sha256.digest(content.getBytes(StandardCharsets.UTF_8));
        return "sha256-" + Base64.getEncoder().encodeToString(digest);
    }
}
