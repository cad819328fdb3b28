package footnote.report;

import footnote.story.Passage;
import java.util.List;

/**
 * A format of the source report: each call adds one block.
 *
 * <p>What is called prose comes with its mark-up as written; all else is words as they are.
 */
interface SourceReportFormat {
    void title(String text);

    void paragraph(String text);

    void heading(String text);

    void subheading(String text);

    /** What one choice put into the world, as prose, and the place of the passage behind it. */
    void put(Decision decision, String place);

    /** A passage, in quotation marks with our own words before it, and what is to be said of it. */
    void source(SourceReport.Source source, String lead, String quoted, List<Fact> facts);

    /** A choice, with the number of the passage behind it. */
    void decision(Decision decision, int source);

    /** The whole of it. */
    String text();

    /** What is known of a passage in one respect: a sentence each. */
    record Fact(String label, List<String> sentences) {}

    /** What a choice did to its passage, up to before the passage's number. */
    static String stood(Decision decision) {
        return decision.offer()
                .stance()
                .map(stance -> "you " + stance.past() + " passage")
                .orElse("passage");
    }

    /** What stands before a quotation in brackets. */
    static String lead(Passage passage) {
        return passage.lead().map(words -> "[" + words + "] ").orElse("");
    }
}
