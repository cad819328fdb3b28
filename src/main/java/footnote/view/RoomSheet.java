package footnote.view;

import footnote.session.EarlierPage;
import footnote.session.RecordRoom;
import footnote.session.Room;
import footnote.session.Session;
import footnote.story.Role;
import java.util.ArrayList;
import java.util.List;

/** What lies on the full screen in each room. */
final class RoomSheet implements Room.Visitor<Sheet> {
    private final Session session;
    private final Window window;
    private final int width;
    private final Sheet sheet;

    private RoomSheet(Session session, Window window) {
        this.session = session;
        this.window = window;
        this.width = Math.min(Window.MEASURE, window.width() - 4);
        this.sheet = new Sheet(Math.max(2, (window.width() - width) / 2));
    }

    /** The whole content of the room in which the player is, however much of it the window shows. */
    static Sheet of(Session session, Window window) {
        return session.room().accept(new RoomSheet(session, window));
    }

    @Override
    public Sheet page(Room.OnPage room) {
        return PageSheet.of(session, window);
    }

    @Override
    public Sheet earlier(EarlierPage room) {
        return PageSheet.of(session, room, window);
    }

    @Override
    public Sheet record(RecordRoom room) {
        return OutlineSheet.of(RecordOutline.of(session, room), room.marked(), window);
    }

    @Override
    public Sheet title(Room.Title title) {
        sheet.put(Row.EMPTY);
        wrapped(session.story().title(), Tone.HEADING, 0);
        sheet.put(Row.EMPTY);
        wrapped(session.story().about(), Tone.TEXT, 0);
        sheet.put(Row.EMPTY);
        for (int i = 0; i < title.roles().size(); i++) {
            Room.RoleEntry entry = title.roles().get(i);
            Role role = session.story().role(entry.role());
            sheet.thing(thing(i + 1, title.marked(), role.title(), entry.begun() ? "go on" : ""));
            wrapped(role.about(), Tone.TEXT, 5);
            sheet.put(Row.EMPTY);
        }
        return sheet;
    }

    @Override
    public Sheet saves(Room.Saves saves) {
        wrapped(saves.saves().isEmpty() ? "Nothing is saved under a name yet." : "Open which?", Tone.HEADING, 0);
        sheet.put(Row.EMPTY);
        for (int i = 0; i < saves.saves().size(); i++) {
            Room.Saved saved = saves.saves().get(i);
            sheet.thing(thing(i + 1, saves.marked(), saved.name(), saved.about()));
        }
        return sheet;
    }

    private List<Row> thing(int number, int marked, String name, String more) {
        boolean isMarked = number == marked;
        List<Run> runs = new ArrayList<>();
        runs.add(new Run((isMarked ? "› " : "  ") + number + "  " + name, isMarked ? Tone.SELECTED : Tone.OFFER));
        if (!more.isEmpty()) {
            runs.add(new Run("  " + more, Tone.QUIET));
        }
        return Wrap.rows(runs, width, 0, 5);
    }

    @Override
    public Sheet naming(Room.Naming room) {
        wrapped("Save under which name?", Tone.HEADING, 0);
        sheet.put(Row.EMPTY);
        sheet.cursor(sheet.size(), 2 + Columns.of(window.typed()));
        sheet.put(Row.of("› " + window.typed(), Tone.TEXT));
        sheet.put(Row.EMPTY);
        wrapped("Letters, digits, spaces, - and _. Enter saves, Esc goes back.", Tone.QUIET, 0);
        return sheet;
    }

    @Override
    public Sheet keys(Room.Keys room) {
        wrapped("Keys", Tone.HEADING, 0);
        sheet.put(Row.EMPTY);
        for (Help.Line line : Help.LINES) {
            if (!line.keys().isEmpty()) {
                List<Row> what = Wrap.rows(List.of(new Run(line.what(), Tone.TEXT)), Math.max(10, width - 15), 0, 0);
                int top = sheet.size();
                sheet.put(Row.of(line.keys(), Tone.LABEL)).beside(what, top, 15);
            }
        }
        sheet.put(Row.EMPTY);
        Help.MEANINGS.forEach(meaning -> wrapped(meaning, Tone.TEXT, 0));
        return sheet;
    }

    private void wrapped(String text, Tone tone, int indent) {
        sheet.put(Wrap.rows(Prose.runs(text, tone), width, indent, indent));
    }
}
