package footnote.view;

import footnote.session.Room;
import footnote.session.Session;
import footnote.story.Role;
import java.util.ArrayList;
import java.util.List;

/** The rooms beside the page as they lie on the full screen. */
final class RoomSheet {
    private final Session session;
    private final Window window;
    private final int width;

    RoomSheet(Session session, Window window) {
        this.session = session;
        this.window = window;
        this.width = Math.min(Window.MEASURE, window.width() - 4);
    }

    Sheet sheet() {
        Sheet sheet = new Sheet();
        if (session.room() instanceof Room.Title title) {
            title(sheet, title);
        } else if (session.room() instanceof Room.Saves saves) {
            saves(sheet, saves);
        } else if (session.room() instanceof Room.Naming) {
            naming(sheet);
        } else {
            keys(sheet);
        }
        return sheet;
    }

    private void title(Sheet sheet, Room.Title title) {
        sheet.put(Row.EMPTY);
        wrapped(sheet, session.story().title(), Tone.HEADING, 0);
        sheet.put(Row.EMPTY);
        wrapped(sheet, session.story().about(), Tone.TEXT, 0);
        sheet.put(Row.EMPTY);
        for (int i = 0; i < title.chairs().size(); i++) {
            Room.Chair chair = title.chairs().get(i);
            Role role = session.story().roles().get(chair.role());
            sheet.thing(thing(i + 1, title.looking(), role.title(), chair.begun() ? "go on" : ""));
            wrapped(sheet, role.about(), Tone.TEXT, 5);
            sheet.put(Row.EMPTY);
        }
    }

    private void saves(Sheet sheet, Room.Saves saves) {
        wrapped(sheet, saves.saves().isEmpty() ? "Nothing is saved under a name yet." : "Open which?", Tone.HEADING, 0);
        sheet.put(Row.EMPTY);
        for (int i = 0; i < saves.saves().size(); i++) {
            Room.Saved saved = saves.saves().get(i);
            sheet.thing(thing(i + 1, saves.looking(), saved.name(), saved.about()));
        }
    }

    private List<Row> thing(int number, int looking, String name, String more) {
        boolean marked = number == looking;
        List<Run> runs = new ArrayList<>();
        runs.add(new Run((marked ? "› " : "  ") + number + "  " + name, marked ? Tone.SELECTED : Tone.OFFER));
        if (!more.isEmpty()) {
            runs.add(new Run("  " + more, Tone.QUIET));
        }
        return Wrap.rows(runs, width, 0, 5);
    }

    private void naming(Sheet sheet) {
        wrapped(sheet, "Save under which name?", Tone.HEADING, 0);
        sheet.put(Row.EMPTY);
        sheet.thing(List.of(Row.of("› " + window.typed(), Tone.TEXT)));
        sheet.put(Row.EMPTY);
        wrapped(sheet, "Letters, digits, spaces, - and _. Enter saves, Esc goes back.", Tone.QUIET, 0);
    }

    private void keys(Sheet sheet) {
        wrapped(sheet, "Keys", Tone.HEADING, 0);
        sheet.put(Row.EMPTY);
        for (Help.Line line : Help.LINES) {
            if (!line.keys().isEmpty()) {
                List<Row> what = Wrap.rows(List.of(new Run(line.what(), Tone.TEXT)), Math.max(10, width - 15), 0, 0);
                Sheet beside = new Sheet().put(Row.of(line.keys(), Tone.STRONG));
                beside.beside(what, 0, 15);
                sheet.put(beside.rows());
            }
        }
        sheet.put(Row.EMPTY);
        Help.WARNINGS.forEach(warning -> wrapped(sheet, warning, Tone.TEXT, 0));
    }

    private void wrapped(Sheet sheet, String text, Tone tone, int indent) {
        sheet.put(Wrap.rows(Prose.runs(text, tone), width, indent, indent));
    }
}
