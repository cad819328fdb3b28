package footnote.view;

import footnote.report.Citation;
import footnote.story.Passage;
import footnote.story.Story;
import footnote.story.StoryDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is said of a passage: the quotation, the line beside it, and everything else. */
final class PassageRuns {
    private PassageRuns() {}

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

    /** Who says it, where, what kind of saying it is, and what a reader has to be warned of, if anything: in one line. */
    static List<Run> line(Story story, Passage passage, StoryDate.Later later) {
        Citation citation = Citation.of(story, passage);
        List<Run> runs = new ArrayList<>(List.of(new Run(citation.beside(), Tone.QUIET)));
        Optional<String> warning = citation.warning(later);
        if (warning.isPresent()) {
            runs.add(new Run(" · ", Tone.QUIET));
            runs.add(new Run(warning.get(), Tone.NOT_YET));
        }
        return runs;
    }

    /** Everything that {@link #line} leaves out, a paragraph each. */
    static List<List<Run>> details(Story story, Passage passage) {
        Citation citation = Citation.of(story, passage);
        List<String> source = new ArrayList<>();
        citation.known().ifPresent(source::add);
        source.add(citation.where() + ".");
        return withDoubts(story, passage, source);
    }

    /** All that is known of it where no line stands beside it, a paragraph each. */
    static List<List<Run>> about(Story story, Passage passage) {
        return withDoubts(story, passage, List.of(Citation.of(story, passage).attribution()));
    }

    /** The same where its document is named already. */
    static List<List<Run>> within(Story story, Passage passage) {
        return withDoubts(story, passage, List.of(Citation.of(story, passage).said()));
    }

    /** What is said of its source, then which passages disagree with it, and the editor's note: a paragraph each. */
    static List<List<Run>> withDoubts(Story story, Passage passage, List<String> source) {
        List<List<Run>> paragraphs = new ArrayList<>();
        for (String words : source) {
            paragraphs.add(List.of(new Run(words, Tone.QUIET)));
        }
        for (String dispute : Citation.of(story, passage).disputes(story)) {
            paragraphs.add(List.of(new Run(dispute, Tone.NOT_YET)));
        }
        // it is no prose: a star in it is a star
        passage.editorsNote()
                .ifPresent(note -> paragraphs.add(List.of(new Run("Editor’s note: " + note, Tone.EDITOR))));
        return paragraphs;
    }
}
