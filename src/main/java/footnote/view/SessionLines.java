package footnote.view;

import footnote.session.RecordRoom;
import footnote.session.Room;
import footnote.session.Session;
import footnote.story.Role;
import java.util.ArrayList;
import java.util.List;

/**
 * A session said line by line, for pipes and screen readers: no boxes, no colours, state in words.
 *
 * <p>Tones do not matter here: the words alone have to do.
 */
public final class SessionLines {
    private final Session session;
    private final int width;
    private final List<Row> rows = new ArrayList<>();

    private SessionLines(Session session, int width) {
        this.session = session;
        this.width = width;
    }

    /**
     * The present room, whole.
     *
     * @param width the longest line in columns, at least 1; 0 leaves wrapping to the reader
     */
    public static List<Row> of(Session session, int width) {
        if (session.shown().isPresent()) {
            return PageLines.of(session, width);
        }
        if (session.room() instanceof RecordRoom) {
            return RoomLines.of(session, width);
        }
        SessionLines script = new SessionLines(session, width);
        script.room(session.room());
        return script.rows;
    }

    /** All about the passage behind one offer, or one thing of a room, whole; the number is from 1 and one that is there. */
    public static List<Row> note(Session session, int number, int width) {
        if (session.shown().isEmpty()) {
            return session.room() instanceof RecordRoom ? RoomLines.thing(session, number, width) : of(session, width);
        }
        return PageLines.source(session, number, width);
    }

    /** Lines as they are, a row each. */
    public static List<Row> lines(List<String> lines) {
        List<Row> rows = new ArrayList<>();
        for (String line : lines) {
            rows.add(line.isEmpty() ? Row.EMPTY : Row.of(line, Tone.TEXT));
        }
        return rows;
    }

    /** One sentence to the player, as long as it is. */
    public static List<Row> sentence(String sentence, int width) {
        return Wrap.rows(List.of(new Run(sentence, Tone.SAID)), width, 0, 0);
    }

    private void room(Room room) {
        if (room instanceof Room.Title title) {
            title(title);
        } else if (room instanceof Room.Saves saves) {
            saves(saves);
        } else if (room instanceof Room.Naming) {
            say("Save under which name? Type save and a name, such as: save friday");
        } else {
            for (Help.Line line : Help.LINES) {
                if (!line.words().isEmpty()) {
                    say(line.words() + ": " + line.what());
                }
            }
            Help.WARNINGS.forEach(this::say);
        }
        rows.add(Row.EMPTY);
    }

    private void title(Room.Title title) {
        say(session.story().title());
        rows.add(Row.EMPTY);
        say(session.story().about());
        rows.add(Row.EMPTY);
        for (int i = 0; i < title.chairs().size(); i++) {
            Room.Chair chair = title.chairs().get(i);
            Role role = session.story().roles().get(chair.role());
            say((i + 1) + ". " + role.title() + (chair.begun() ? " (go on)" : "") + ": " + role.about());
        }
    }

    private void saves(Room.Saves saves) {
        say(saves.saves().isEmpty() ? "Nothing is saved under a name yet." : "Open which?");
        for (int i = 0; i < saves.saves().size(); i++) {
            say((i + 1) + ". " + saves.saves().get(i).name() + ": "
                    + saves.saves().get(i).about());
        }
    }

    private void say(String sentence) {
        rows.addAll(Wrap.rows(Prose.runs(sentence, Tone.TEXT), width, 0, 0));
    }
}
