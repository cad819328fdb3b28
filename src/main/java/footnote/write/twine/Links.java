package footnote.write.twine;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The links of a passage's text, and the text without them.
 *
 * @param links in their order
 * @param lines the lines that are not blank, without the links that stand alone in theirs; one in a sentence left its
 *              words there
 */
record Links(List<Link> links, List<String> lines) {
    private static final Pattern LINK = Pattern.compile("\\[\\[(.*?)\\](?:\\[(.*?)\\])?\\]");
    /** How a link says where it leads, in the order in which it is looked for. */
    private static final String RIGHT = "->";

    private static final String LEFT = "<-";

    /**
     * A link.
     *
     * @param from   the 0-based offset in the text at which it begins
     * @param to     the 0-based offset behind it
     * @param setter what it sets when it is followed, in the words of the story format; empty where it sets nothing
     */
    record Link(String words, String target, String setter, int from, int to) {}

    static Links of(String text) {
        List<Link> links = new ArrayList<>();
        for (Matcher matcher = LINK.matcher(text); matcher.find(); ) {
            links.add(link(matcher));
        }
        List<String> lines = new ArrayList<>();
        for (String line : text.lines().toList()) {
            String rest = words(line).strip();
            if (!rest.isEmpty()) {
                lines.add(rest);
            }
        }
        return new Links(links, lines);
    }

    /** The line without its links, or, where they are part of a sentence, with their words. */
    private static String words(String line) {
        Matcher matcher = LINK.matcher(line);
        if (!matcher.find()) {
            return line;
        }
        boolean alone = matcher.replaceAll("").matches("[\\s*+#>-]*");
        return alone
                ? ""
                : matcher.reset()
                        .replaceAll(
                                found -> Matcher.quoteReplacement(link(found).words()));
    }

    private static Link link(MatchResult matcher) {
        String inside = matcher.group(1);
        String setter = matcher.group(2) == null ? "" : matcher.group(2);
        int right = inside.lastIndexOf(RIGHT);
        int left = inside.indexOf(LEFT);
        int bar = inside.indexOf('|');
        String words = right >= 0
                ? inside.substring(0, right)
                : left >= 0 ? inside.substring(left + LEFT.length()) : bar >= 0 ? inside.substring(0, bar) : inside;
        String target = right >= 0
                ? inside.substring(right + RIGHT.length())
                : left >= 0 ? inside.substring(0, left) : inside.substring(bar + 1);
        return new Link(words.strip(), target.strip(), setter, matcher.start(), matcher.end());
    }
}
