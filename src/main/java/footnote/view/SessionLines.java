package footnote.view;

import footnote.game.Narration;
import footnote.game.Page;
import footnote.session.NoteVisibility;
import footnote.session.OpenPlaythrough;
import footnote.session.RecordRoom;
import footnote.session.Room;
import footnote.session.Session;
import footnote.story.Paragraph;
import footnote.story.Role;
import footnote.story.Scene;
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
        SessionLines script = new SessionLines(session, width);
        if (session.shown().isPresent()) {
            script.page(session.shown().get());
        } else if (session.room() instanceof RecordRoom) {
            script.rows.addAll(RoomLines.of(session, width));
        } else {
            script.room(session.room());
        }
        return script.rows;
    }

    /** The note of one offer, or one thing of a room, whole; the number is from 1 and one that is there. */
    public static List<Row> note(Session session, int number, int width) {
        if (session.shown().isEmpty()) {
            return session.room() instanceof RecordRoom ? RoomLines.thing(session, number, width) : of(session, width);
        }
        SessionLines script = new SessionLines(session, width);
        Page page = session.shown().get().page();
        script.note(new Notes(session.story(), page), page.offers().get(number - 1));
        return script.rows;
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

    private void page(OpenPlaythrough play) {
        Page page = play.page();
        Notes notes = new Notes(session.story(), page);
        before(play);
        boolean said = false;
        for (Narration told : page.told()) {
            if (told.scene().isPresent()) {
                afterChoice(page, said);
                said = true;
                heading(told.scene().get());
            }
            paragraphs(told.paragraphs(), notes);
        }
        afterChoice(page, said);
        heading(page.scene());
        paragraphs(page.text(), notes);
        standing(play);
        for (Page.Entry entry : page.entries()) {
            entry(entry);
        }
        if (!page.offers().isEmpty()) {
            notes(page, notes);
        }
    }

    /** That the page lies behind, where it does; and the note of what was chosen, where notes come after choosing. */
    private void before(OpenPlaythrough play) {
        if (session.room() instanceof RecordRoom.Earlier earlier) {
            say(Sentences.behind(earlier));
            rows.add(Row.EMPTY);
        } else if (session.notes() == NoteVisibility.AFTER && play.steps().size() > 1) {
            OpenPlaythrough then = play.earlier(session.game(), play.steps().size() - 2);
            note(new Notes(session.story(), then.page()), then.page().offers().get(then.looking() - 1));
            rows.add(Row.EMPTY);
        }
    }

    private void notes(Page page, Notes notes) {
        if (session.notes() == NoteVisibility.SHOWN) {
            rows.add(Row.EMPTY);
            for (Page.Offer offer : page.offers()) {
                note(notes, offer);
            }
        } else if (session.notes() == NoteVisibility.FOLDED) {
            rows.add(Row.EMPTY);
            say("Notes are folded: ?1 opens the first.");
        }
    }

    /** The note, the stance and what moved, after what came of the choice and before the next scene; once. */
    private void afterChoice(Page page, boolean said) {
        List<List<Run>> lines = said ? List.of() : AfterChoice.of(page);
        for (List<Run> line : lines) {
            rows.addAll(Wrap.rows(line, width, 0, 2));
        }
        if (!lines.isEmpty()) {
            rows.add(Row.EMPTY);
        }
    }

    private void heading(Scene scene) {
        String date = scene.date().words();
        say(scene.title() + (date.isEmpty() ? "" : ". " + date) + ".");
        rows.add(Row.EMPTY);
    }

    private void paragraphs(List<Paragraph> paragraphs, Notes notes) {
        for (Paragraph paragraph : paragraphs) {
            rows.addAll(Prose.rows(paragraph, notes, width));
            rows.add(Row.EMPTY);
        }
    }

    /** How one stands, when it is first said and whenever it has changed. */
    private void standing(OpenPlaythrough play) {
        int steps = play.steps().size();
        String now = Status.levels(play.page());
        String before = steps == 1
                ? ""
                : Status.levels(
                        Page.of(session.game(), play.role(), play.steps().get(steps - 2)));
        if (!now.isEmpty() && !now.equals(before)) {
            say("(" + now + ".)");
            rows.add(Row.EMPTY);
        }
    }

    private void entry(Page.Entry entry) {
        List<Run> runs = new ArrayList<>();
        if (entry instanceof Page.Offer offer) {
            runs.add(new Run(offer.number() + ". ", Tone.OFFER));
            runs.addAll(Prose.runs(offer.text(), Tone.OFFER));
            if (session.notes() != NoteVisibility.AFTER) {
                runs.add(new Run(" " + Notes.mark(offer.number()), Tone.MARK));
            }
        } else if (entry instanceof Page.Closed closed) {
            runs.add(new Run("Not open: ", Tone.CLOSED));
            runs.addAll(Prose.runs(closed.text(), Tone.CLOSED));
        }
        rows.addAll(Wrap.rows(runs, width, 0, 3));
    }

    private void note(Notes notes, Page.Offer offer) {
        List<Run> runs = new ArrayList<>();
        runs.add(new Run(Notes.mark(offer.number()) + " ", Tone.MARK));
        runs.addAll(notes.quotation(offer.choice().passage()));
        runs.add(new Run(" — ", Tone.QUIET));
        runs.addAll(notes.source(offer.choice().passage()));
        rows.addAll(Wrap.rows(runs, width, 0, 2));
        List<Run> editor = Notes.editorsNote(offer.choice().passage());
        if (!editor.isEmpty()) {
            rows.addAll(Wrap.rows(editor, width, 2, 2));
        }
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
            say(Help.MARKS);
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
