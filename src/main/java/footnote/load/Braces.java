package footnote.load;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the signs of a template stand in a string: braces, bars and the colon behind a condition.
 *
 * <p>All places are 0-based offsets in UTF-16 units; a part of a string goes from one place to before another.
 */
public final class Braces {
    private static final String BRACES = "{}";
    private static final String SIGNS = BRACES + "|:";

    private Braces() {}

    /** Whether a string holds a brace, so that it has to be read as a template. */
    public static boolean areIn(String text) {
        return text.indexOf('{') >= 0 || text.indexOf('}') >= 0;
    }

    /** Whether a backslash stands there before a brace, a bar, a colon or a star, which is then that character and no sign. */
    public static boolean escapes(String text, int at) {
        return text.charAt(at) == '\\'
                && at + 1 < text.length()
                && (SIGNS.indexOf(text.charAt(at + 1)) >= 0 || text.charAt(at + 1) == '*');
    }

    /** The place of the brace that closes the one at {@code open}, before {@code to}; -1 where there is none. */
    public static int close(String text, int open, int to) {
        int depth = 0;
        for (int i = open; i < to; i++) {
            if (escapes(text, i)) {
                i++;
            } else if (text.charAt(i) == '{') {
                depth++;
            } else if (text.charAt(i) == '}' && --depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** The places of the bars in a part of a string, without those in inner braces, each of which is closed in that part. */
    static List<Integer> bars(String text, int from, int to) {
        List<Integer> bars = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (escapes(text, i)) {
                i++;
            } else if (text.charAt(i) == '{') {
                i = close(text, i, to);
            } else if (text.charAt(i) == '|') {
                bars.add(i);
            }
        }
        return bars;
    }

    /**
     * The place of the first colon of a part that ends a condition; -1 where there is none. A colon with a small letter
     * or a digit right after it doesn't: it stands within a name, between a branch's id and the rest.
     */
    static int colon(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (escapes(text, i)) {
                i++;
            } else if (text.charAt(i) == '{') {
                i = close(text, i, to);
            } else if (text.charAt(i) == ':' && (i + 1 == to || !inName(text.charAt(i + 1)))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean inName(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
    }

    /** A part of a string with a space for each character in braces, so that every other character stays in its place. */
    static String blanked(String text, int from, int to) {
        StringBuilder blanked = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            int end = text.charAt(i) == '{' && !escapes(text, Math.max(0, i - 1)) ? close(text, i, to) : -1;
            if (end >= 0) {
                blanked.append(" ".repeat(end - i + 1));
                i = end;
            } else {
                blanked.append(text.charAt(i));
            }
        }
        return blanked.toString();
    }

    /**
     * The words without the backslash before an escaped sign. An escaped star keeps its backslash, which the mark-up
     * reads.
     *
     * @param inside whether the words stand in braces, where a bar and a colon are signs as well
     */
    static String unescaped(String words, boolean inside) {
        StringBuilder plain = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            boolean escape = words.charAt(i) == '\\'
                    && i + 1 < words.length()
                    && (inside ? SIGNS : BRACES).indexOf(words.charAt(i + 1)) >= 0;
            i += escape ? 1 : 0;
            plain.append(words.charAt(i));
        }
        return plain.toString();
    }
}
