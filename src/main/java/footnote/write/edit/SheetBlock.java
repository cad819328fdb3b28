package footnote.write.edit;

import java.util.List;

/** What stands in a text from one blank line to the next, or between two marks. */
sealed interface SheetBlock {
    <R> R accept(Visitor<R> visitor);

    /** One answer for each kind of block. */
    interface Visitor<R> {
        R prose(Prose prose);

        R quotation(Quotation quotation);

        R editorsNote(EditorsNote note);

        R conditional(Conditional conditional);

        R kept(Kept kept);
    }

    /** A paragraph, on one line; never empty. */
    record Prose(String words) implements SheetBlock {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.prose(this);
        }
    }

    /** A passage that is shown as a quotation; the condition is empty where it always is. */
    record Quotation(String passage, String condition) implements SheetBlock {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.quotation(this);
        }
    }

    /** An editor's note; the condition is empty where it is always there. */
    record EditorsNote(String words, String condition) implements SheetBlock {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.editorsNote(this);
        }
    }

    /** Texts of which the first is shown whose condition holds; at least one, and the first has a condition. */
    record Conditional(List<Case> cases) implements SheetBlock {
        public Conditional {
            cases = List.copyOf(cases);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.conditional(this);
        }
    }

    /** What a sheet has no words for: it stands for the JSON that it was made of, and is numbered from 1. */
    record Kept(int number) implements SheetBlock {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.kept(this);
        }
    }

    /** One of the texts; the condition is empty where it is shown in all other cases. */
    record Case(String condition, List<SheetBlock> blocks) {
        public Case {
            blocks = List.copyOf(blocks);
        }
    }
}
