package footnote.view;

import footnote.game.Page;
import footnote.session.OpenPlaythrough;
import footnote.story.Story;
import java.util.ArrayList;
import java.util.List;

/** The notes of a page's offers on the full screen: the one that is looked at whole, the others by their first line. */
final class NoteRows {
    private static final int HANGING = 2;

    private final OpenPlaythrough play;
    private final Notes notes;
    private final int width;
    private final boolean folded;

    /** @param folded whether the one that is looked at is whole only when it was opened */
    NoteRows(OpenPlaythrough play, Story story, int width, boolean folded) {
        this.folded = folded;
        this.play = play;
        this.notes = new Notes(story, play.page());
        this.width = width;
    }

    List<Row> all() {
        List<Row> rows = new ArrayList<>();
        for (Page.Offer offer : play.page().offers()) {
            rows.addAll(isWhole(offer) ? whole(offer) : List.of(firstLine(offer)));
        }
        return rows;
    }

    /** The row, from 0 among {@link #all}, on which the whole one ends; -1 where there is none. */
    int endOfWhole() {
        int row = -1;
        for (Page.Offer offer : play.page().offers()) {
            if (isWhole(offer)) {
                return row + whole(offer).size();
            }
            row++;
        }
        return -1;
    }

    private boolean isWhole(Page.Offer offer) {
        return offer.number() == play.looking() && (!folded || play.open());
    }

    /** The note that is looked at. */
    List<Row> one() {
        return whole(play.page().offers().get(play.looking() - 1));
    }

    private List<Row> whole(Page.Offer offer) {
        List<Row> rows = new ArrayList<>(
                Wrap.rows(marked(offer, notes.quotation(offer.choice().passage())), width, 0, HANGING));
        rows.addAll(Wrap.rows(notes.source(offer.choice().passage()), width, HANGING, HANGING));
        List<Run> editor = Notes.editorsNote(offer.choice().passage());
        if (!editor.isEmpty()) {
            rows.addAll(Wrap.rows(editor, width, HANGING, HANGING));
        }
        return rows;
    }

    private Row firstLine(Page.Offer offer) {
        List<Row> rows =
                Wrap.rows(marked(offer, List.of(notes.words(offer.choice().passage()))), width - 1, 0, HANGING);
        Row first = rows.get(0);
        return rows.size() == 1 ? first : first.and(Row.of("…", Tone.QUOTATION));
    }

    private static List<Run> marked(Page.Offer offer, List<Run> words) {
        List<Run> runs = new ArrayList<>();
        runs.add(new Run(Notes.mark(offer.number()), Tone.MARK));
        runs.add(new Run(" ", Tone.TEXT));
        runs.addAll(words);
        return runs;
    }
}
