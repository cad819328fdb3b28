package footnote.tui;

import footnote.problem.Clusters;
import footnote.view.Ascii;
import footnote.view.Columns;
import java.text.Normalizer;

/**
 * The clusters of a text as they go into the cells of one row, from the first to the last: those of which something is to
 * be seen, and which fit into the row whole. Every writer of a frame asks here where each stands.
 */
final class CellText {
    private final String text;
    private final int width;
    private int begin;
    private int end;
    /** The column, from 0, in which the present cluster begins, and the one behind it. */
    private int column;

    private int after;

    /**
     * @param ascii whether the terminal shows ASCII alone
     * @param from  the column, from 0, in which the text begins
     * @param width how many columns the row has
     */
    CellText(String text, boolean ascii, int from, int width) {
        this.text = ascii ? Ascii.cells(text) : composed(text);
        this.width = width;
        this.after = from;
    }

    /** With a letter and its accent as one character, where there is one: not every terminal can put them together. */
    private static String composed(String text) {
        // asked of all text, and few have any; the tables for the composing itself are large
        return Columns.hasAccentsApart(text) ? Normalizer.normalize(text, Normalizer.Form.NFC) : text;
    }

    /** Goes on to the next cluster that goes into a cell, if there is one. */
    boolean next() {
        while (end < text.length()) {
            begin = end;
            boolean plain = Clusters.isPlain(text, begin);
            end = plain ? begin + 1 : Clusters.end(text, begin);
            int columns = plain ? 1 : Columns.of(text.substring(begin, end));
            if (columns > 0 && after + columns <= width) {
                column = after;
                after += columns;
                return true;
            }
        }
        return false;
    }

    /** The column, from 0, in which the cluster begins. */
    int column() {
        return column;
    }

    /** The column, from 0, behind the cluster; before the first and behind the last, where the next text begins. */
    int after() {
        return after;
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
