package footnote.view;

import footnote.session.DocumentsRoom;
import footnote.session.RecordRoom;
import footnote.session.Room;
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
 * @param cursorRow    where the terminal's cursor stands, from 0: on the marked thing, so that a screen reader follows
 * @param cursorColumn from 0
 */
public record Frame(List<Row> rows, int top, int lowest, boolean inSight, int cursorRow, int cursorColumn) {

    public Frame {
        rows = List.copyOf(rows);
    }

    /** The frame of a session: a pure function of the two. */
    public static Frame of(Session session, Window window) {
        if (window.tooSmall()) {
            return tooSmall(window);
        }
        Sheet sheet = sheet(session, window);
        int lowest = Math.max(0, sheet.size() - window.room());
        int top = top(session, window, sheet, lowest);
        int lastWanted = session.shown().isPresent() ? sheet.lastOfAll() : sheet.last(session.looking());
        boolean inSight = lastWanted < top + window.room();
        List<Row> rows = new ArrayList<>(window.height());
        for (int i = 0; i < window.room(); i++) {
            rows.add(top + i < sheet.size() ? sheet.rows().get(top + i).indented(indent(session, window)) : Row.EMPTY);
        }
        rows.add(Row.EMPTY);
        rows.add(Status.row(session, window.width(), top < lowest));
        return at(session, window, sheet, rows, top, lowest, inSight);
    }

    private static Sheet sheet(Session session, Window window) {
        if (session.shown().isPresent()) {
            return new PageSheet(session, window).sheet();
        }
        return session.room() instanceof RecordRoom
                ? ReaderRoomSheet.of(session, window)
                : new RoomSheet(session, window).sheet();
    }

    private static int indent(Session session, Window window) {
        if (session.shown().isPresent()) {
            return window.indent();
        }
        return session.room() instanceof RecordRoom
                ? ReaderRoomSheet.indent(session, window)
                : Math.max(2, (window.width() - Math.min(Window.MEASURE, window.width() - 4)) / 2);
    }

    private static int top(Session session, Window window, Sheet sheet, int lowest) {
        int top = Math.max(0, Math.min(window.top(), lowest));
        int first = sheet.first(session.looking());
        if (!window.follow() || first < 0) {
            return top;
        }
        if (session.room() instanceof DocumentsRoom.Whole) {
            return Math.max(0, Math.min(lowest, first - window.room() / 3));
        }
        boolean page = session.shown().isPresent();
        int wanted = page ? sheet.lastToSee() : sheet.last(session.looking());
        if (!page && session.looking() == 1 && wanted < window.room()) {
            return 0;
        }
        int last = Math.min(wanted, first + window.room() - 1);
        return Math.min(lowest, Math.min(first, Math.max(top, last - window.room() + 1)));
    }

    private static Frame at(
            Session session, Window window, Sheet sheet, List<Row> rows, int top, int lowest, boolean inSight) {
        boolean typing = session.room() instanceof Room.Naming;
        int thing = typing ? sheet.first(1) : sheet.first(session.looking());
        boolean seen = thing >= top && thing < top + window.room();
        int column = indent(session, window) + (typing ? 2 + Columns.of(window.typed()) : 0);
        int row = seen ? thing - top : window.height() - 1;
        return new Frame(rows, top, lowest, inSight, row, seen ? Math.min(column, window.width() - 1) : 0);
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
        return new Frame(rows, 0, 0, true, 0, 0);
    }
}
