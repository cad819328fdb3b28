package footnote.view;

import footnote.game.Page;
import footnote.session.EarlierPage;
import footnote.session.RecordRoom;
import footnote.session.Room;
import footnote.session.Session;
import footnote.story.Role;
import java.util.ArrayList;
import java.util.List;

/** What is said line by line in each room: the whole of it, or one thing with all that is known of it. */
final class RoomLines implements Room.Visitor<List<Row>> {
    private final Session session;
    private final int thing;
    private final int width;
    private final List<Row> rows = new ArrayList<>();

    /**
     * @param thing the number, from 1, of the one thing that is asked for; 0 for the whole room
     * @param width the longest line in columns, at least 1; 0 for lines of any length
     */
    RoomLines(Session session, int thing, int width) {
        this.session = session;
        this.thing = thing;
        this.width = width;
    }

    @Override
    public List<Row> page(Room.OnPage room) {
        return thing == 0
                ? PageLines.of(session, width)
                : source(session.play().orElseThrow().page());
    }

    @Override
    public List<Row> earlier(EarlierPage room) {
        return thing == 0
                ? PageLines.of(session, room, width)
                : source(room.play().page());
    }

    private List<Row> source(Page page) {
        return PageLines.source(session, page, thing, width);
    }

    @Override
    public List<Row> record(RecordRoom room) {
        Outline outline = RecordOutline.of(session, room);
        return thing == 0 ? OutlineLines.of(outline, width) : OutlineLines.thing(outline, thing, width);
    }

    @Override
    public List<Row> keys(Room.Keys room) {
        for (Help.Line line : Help.LINES) {
            if (!line.words().isEmpty()) {
                say(line.words() + ": " + line.what());
            }
        }
        Help.MEANINGS.forEach(this::say);
        say(Help.UNDERSCORES);
        return ended();
    }

    @Override
    public List<Row> naming(Room.Naming room) {
        say("Save under which name? Type save and a name, such as: save friday");
        return ended();
    }

    @Override
    public List<Row> title(Room.Title title) {
        say(session.story().title());
        rows.add(Row.EMPTY);
        say(session.story().about());
        rows.add(Row.EMPTY);
        for (int i = 0; i < title.roles().size(); i++) {
            Room.RoleEntry entry = title.roles().get(i);
            Role role = session.story().role(entry.role());
            say((i + 1) + ". " + role.title() + (entry.begun() ? " (go on)" : "") + ": " + role.about());
        }
        return ended();
    }

    @Override
    public List<Row> saves(Room.Saves saves) {
        say(saves.saves().isEmpty() ? "Nothing is saved under a name yet." : "Open which?");
        for (int i = 0; i < saves.saves().size(); i++) {
            say((i + 1) + ". " + saves.saves().get(i).name() + ": "
                    + saves.saves().get(i).about());
        }
        return ended();
    }

    private List<Row> ended() {
        rows.add(Row.EMPTY);
        return rows;
    }

    private void say(String sentence) {
        rows.addAll(PlainWrap.rows(Prose.runs(sentence, Tone.TEXT), width, 0, 0));
    }
}
