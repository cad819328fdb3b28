package footnote.web;

import footnote.file.Resource;
import footnote.packed.StoryBytes;
import footnote.report.ContentSecurityPolicy;
import footnote.report.XmlEscaping;
import footnote.story.Story;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;

/**
 * A page for a browser in which a story is played: one file, which needs nothing besides itself, and can't fetch
 * anything: its own words forbid it.
 */
public final class StoryPage {
    /** Stands in every such page, and in nothing else: by it one is known. */
    public static final String MARK = "<meta name=\"generator\" content=\"Footnote, published story\">";

    private StoryPage() {}

    /**
     * The whole page.
     *
     * @throws IllegalArgumentException where Footnote was not built to the end, and the page's program is missing
     */
    public static String of(Story story) {
        // the program defines what it begins with, and does not begin by itself
        String script = resource("page.js") + "\nmain();\n";
        String style = resource("page.css");
        Map<String, String> parts = Map.of(
                "language", XmlEscaping.text(story.language()),
                "policy", ContentSecurityPolicy.of(script, style),
                "title", XmlEscaping.text(story.title()),
                "mark", MARK,
                "licences", XmlEscaping.text(resource("licences.txt")),
                "style", style,
                "story", Base64.getEncoder().encodeToString(StoryBytes.of(story)),
                "program", script);
        return filled(resource("page.html"), parts);
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
        return Resource.text(StoryPage.class, name);
    }
}
