package footnote.view;

import java.util.ArrayList;
import java.util.List;

/** Lines of text on the full screen that belong to no session: each as it is, cut where the window ends. */
public final class Panel {
    private Panel() {}

    /** A row each, none wider than {@code width} columns. */
    public static List<Row> rows(List<String> lines, int width, Tone tone) {
        List<Row> rows = new ArrayList<>();
        for (String line : lines) {
            rows.add(line.isEmpty() ? Row.EMPTY : Row.of(Columns.cut(line, width), tone));
        }
        return rows;
    }

    /**
     * Some lines for the whole of a window, from {@code top} on.
     *
     * @param top  the line that stands at the top, from 0; what is too far down is brought back
     * @param foot the last row
     */
    public static Frame frame(List<String> lines, int width, int height, int top, String foot) {
        int shown = Math.max(0, height - 1);
        int lowest = Math.max(0, lines.size() - shown);
        int first = Math.max(0, Math.min(top, lowest));
        List<Row> rows = rows(lines.subList(first, Math.min(lines.size(), first + shown)), width, Tone.TEXT);
        while (rows.size() < shown) {
            rows.add(Row.EMPTY);
        }
        rows.addAll(rows(height > 0 ? List.of(foot) : List.of(), width, Tone.STATUS));
        return new Frame(rows, first, lowest, first == lowest, Frame.Seen.NOTHING, Math.max(0, height - 1), 0);
    }

    /** A frame with some rows above it. */
    public static Frame above(List<Row> head, Frame frame) {
        List<Row> rows = new ArrayList<>(head);
        rows.addAll(frame.rows());
        return new Frame(
                rows,
                frame.top(),
                frame.lowest(),
                frame.inSight(),
                frame.seen(),
                frame.cursorRow() + head.size(),
                frame.cursorColumn());
    }
}
