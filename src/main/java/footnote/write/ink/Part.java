package footnote.write.ink;

import java.util.List;

/** One thing in the text of a scene to be, or that happens while it is read. */
sealed interface Part {
    record Words(String words) implements Part {}

    /** The end of a line. */
    record Break() implements Part {}

    /** What stands before and behind it belongs to one line. */
    record Glue() implements Part {}

    /** The value of a variable, by our name of it. */
    record Value(String variable) implements Part {}

    record Either(Asked asked, List<Part> then, List<Part> otherwise) implements Part {}

    /** Wordings by how often the scene was left. */
    record ByVisits(List<List<Part>> wordings) implements Part {}

    record Change(StepEffect effect) implements Part {}

    /** Where a choice stands, so that its condition is asked there. */
    record Place(Offer offer) implements Part {}
}
