package footnote.write.twine.markup;

import java.util.ArrayList;
import java.util.List;

/**
 * The links of a passage's text, and its lines without them.
 *
 * <p>A link stands in double brackets on one line, as in {@code [[words->Target]]}, or with a setter, as in
 * {@code [[words->Target][$oil to 0]]}. Where more than two brackets stand together, as at the beginning of a hook, the
 * innermost are the link's. In a comment, or between backticks, nothing is a link.
 *
 * @param links in their order
 * @param lines the lines that are not blank. A line of links alone is left out; a link in a sentence leaves its words
 */
public record Links(List<Link> links, List<String> lines) {
    private static final String OPEN = "[[";
    private static final String CLOSE = "]]";
    private static final String SETTER = "][";
    /** The signs between a link's words and its target; the last {@code ->} counts, else the first {@code <-}, else a bar. */
    private static final String RIGHT = "->";

    private static final String LEFT = "<-";
    private static final char VERBATIM = '`';
    /** The characters of lists and headings: a link beside which nothing else stands is alone in its line. */
    private static final String BESIDE = " \t*+#>-\u00a0";

    /**
     * A link.
     *
     * @param from   the 0-based offset in the text at which it begins
     * @param to     the 0-based offset behind it
     * @param setter what following it sets, as the story format writes it; empty where it sets nothing
     */
    public record Link(String words, String target, String setter, int from, int to) {}

    /** Finds them in one pass, whatever the text is. */
    public static Links of(String text) {
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

    /** Adds the links of the line from {@code begin} to before {@code end}. */
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

    static Link link(String text, int at, int close) {
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

    /** A line with the words of its links in their places; empty where nothing but links stands in it. */
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
        return !links.isEmpty() && isBeside(without) ? "" : with.toString().strip();
    }

    /** Whether words say nothing beside a link, so that it is alone in its line: they are spaces and signs of lists. */
    public static boolean isBeside(CharSequence words) {
        return words.chars().allMatch(c -> BESIDE.indexOf(c) >= 0);
    }
}
