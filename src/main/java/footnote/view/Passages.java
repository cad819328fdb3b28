package footnote.view;

import footnote.report.Citation;
import footnote.story.Passage;
import footnote.story.Story;
import java.util.ArrayList;
import java.util.List;

/** A passage by itself, away from any page. */
final class Passages {
    private Passages() {}

    /** The lead in brackets, and the exact words in quotation marks. */
    static List<Run> quotation(Story story, Passage passage) {
        List<Run> runs = new ArrayList<>();
        if (passage.lead().isPresent()) {
            runs.add(new Run("[" + passage.lead().get() + "] ", Tone.QUIET));
        }
        runs.addAll(words(story, passage));
        return runs;
    }

    /** The exact words in quotation marks, alone. */
    static List<Run> words(Story story, Passage passage) {
        return List.of(new Run(Citation.of(story, passage).quoted(), Tone.QUOTATION));
    }

    /** The same behind another run. */
    static List<Run> after(Run first, List<Run> others) {
        List<Run> runs = new ArrayList<>(List.of(first));
        runs.addAll(others);
        return runs;
    }

    /** What is said of it, a paragraph each: the source, the disputes, the editor's note. */
    static List<List<Run>> about(Story story, Passage passage) {
        Citation citation = Citation.of(story, passage);
        return about(story, passage, citation.said() + ". " + citation.where());
    }

    /** The same where its document is named already. */
    static List<List<Run>> within(Story story, Passage passage) {
        return about(story, passage, Citation.of(story, passage).said());
    }

    private static List<List<Run>> about(Story story, Passage passage, String source) {
        Citation citation = Citation.of(story, passage);
        List<List<Run>> about = new ArrayList<>();
        about.add(List.of(new Run(source, Tone.QUIET)));
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
