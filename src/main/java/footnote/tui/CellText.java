package footnote.tui;

import footnote.problem.Clusters;
import footnote.view.Ascii;
import footnote.view.Columns;
import java.text.Normalizer;

/** The clusters of a text as they go into cells, from the first to the last. */
final class CellText {
    private final String text;
    private int begin;
    private int end;

    /** @param ascii whether the terminal shows ASCII alone */
    CellText(String text, boolean ascii) {
        this.text = ascii ? Ascii.cells(text) : composed(text);
    }

    /** With a letter and its accent as one character, where there is one: not every terminal can put them together. */
    private static String composed(String text) {
        // asked of all text, and few have any; the tables for the composing itself are large
        return Columns.hasAccentsApart(text) ? Normalizer.normalize(text, Normalizer.Form.NFC) : text;
    }

    /** Goes on to the next cluster, if there is one. */
    boolean next() {
        begin = end;
        end = begin < text.length() ? Clusters.end(text, begin) : begin;
        return end > begin;
    }

    /**
     * The cluster as a terminal is given it: nothing in it moves the cursor, and no mark in it stands alone.
     */
    String cluster() {
        String cluster = text.substring(begin, end);
        char first = cluster.charAt(0);
        boolean half = cluster.length() == 1 && Character.isSurrogate(first);
        return Character.isISOControl(first) || half ? "?" : Columns.shown(cluster);
    }

    /** How many columns it takes; 0 where nothing of it is to be seen. */
    int columns() {
        return Columns.of(text.substring(begin, end));
    }

    /**
     * What shows a cluster at the cursor. Terminals disagree about the width of one that is made of several characters,
     * so all the columns that are kept for it are cleared first.
     */
    static String written(String cluster) {
        int columns = Columns.of(cluster);
        boolean several = cluster.codePointCount(0, cluster.length()) > 1;
        return several && columns > 1 ? "\u001b[" + columns + "X" + cluster : cluster;
    }

    /** Whether every terminal agrees that a cluster takes one column. */
    static boolean isPlain(String cluster) {
        char c = cluster.charAt(0);
        return cluster.length() == 1 && (c < 0x300 || c >= 0x2010 && c < 0x2040 || c >= 0x2500 && c < 0x2580);
    }
}
