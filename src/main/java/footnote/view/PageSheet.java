package footnote.view;

import footnote.game.Narration;
import footnote.game.Page;
import footnote.session.NoteVisibility;
import footnote.session.OpenPlaythrough;
import footnote.session.RecordRoom;
import footnote.session.Session;
import footnote.story.Continuation;
import footnote.story.Markup;
import footnote.story.Paragraph;
import footnote.story.Scene;
import java.util.ArrayList;
import java.util.List;

/** A page as it lies on the full screen: the text, the offers together, and their passages as notes. */
final class PageSheet {
    private final Session session;
    private final OpenPlaythrough play;
    private final Page page;
    private final Window window;
    private final Notes notes;
    private final int width;

    PageSheet(Session session, Window window) {
        this.session = session;
        this.play = session.shown().get();
        this.page = play.page();
        this.window = window;
        this.notes = new Notes(session.story(), page);
        this.width = window.measure();
    }

    Sheet sheet() {
        Sheet sheet = new Sheet();
        before(sheet);
        boolean said = false;
        for (Narration told : page.told()) {
            if (told.scene().isPresent()) {
                afterChoice(sheet, said);
                said = true;
                heading(sheet, told.scene().get());
            }
            paragraphs(sheet, told.paragraphs());
        }
        afterChoice(sheet, said);
        heading(sheet, page.scene());
        paragraphs(sheet, page.text());
        int below = sheet.size();
        offers(sheet);
        if (page.scene().ending().isPresent()) {
            ending(sheet, page.scene().ending().get());
        }
        if (!page.offers().isEmpty() && session.notes() != NoteVisibility.AFTER) {
            notes(sheet, below);
        }
        return sheet;
    }

    /** That the page lies behind, where it does; and the note of what was chosen, where notes come after choosing. */
    private void before(Sheet sheet) {
        if (session.room() instanceof RecordRoom.Earlier earlier) {
            sheet.put(Wrap.rows(List.of(new Run(Sentences.behind(earlier), Tone.SAID)), width, 0, 0))
                    .put(Row.EMPTY);
        } else if (session.notes() == NoteVisibility.AFTER && play.steps().size() > 1) {
            OpenPlaythrough then = play.earlier(session.game(), play.steps().size() - 2);
            sheet.put(new NoteRows(then, session.story(), width, false).one()).put(Row.EMPTY);
        }
    }

    /** The note, the stance and what moved, after what came of the choice and before the next scene; once. */
    private void afterChoice(Sheet sheet, boolean said) {
        List<List<Run>> lines = said ? List.of() : AfterChoice.of(page);
        for (List<Run> line : lines) {
            sheet.put(Wrap.rows(line, width, 0, 2));
        }
        if (!lines.isEmpty()) {
            sheet.put(Row.EMPTY);
        }
    }

    private void heading(Sheet sheet, Scene scene) {
        sheet.space();
        if (isNewChapter(scene)) {
            sheet.put(
                    Row.of(session.story().chapters().get(scene.chapter().get()).title(), Tone.QUIET));
        }
        String date = scene.date().words();
        Row title = Row.of(scene.title(), Tone.HEADING);
        boolean fits = title.width() + 2 + Columns.of(date) <= width;
        if (fits && !date.isEmpty()) {
            sheet.put(title.beside(Row.of(date, Tone.QUIET), width - Columns.of(date)));
        } else {
            sheet.put(Wrap.rows(List.of(new Run(scene.title(), Tone.HEADING)), width, 0, 0));
            if (!date.isEmpty()) {
                sheet.put(Row.of(date, Tone.QUIET));
            }
        }
        sheet.put(Row.EMPTY);
    }

    /** Whether the scene is the first of its chapter that the player meets on this way. */
    private boolean isNewChapter(Scene scene) {
        int steps = play.steps().size();
        boolean same = steps > 1
                && play.steps().get(steps - 2).state().scene().chapter().equals(scene.chapter());
        return scene.chapter().isPresent() && !same;
    }

    private void paragraphs(Sheet sheet, List<Paragraph> paragraphs) {
        for (Paragraph paragraph : paragraphs) {
            sheet.put(Prose.rows(paragraph, notes, width)).put(Row.EMPTY);
        }
    }

    private void offers(Sheet sheet) {
        for (Page.Entry entry : page.entries()) {
            if (entry instanceof Page.Offer offer) {
                sheet.thing(offer(offer));
            } else if (entry instanceof Page.Closed closed) {
                List<Run> runs = new ArrayList<>(List.of(new Run("–  ", Tone.CLOSED)));
                runs.addAll(Prose.runs(closed.text(), Tone.CLOSED));
                sheet.put(Wrap.rows(runs, width, 2, 5));
            }
        }
    }

    private List<Row> offer(Page.Offer offer) {
        boolean marked = offer.number() == play.looking();
        Tone tone = marked ? Tone.SELECTED : Tone.OFFER;
        List<Run> runs = new ArrayList<>();
        runs.add(new Run((marked ? "› " : "  ") + offer.number(), tone));
        runs.add(new Run("  ", tone));
        runs.addAll(marked ? selected(offer.text()) : Prose.runs(offer.text(), Tone.OFFER));
        if (session.notes() != NoteVisibility.AFTER) {
            runs.add(new Run(" " + Notes.mark(offer.number()), marked ? Tone.SELECTED : Tone.MARK));
        }
        return Wrap.rows(runs, width, 0, 5);
    }

    /** The marked offer is of one tone, so that it stands out as a whole. */
    private static List<Run> selected(String source) {
        return List.of(new Run(Markup.plain(source), Tone.SELECTED));
    }

    private void notes(Sheet sheet, int below) {
        boolean folded = session.notes() == NoteVisibility.FOLDED;
        NoteRows noteRows = new NoteRows(play, session.story(), window.hasMargin() ? window.margin() : width, folded);
        List<Row> rows = noteRows.all();
        if (!window.hasMargin()) {
            sheet.put(Row.of("─".repeat(Math.min(20, width)), Tone.RULE));
            sheet.tellsTo(sheet.size() + noteRows.endOfWhole()).put(rows);
            return;
        }
        int bottom = Math.max(sheet.size(), window.room());
        int top = Math.max(0, Math.min(below, bottom - rows.size()));
        sheet.tellsTo(top + noteRows.endOfWhole()).beside(rows, top, width + Window.GAP);
    }

    private void ending(Sheet sheet, Continuation.Ending ending) {
        sheet.put(Row.of("─".repeat(Math.min(20, width)), Tone.RULE));
        sheet.put(Wrap.rows(List.of(new Run("The end: " + ending.name(), Tone.HEADING)), width, 0, 0));
        sheet.put(Wrap.rows(List.of(new Run("Enter lays your choices beside the record.", Tone.QUIET)), width, 0, 0));
    }
}
