package footnote.write.ink;

import java.util.List;

/** One thing in the text of a scene to be, or that happens while it is read. */
sealed interface DraftPart {
    record Words(String words) implements DraftPart {}

    /** The end of a line. */
    record Break() implements DraftPart {}

    /** What stands before and behind it belongs to one line. */
    record Glue() implements DraftPart {}

    /** The value of a variable, by our name of it. */
    record Value(String variable) implements DraftPart {}

    record Either(AskedGuard asked, List<DraftPart> then, List<DraftPart> otherwise) implements DraftPart {}

    /** Wordings by how often the scene was left. */
    record ByVisits(List<List<DraftPart>> wordings) implements DraftPart {}

    record Change(StepEffect effect) implements DraftPart {}

    /** Where a choice stands, so that its condition is asked there. */
    record Place(DraftChoice choice) implements DraftPart {}
}
