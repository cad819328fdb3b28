package footnote.view;

import footnote.game.Page;
import footnote.story.Passage;
import footnote.story.Story;
import footnote.story.StoryDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A passage of a page: one that is quoted in its text, or one that offers are about.
 *
 * @param later  whether it speaks of a time that the page has not reached
 * @param offers the numbers of the offers that are about it, in order; none where it is only quoted
 * @param shared whether no other passage stands beside it
 */
public record SourceNote(Passage passage, StoryDate.Later later, List<Integer> offers, boolean shared) {
    private static final String[] RAISED = {"⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"};

    public SourceNote {
        offers = List.copyOf(offers);
    }

    /** The passages of a page's offers, each once, in the order of the offers. */
    static List<SourceNote> of(Page page) {
        Map<Passage, List<Integer>> numbers = new LinkedHashMap<>();
        for (Page.Offer offer : page.offers()) {
            if (!numbers.containsKey(offer.passage())) {
                numbers.put(offer.passage(), new ArrayList<>());
            }
            numbers.get(offer.passage()).add(offer.number());
        }
        List<SourceNote> sources = new ArrayList<>();
        for (Map.Entry<Passage, List<Integer>> one : numbers.entrySet()) {
            StoryDate.Later later = page.notYet(one.getKey());
            sources.add(new SourceNote(one.getKey(), later, one.getValue(), numbers.size() == 1));
        }
        return sources;
    }

    /** A passage by itself. */
    static SourceNote of(Page page, Passage passage) {
        return new SourceNote(passage, page.notYet(passage), List.of(), true);
    }

    /** The numbers of its offers as raised digits, to stand before the quotation; empty where all offers share it. */
    public String mark() {
        StringBuilder marks = new StringBuilder();
        for (int number : shared ? List.<Integer>of() : offers) {
            marks.append(marks.length() == 0 ? "" : " ").append(raised(number));
        }
        return marks.toString();
    }

    /** The lead in brackets, and the exact words in quotation marks. */
    public List<Run> quotation(Story story) {
        return PassageRuns.quotation(story, passage);
    }

    /** Who says it, where, what kind of saying it is, and what a reader has to be warned of, if anything: in one line. */
    public List<Run> line(Story story) {
        return PassageRuns.line(story, passage, later);
    }

    /** Everything else that is known of it, a paragraph each. */
    public List<List<Run>> details(Story story) {
        return PassageRuns.details(story, passage);
    }

    /**
     * The quotation with its mark, and the line beside it.
     *
     * @param details whether everything else that is known of it follows
     * @param width   the longest row in columns, 0 for rows of any length
     */
    List<Row> rows(Story story, boolean details, int width) {
        List<Run> quotation = quotation(story);
        int hanging = shared ? 0 : 2;
        List<Run> marked = shared ? quotation : PassageRuns.after(new Run(mark() + " ", Tone.MARK), quotation);
        List<Row> rows = new ArrayList<>(Wrap.rows(marked, width, 0, hanging));
        rows.addAll(Wrap.rows(line(story), width, hanging, hanging + 2));
        for (List<Run> paragraph : details ? details(story) : List.<List<Run>>of()) {
            rows.addAll(Wrap.rows(paragraph, width, hanging, hanging + 2));
        }
        return rows;
    }

    /** A number, from 0, as a mark. */
    static String raised(int number) {
        return number < 10 ? RAISED[number] : raised(number / 10) + RAISED[number % 10];
    }
}
