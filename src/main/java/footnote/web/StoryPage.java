package footnote.web;

import footnote.packed.StoryBytes;
import footnote.report.XmlEscaping;
import footnote.story.Story;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;

/**
 * A page for a browser in which a story is played: one file, which needs nothing besides itself, and can't fetch
 * anything: its own words forbid it.
 */
public final class StoryPage {
    private StoryPage() {}

    /**
     * The whole page.
     *
     * @throws IllegalStateException where Footnote was not built to the end, and the page's program is missing
     */
    public static String of(Story story) {
        // the program defines what it begins with, and does not begin by itself
        String script = resource("page.js") + "\nmain();\n";
        String style = resource("page.css");
        Map<String, String> parts = Map.of(
                "language", XmlEscaping.text(story.language()),
                "policy", policy(script, style),
                "title", XmlEscaping.text(story.title()),
                "licences", XmlEscaping.text(resource("licences.txt")),
                "style", style,
                "story", Base64.getEncoder().encodeToString(StoryBytes.of(story)),
                "program", script);
        return filled(resource("page.html"), parts);
    }

    private static String policy(String script, String style) {
        return "default-src 'none'; script-src '" + hash(script) + "'; style-src '" + hash(style)
                + "'; base-uri 'none'; form-action 'none'";
    }

    /** Puts each part where its name stands in brackets. In one pass: a part may have such words of its own. */
    private static String filled(String template, Map<String, String> parts) {
        StringBuilder page = new StringBuilder();
        int from = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
            int close = template.indexOf('}', open);
            page.append(template, from, open)
                    .append(Objects.requireNonNull(parts.get(template.substring(open + 1, close))));
            from = close + 1;
        }
        return page.append(template, from, template.length()).toString();
    }

    private static String resource(String name) {
        try (InputStream in = StoryPage.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing: mvn package makes it");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String hash(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
