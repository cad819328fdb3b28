package footnote.write.twine;

import java.util.ArrayList;
import java.util.List;

/**
 * The links of a passage's text, and the text without them.
 *
 * <p>A link stands in double brackets on one line, {@code [[words->Target]]}, perhaps with a setter,
 * {@code [[words->Target][$oil to 0]]}. Of brackets beyond two, as at the beginning of a hook, the innermost are the
 * link's. What stands in a comment or between backticks is no link.
 *
 * @param links in their order
 * @param lines the lines that are not blank, without the links that stand alone in theirs; one in a sentence left its
 *              words there
 */
record Links(List<Link> links, List<String> lines) {
    private static final String OPEN = "[[";
    private static final String CLOSE = "]]";
    private static final String SETTER = "][";
    /** How a link says where it leads, in the order in which it is looked for. */
    private static final String RIGHT = "->";

    private static final String LEFT = "<-";
    private static final char VERBATIM = '`';
    /** What may stand beside a link that is alone in its line: the signs of lists and headings. */
    private static final String BESIDE = " \t*+#>-";

    /**
     * A link.
     *
     * @param from   the 0-based offset in the text at which it begins
     * @param to     the 0-based offset behind it
     * @param setter what it sets when it is followed, in the words of the story format; empty where it sets nothing
     */
    record Link(String words, String target, String setter, int from, int to) {}

    /** Goes through the text once, whatever stands in it. */
    static Links of(String text) {
        String shown = Delimited.blanked(text);
        List<Link> links = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (int begin = 0, end; begin < text.length(); begin = end + 1) {
            end = text.indexOf('\n', begin) < 0 ? text.length() : text.indexOf('\n', begin);
            int first = links.size();
            find(shown, begin, end, links);
            String rest = rest(text, begin, end, links.subList(first, links.size()));
            if (!rest.isEmpty()) {
                lines.add(rest);
            }
        }
        return new Links(links, lines);
    }

    /** Adds the links of one line, from {@code begin} to before {@code end}. */
    private static void find(String text, int begin, int end, List<Link> links) {
        boolean verbatim = false;
        int counted = begin;
        for (int at = text.indexOf(OPEN, begin); at >= 0 && at < end; at = text.indexOf(OPEN, at)) {
            while (at + 2 < end && text.charAt(at + 2) == '[') {
                at++;
            }
            for (; counted < at; counted++) {
                verbatim ^= text.charAt(counted) == VERBATIM;
            }
            int close = text.indexOf(CLOSE, at + 2);
            if (close < 0 || close >= end) {
                return;
            }
            int to = close + CLOSE.length();
            int endOfVerbatim = verbatim ? text.indexOf(VERBATIM, to) : -1;
            if (endOfVerbatim < 0 || endOfVerbatim >= end) {
                links.add(link(text, at, close));
            }
            at = to;
        }
    }

    private static Link link(String text, int at, int close) {
        int from = at + OPEN.length();
        String all = text.substring(from, close);
        int cut = all.indexOf(SETTER);
        String inside = cut < 0 ? all : all.substring(0, cut);
        String setter = cut < 0 ? "" : all.substring(cut + SETTER.length());
        int right = inside.lastIndexOf(RIGHT);
        int left = inside.indexOf(LEFT);
        int bar = inside.indexOf('|');
        String words = right >= 0
                ? inside.substring(0, right)
                : left >= 0 ? inside.substring(left + LEFT.length()) : bar >= 0 ? inside.substring(0, bar) : inside;
        String target = right >= 0
                ? inside.substring(right + RIGHT.length())
                : left >= 0 ? inside.substring(0, left) : inside.substring(bar + 1);
        return new Link(words.strip(), target.strip(), setter, at, close + CLOSE.length());
    }

    /** A line without its links, or, where they are part of a sentence, with their words. */
    private static String rest(String text, int begin, int end, List<Link> links) {
        StringBuilder without = new StringBuilder();
        StringBuilder with = new StringBuilder();
        int at = begin;
        for (Link link : links) {
            without.append(text, at, link.from());
            with.append(text, at, link.from()).append(link.words());
            at = link.to();
        }
        without.append(text, at, end);
        with.append(text, at, end);
        boolean alone = !links.isEmpty() && without.chars().allMatch(c -> BESIDE.indexOf(c) >= 0);
        return alone ? "" : with.toString().strip();
    }
}
