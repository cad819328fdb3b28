package footnote.view;

import footnote.story.Markup;
import footnote.story.Paragraph;
import footnote.story.Passage;
import java.util.ArrayList;
import java.util.List;

/** The shown paragraphs of a text as runs. */
final class Prose {
    private Prose() {}

    /** Marked-up words; where nothing is marked they are of the given tone. */
    static List<Run> runs(String source, Tone tone) {
        List<Run> runs = new ArrayList<>();
        for (Markup.Run run : Markup.runs(source)) {
            Tone own = run.strong() ? Tone.STRONG : run.emphasis() ? Tone.EMPHASIS : tone;
            runs.add(new Run(run.text(), own));
        }
        return runs;
    }

    /** One paragraph of a scene, {@code width} columns wide, without the empty row behind it. */
    static List<Row> rows(Paragraph paragraph, Notes notes, int width) {
        if (paragraph instanceof Paragraph.Prose prose) {
            return Wrap.rows(runs(prose.source(), Tone.TEXT), width, 0, 0);
        }
        if (paragraph instanceof Paragraph.EditorsNote note) {
            return Wrap.rows(editors(note.source()), width, 2, 2);
        }
        return quotation(((Paragraph.Quotation) paragraph).passage(), notes, width);
    }

    static List<Run> editors(String source) {
        List<Run> runs = new ArrayList<>();
        runs.add(new Run("Editor’s note: ", Tone.EDITOR));
        runs.addAll(runs(source, Tone.EDITOR));
        return runs;
    }

    private static List<Row> quotation(Passage passage, Notes notes, int width) {
        List<Row> rows = new ArrayList<>(Wrap.rows(notes.quotation(passage), width, 4, 4));
        rows.addAll(Wrap.rows(notes.source(passage), width, 4, 4));
        List<Run> editor = Notes.editorsNote(passage);
        if (!editor.isEmpty()) {
            rows.addAll(Wrap.rows(editor, width, 4, 4));
        }
        return rows;
    }
}
