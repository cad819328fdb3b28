package footnote.view;

import footnote.problem.Clusters;

/**
 * How many columns of a terminal a text takes: the one place that knows of wide and of combining characters.
 *
 * <p>Terminals disagree about the width of signs that a joiner connects, and of signs with a selector for colour. The
 * count here is the widest of theirs: a terminal that draws such a sign narrower leaves a blank, and nothing is drawn over
 * anything else.
 */
public final class Columns {
    private static final int COLOURED = 0xFE0F;
    private static final String DOTTED_CIRCLE = "\u25CC";

    private Columns() {}

    /** The columns of a whole text. */
    public static int of(String text) {
        int columns = 0;
        for (int i = 0; i < text.length(); ) {
            if (Clusters.isPlain(text, i)) {
                columns++;
                i++;
            } else {
                int end = Clusters.end(text, i);
                columns += of(text, i, end);
                i = end;
            }
        }
        return columns;
    }

    /** The columns of one cluster, from {@code begin} to before {@code end} in UTF-16 units. */
    private static int of(String text, int begin, int end) {
        int columns = Clusters.isMark(text.codePointAt(begin)) ? 1 : 0;
        boolean coloured = false;
        for (int i = begin; i < end; ) {
            int c = text.codePointAt(i);
            columns += of(c);
            coloured |= c == COLOURED;
            i += Character.charCount(c);
        }
        return coloured && columns == 1 ? 2 : columns;
    }

    /**
     * A cluster as it is shown. A mark without a letter stands on a dotted circle, as in printed grammars: alone it
     * would be lost, or change what stands before it.
     */
    public static String shown(String cluster) {
        return Clusters.isMark(cluster.codePointAt(0)) ? DOTTED_CIRCLE + cluster : cluster;
    }

    /**
     * Where that ends which fits into some columns, and cuts no cluster.
     *
     * @param from where it begins, which is where a cluster does; both are offsets in UTF-16 units
     */
    static int fitting(String text, int from, int columns) {
        int used = 0;
        int i = from;
        while (i < text.length()) {
            int end = Clusters.end(text, i);
            used += of(text, i, end);
            if (used > columns) {
                return i;
            }
            i = end;
        }
        return i;
    }

    /** A text that takes no more than some columns; where it has to be cut, that is seen. */
    static String cut(String text, int columns) {
        if (of(text) <= columns) {
            return text;
        }
        return columns < 1
                ? ""
                : text.substring(0, fitting(text, 0, columns - 1)).stripTrailing() + "…";
    }

    /** The columns of one character: 0 where it joins the one before it, 2 where it is wide. */
    public static int of(int codePoint) {
        if (codePoint < 0x300) {
            return 1;
        }
        if (Clusters.isMark(codePoint) || Character.getType(codePoint) == Character.FORMAT) {
            return 0;
        }
        boolean withinSyllable = codePoint >= 0x1160 && codePoint < 0x1200;
        return withinSyllable ? 0 : wide(codePoint) ? 2 : 1;
    }

    /**
     * Whether a text has a character that may be composed with the one before it: an accent, a part of a Korean syllable,
     * or anything beyond the basic plane.
     */
    public static boolean hasAccentsApart(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x300 && (of(c) == 0 || c >= 0x1100 && c < 0x1200 || Character.isSurrogate(c))) {
                return true;
            }
        }
        return false;
    }

    private static boolean wide(int c) {
        return c >= 0x1100 && c <= 0x115F
                || c >= 0x231A && c <= 0x27BF && WIDE_SIGNS.indexOf(c) >= 0
                || c >= 0x2B1B && c <= 0x2B55 && WIDE_SIGNS.indexOf(c) >= 0
                || c >= 0x2E80 && c <= 0x303E
                || c >= 0x3041 && c <= 0xA4CF
                || c >= 0xA960 && c <= 0xA97F
                || c >= 0xAC00 && c <= 0xD7A3
                || c >= 0xF900 && c <= 0xFAFF
                || c >= 0xFE10 && c <= 0xFE19
                || c >= 0xFE30 && c <= 0xFE6F
                || c >= 0xFF00 && c <= 0xFF60
                || c >= 0xFFE0 && c <= 0xFFE6
                || c >= 0x16FE0 && c <= 0x1B2FF
                || c >= 0x1F18E && c <= 0x1F19A
                || c >= 0x1F200 && c <= 0x1F265
                || c >= 0x1F300 && c <= 0x1FAFF
                || c >= 0x20000 && c <= 0x3FFFD;
    }

    /** Of the signs in the basic plane, those that are two columns wide. */
    private static final String WIDE_SIGNS = "\u231A\u231B\u23E9\u23EA\u23EB\u23EC\u23F0\u23F3\u25FD\u25FE\u2614\u2615"
            + "\u2648\u2649\u264A\u264B\u264C\u264D\u264E\u264F\u2650\u2651\u2652\u2653\u267F\u2693\u26A1\u26AA\u26AB"
            + "\u26BD\u26BE\u26C4\u26C5\u26CE\u26D4\u26EA\u26F2\u26F3\u26F5\u26FA\u26FD\u2705\u270A\u270B\u2728\u274C"
            + "\u274E\u2753\u2754\u2755\u2757\u2795\u2796\u2797\u27B0\u27BF\u2B1B\u2B1C\u2B50\u2B55";
}
