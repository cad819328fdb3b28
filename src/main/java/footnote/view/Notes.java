package footnote.view;

import footnote.game.Page;
import footnote.story.Document;
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
        return new Run(quoted(passage.quote()), Tone.QUOTATION);
    }

    /** In quotation marks that the quotation has not inside it; between them stands every character as it is. */
    private static String quoted(String quote) {
        if (quote.indexOf('“') < 0 && quote.indexOf('”') < 0) {
            return "“" + quote + "”";
        }
        boolean brings = quote.startsWith("“") && quote.indexOf('”') == quote.length() - 1;
        return brings ? quote : "‘" + quote + "’";
    }

    /** Who says it, what kind of saying it is, when, and where it stands. */
    List<Run> source(Passage passage) {
        List<Run> runs = new ArrayList<>();
        runs.add(new Run(who(passage), Tone.QUIET));
        StoryDate.Later later = page.notYet(passage);
        if (later != StoryDate.Later.NO) {
            runs.add(new Run(" · ", Tone.QUIET));
            runs.add(new Run(later == StoryDate.Later.YES ? "not yet" : "perhaps not yet", Tone.NOT_YET));
        }
        runs.add(new Run(". " + where(passage), Tone.QUIET));
        return runs;
    }

    private static String who(Passage passage) {
        StringBuilder out = new StringBuilder();
        passage.speaker().ifPresent(speaker -> out.append(speaker).append(", "));
        out.append(article(passage.kind())).append(passage.kind().id());
        passage.when().ifPresent(when -> out.append(", ").append(when));
        return out.toString();
    }

    private static String article(Passage.Kind kind) {
        return kind == Passage.Kind.OPINION ? "an " : "a ";
    }

    private String where(Passage passage) {
        Document document = story.documents().get(passage.document());
        String author = document.author().map(name -> ", " + name).orElse("");
        return document.title() + author + ", ¶" + passage.paragraph();
    }
}
