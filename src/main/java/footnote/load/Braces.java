package footnote.load;

import java.util.ArrayList;
import java.util.List;

/** Where the signs of a template stand in a string: braces, bars and the colon behind a condition. */
public final class Braces {
    private static final String BRACES = "{}";
    private static final String SIGNS = BRACES + "|:";

    private Braces() {}

    /** Whether a string has to be looked through for what depends on the moment. */
    public static boolean areIn(String text) {
        return text.indexOf('{') >= 0 || text.indexOf('}') >= 0;
    }

    /** Whether a backslash stands there that makes the next character a plain sign, or a star. */
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

    /** The places of the bars between two others that stand in no braces there; each brace there is closed there. */
    public static List<Integer> bars(String text, int from, int to) {
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
     * The place of the first colon that stands behind a condition; -1 where there is none. One with a small letter or a
     * digit right behind it is part of a branch's name.
     */
    public static int colon(String text, int from, int to) {
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

    /** The place behind the one space that may stand there. */
    static int afterSpace(String text, int from, int to) {
        return from < to && text.charAt(from) == ' ' ? from + 1 : from;
    }

    /** The part of a text with what stands in braces made blank, so that every other character stays in its place. */
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
     * The words with their escaped signs as these themselves; an escaped star is left to the mark-up.
     *
     * @param inside whether they stand in braces, where a bar and a colon are signs, too
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
