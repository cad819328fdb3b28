package footnote.problem;

import java.util.ArrayList;
import java.util.List;

/**
 * The one rule for white space: what stands between words, and what a text may consist of and still be empty.
 *
 * <p>It is everything that Java takes for white space and every space of Unicode, no-break spaces too: to a reader they
 * look alike. A word is a run of anything else, so a dash between two spaces is one.
 */
public final class WhiteSpace {
    private WhiteSpace() {}

    /** Whether a code point is white space. */
    public static boolean is(int c) {
        return c == ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Whether a text holds nothing else. */
    public static boolean isBlank(String text) {
        return wordStart(text, 0) == text.length();
    }

    /** How many words a text has. */
    public static int countWords(String text) {
        int words = 0;
        for (int at = wordStart(text, 0); at < text.length(); at = wordStart(text, wordEnd(text, at))) {
            words++;
        }
        return words;
    }

    /** The words of a text, in order. */
    public static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (int at = wordStart(text, 0), end; at < text.length(); at = wordStart(text, end)) {
            end = wordEnd(text, at);
            words.add(text.substring(at, end));
        }
        return words;
    }

    /** A text with one space for each run of white space, and none at its ends. */
    public static String folded(String text) {
        return String.join(" ", words(text));
    }

    /** The 0-based offset in UTF-16 units of the first character from {@code from} on that is not white space. */
    private static int wordStart(String text, int from) {
        int at = from;
        while (at < text.length() && is(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The same of the first that is. */
    private static int wordEnd(String text, int from) {
        int at = from;
        while (at < text.length() && !is(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
