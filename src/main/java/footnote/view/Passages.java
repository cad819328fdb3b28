package footnote.view;

import footnote.report.Citation;
import footnote.story.Passage;
import footnote.story.Story;
import java.util.ArrayList;
import java.util.List;

/** A passage by itself, away from any page. */
final class Passages {
    private Passages() { }

    /** The lead in brackets, and the exact words in quotation marks. */
    static List<Run> quotation(Story story, Passage passage) {
        List<Run> runs = new ArrayList<>();
        if (passage.lead().isPresent()) {
            runs.add(new Run("[" + passage.lead().get() + "] ", Tone.QUIET));
        }
        runs.add(new Run(Citation.of(story, passage).quoted(), Tone.QUOTATION));
        return runs;
    }

    /** What is said of it, a paragraph each: the source, the disputes, the editor's note. */
    static List<List<Run>> about(Story story, Passage passage) {
        Citation citation = Citation.of(story, passage);
        List<List<Run>> about = new ArrayList<>();
        about.add(List.of(new Run(citation.said() + ". " + citation.where(), Tone.QUIET)));
        String disputed = citation.disputed(story);
        if (!disputed.isEmpty()) {
            about.add(List.of(new Run(disputed, Tone.NOT_YET)));
        }
        List<Run> editor = Notes.editorsNote(passage);
        if (!editor.isEmpty()) {
            about.add(editor);
        }
        return about;
    }
}
