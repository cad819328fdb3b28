package footnote.write.edit;

import java.util.List;

/** What stands in a text from one blank line to the next, or between two marks. */
sealed interface SheetBlock {
    /** A paragraph, on one line; never empty. */
    record Prose(String words) implements SheetBlock {}

    /** A passage that is shown as a quotation; the condition is empty where it always is. */
    record Quotation(String passage, String condition) implements SheetBlock {}

    /** An editor's note; the condition is empty where it is always there. */
    record EditorsNote(String words, String condition) implements SheetBlock {}

    /** Texts of which the first is shown whose condition holds; at least one, and the first has a condition. */
    record Conditional(List<Case> cases) implements SheetBlock {
        public Conditional {
            cases = List.copyOf(cases);
        }
    }

    /** What a sheet has no words for: it stands for the JSON that it was made of, and is numbered from 1. */
    record Kept(int number) implements SheetBlock {}

    /** One of the texts; the condition is empty where it is shown in all other cases. */
    record Case(String condition, List<SheetBlock> blocks) {
        public Case {
            blocks = List.copyOf(blocks);
        }
    }
}
