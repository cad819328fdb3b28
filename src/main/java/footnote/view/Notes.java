package footnote.view;

import footnote.game.Page;
import footnote.report.Citation;
import footnote.story.Passage;
import footnote.story.Story;
import footnote.story.StoryDate;
import java.util.ArrayList;
import java.util.List;

/** What is said of a passage: the quotation, where it comes from, and how its time stands to the page's. */
final class Notes {
    private static final String[] RAISED = {"⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"};

    private final Story story;
    private final Page page;

    Notes(Story story, Page page) {
        this.story = story;
        this.page = page;
    }

    /** A number from 1 as a raised mark. */
    static String mark(int number) {
        return number < 10 ? RAISED[number] : mark(number / 10) + RAISED[number % 10];
    }

    /** The lead in brackets, and the exact words in quotation marks. */
    List<Run> quotation(Passage passage) {
        List<Run> runs = new ArrayList<>();
        if (passage.lead().isPresent()) {
            runs.add(new Run("[" + passage.lead().get() + "] ", Tone.QUIET));
        }
        runs.add(words(passage));
        return runs;
    }

    /** The exact words in quotation marks, alone. */
    Run words(Passage passage) {
        return new Run(Citation.of(story, passage).quoted(), Tone.QUOTATION);
    }

    /** Who says it, what kind of saying it is and on what basis, when, where it stands, and whether it is disputed. */
    List<Run> source(Passage passage) {
        Citation citation = Citation.of(story, passage);
        List<Run> runs = new ArrayList<>();
        runs.add(new Run(citation.said(), Tone.QUIET));
        StoryDate.Later later = page.notYet(passage);
        if (later != StoryDate.Later.NO) {
            runs.add(new Run(" · ", Tone.QUIET));
            runs.add(new Run(later == StoryDate.Later.YES ? "not yet" : "perhaps not yet", Tone.NOT_YET));
        }
        runs.add(new Run(". " + citation.where(), Tone.QUIET));
        String disputed = citation.disputed(story);
        if (!disputed.isEmpty()) {
            runs.add(new Run(" · ", Tone.QUIET));
            runs.add(new Run(disputed, Tone.NOT_YET));
        }
        return runs;
    }

    /** The editor's note on a passage, marked as one; nothing where it has none. */
    static List<Run> editorsNote(Passage passage) {
        return passage.editorsNote().isEmpty()
                ? List.of()
                : List.of(new Run("Editor’s note: " + passage.editorsNote().get(), Tone.EDITOR));
    }
}
