package footnote.view;

import footnote.session.Session;
import java.util.ArrayList;
import java.util.List;

/**
 * A session laid out for a window of the full screen.
 *
 * @param rows    as many as the window is high, none wider than it
 * @param top     the row of the content that stands at the top, from 0
 * @param lowest  the largest top that makes sense, from 0
 * @param inSight whether everything that can be picked can be seen
 * @param seen    the things that can be seen whole
 * @param cursorRow    where the terminal's cursor stands, from 0: on the marked thing, so that a screen reader follows
 * @param cursorColumn from 0
 */
public record Frame(List<Row> rows, int top, int lowest, boolean inSight, Seen seen, int cursorRow, int cursorColumn) {

    /** Stands in place of the offers while they and their passage do not fit into the rest of the window together. */
    private static final Row HELD = Row.of("↓ Space: your choices", Tone.QUIET);

    /** The numbers, from 1, of the first and the last thing that can be seen whole; 0 where there is none. */
    public record Seen(int first, int last) {
        static final Seen NOTHING = new Seen(0, 0);

        /** Whether the thing of that number can be seen. */
        public boolean has(int number) {
            return number > 0 && number >= first && number <= last;
        }
    }

    public Frame {
        rows = List.copyOf(rows);
    }

    /** Rows in which nothing can be picked. */
    public Frame(List<Row> rows, int cursorRow, int cursorColumn) {
        this(rows, 0, 0, true, Seen.NOTHING, cursorRow, cursorColumn);
    }

    /** The frame of a session: a pure function of the two. */
    public static Frame of(Session session, Window window) {
        if (window.tooSmall()) {
            return tooSmall(window);
        }
        Sheet sheet = RoomSheet.of(session, window);
        int lowest = Math.max(0, sheet.size() - window.contentHeight());
        int top = top(session, window, sheet, lowest);
        int end = end(window, sheet, top);
        List<Row> rows = new ArrayList<>(window.height());
        for (int i = top; i < top + window.contentHeight(); i++) {
            Row row = i < end ? sheet.rows().get(i) : i == end && end < sheet.size() ? HELD : Row.EMPTY;
            rows.add(row.indented(sheet.indent()));
        }
        rows.add(Row.EMPTY);
        rows.add(StatusLine.row(session, window.width(), top > 0, top < lowest));
        return at(session, window, sheet, rows, top, lowest, end);
    }

    /**
     * The row of the content, from 0, before which it is cut. Offers and the passage behind the marked one are seen
     * together: while there is no room for both, neither is shown.
     */
    private static int end(Window window, Sheet sheet, int top) {
        int end = Math.min(sheet.size(), top + window.contentHeight());
        boolean held = sheet.together() >= 0 && sheet.fits(window.contentHeight()) && end < sheet.size();
        return held ? Math.max(top, Math.min(end, sheet.together())) : end;
    }

    private static int top(Session session, Window window, Sheet sheet, int lowest) {
        int top = Math.max(0, Math.min(window.top(), lowest));
        int first = sheet.first(session.marked());
        if (!window.follow() || first < 0) {
            return top;
        }
        if (sheet.isMarkedInUpperThird()) {
            return Math.max(0, Math.min(lowest, first - window.contentHeight() / 3));
        }
        if (sheet.together() >= 0) {
            return Math.min(first, lowest);
        }
        int wanted = sheet.last(session.marked());
        if (session.marked() == 1 && wanted < window.contentHeight()) {
            return 0;
        }
        int last = Math.min(wanted, first + window.contentHeight() - 1);
        return Math.min(lowest, Math.min(first, Math.max(top, last - window.contentHeight() + 1)));
    }

    private static Frame at(Session session, Window window, Sheet sheet, List<Row> rows, int top, int lowest, int end) {
        int lastWanted = session.shown().isPresent() ? sheet.lastOfAll() : sheet.last(session.marked());
        Seen seen = new Seen(sheet.firstWithin(top, end), sheet.lastWithin(top, end));
        int cursor = sheet.cursorRow(session.marked());
        boolean there = cursor >= top && cursor < end;
        int row = there ? cursor - top : window.height() - 1;
        int column = there ? Math.min(sheet.indent() + sheet.cursorColumn(), window.width() - 1) : 0;
        return new Frame(rows, top, lowest, lastWanted < end, seen, row, column);
    }

    private static Frame tooSmall(Window window) {
        List<Row> rows = new ArrayList<>();
        List<Row> words = window.width() < 1
                ? List.of()
                : Wrap.rows(
                        List.of(new Run(
                                "This window is too small to read in. Make it larger, or press q to leave.",
                                Tone.TEXT)),
                        window.width(),
                        0,
                        0);
        for (int i = 0; i < window.height(); i++) {
            rows.add(i < words.size() ? words.get(i) : Row.EMPTY);
        }
        return new Frame(rows, 0, 0);
    }
}
