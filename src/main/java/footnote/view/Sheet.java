package footnote.view;

import java.util.ArrayList;
import java.util.List;

/**
 * The whole content of a room before a window cuts it: rows, and where the things stand that can be picked.
 *
 * <p>It is written from top to bottom; everything that is put down comes below what stands there.
 */
final class Sheet {
    private final int indent;
    private final List<Row> rows = new ArrayList<>();
    /** The first and last row of each thing that can be picked, in order. */
    private final List<int[]> things = new ArrayList<>();

    private List<Row> aside = List.of();
    private int asideTop;
    private int asideAt;

    /** The first row, from 0, of what is to be seen together, which goes to the end; -1 where there is nothing such. */
    private int together = -1;

    private boolean markedInUpperThird;
    /** The row, from 0, in which the cursor stands whatever is marked; -1 where it stands on the marked thing. */
    private int cursorRow = -1;

    private int cursorColumn;

    /** @param indent how many columns stand empty left of all the rows */
    Sheet(int indent) {
        this.indent = indent;
    }

    int indent() {
        return indent;
    }

    Sheet put(Row row) {
        rows.add(row);
        return this;
    }

    Sheet put(List<Row> more) {
        rows.addAll(more);
        return this;
    }

    /** An empty row, unless there is one already or nothing stands above. */
    Sheet space() {
        if (!rows.isEmpty() && !rows.get(rows.size() - 1).runs().isEmpty()) {
            rows.add(Row.EMPTY);
        }
        return this;
    }

    /** Something that can be picked; the first that is put is number 1. */
    Sheet thing(List<Row> more) {
        things.add(new int[] {rows.size(), rows.size() + more.size() - 1});
        return put(more);
    }

    /** Something that can be picked and stands already in these rows, from 0; the first that is put is number 1. */
    Sheet mark(int first, int last) {
        things.add(new int[] {first, last});
        return this;
    }

    /** What is to stand beside the rows once all are put; it begins at a row and a column, both from 0. */
    void aside(List<Row> column, int top, int at) {
        aside = column;
        asideTop = top;
        asideAt = at;
    }

    /** Puts a column of rows beside what stands here, beginning at a row and a column, both from 0. */
    void beside(List<Row> column, int top, int at) {
        for (int i = 0; i < column.size(); i++) {
            while (rows.size() <= top + i) {
                rows.add(Row.EMPTY);
            }
            rows.set(top + i, rows.get(top + i).beside(column.get(i), at));
        }
    }

    /** With what was put aside in its place. */
    Sheet whole() {
        beside(aside, asideTop, asideAt);
        aside = List.of();
        return this;
    }

    List<Row> rows() {
        return rows;
    }

    int size() {
        return rows.size();
    }

    /** The first row, from 0, of the thing of that number, from 1; -1 where there is none. */
    int first(int number) {
        return number < 1 || number > things.size() ? -1 : things.get(number - 1)[0];
    }

    /** The last row, from 0, of the thing of that number, from 1; -1 where there is none. */
    int last(int number) {
        return number < 1 || number > things.size() ? -1 : things.get(number - 1)[1];
    }

    /** The last row, from 0, of all the things; -1 where there is none. */
    int lastOfAll() {
        return things.isEmpty() ? -1 : things.get(things.size() - 1)[1];
    }

    /** With empty rows at the end, until there are that many. */
    Sheet fill(int size) {
        while (rows.size() < size) {
            rows.add(Row.EMPTY);
        }
        return this;
    }

    /**
     * Says that the rows from that one on, from 0, are shown together: a window that is high enough for all of them
     * shows all or none.
     */
    Sheet together(int first) {
        together = first;
        return this;
    }

    /** The first row, from 0, of what is to be seen together; -1 where there is nothing such. */
    int together() {
        return together;
    }

    /** Says that the marked thing is to stand in the upper third of a window, with what comes before it in sight. */
    void markedInUpperThird() {
        markedInUpperThird = true;
    }

    boolean isMarkedInUpperThird() {
        return markedInUpperThird;
    }

    /** Says where the cursor stands, whatever is marked: the row and the column, both from 0. */
    void cursor(int row, int column) {
        cursorRow = row;
        cursorColumn = column;
    }

    /** The row, from 0, of the cursor while the thing of that number is marked; -1 where it stands nowhere. */
    int cursorRow(int marked) {
        return cursorRow < 0 ? first(marked) : cursorRow;
    }

    /** The column of the cursor, from 0. */
    int cursorColumn() {
        return cursorColumn;
    }

    /** Whether what is to be seen together fits into that many rows. */
    boolean fits(int height) {
        return rows.size() - together <= height;
    }

    /** The number, from 1, of the first thing that is wholly within some rows, from 0; 0 where there is none. */
    int firstWithin(int top, int end) {
        for (int number = 1; number <= things.size(); number++) {
            if (first(number) >= top && last(number) < end) {
                return number;
            }
        }
        return 0;
    }

    /** The number, from 1, of the last thing that is wholly within some rows, from 0; 0 where there is none. */
    int lastWithin(int top, int end) {
        for (int number = things.size(); number > 0; number--) {
            if (first(number) >= top && last(number) < end) {
                return number;
            }
        }
        return 0;
    }
}
