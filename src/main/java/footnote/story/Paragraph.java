package footnote.story;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * One part of a text: something that is shown, or a question that decides which of several is.
 *
 * <p>What is shown is a {@link Prose}, a {@link Quotation} or an {@link EditorsNote}; each stands once in a story, so
 * it can be told apart from another of the same words.
 */
public sealed interface Paragraph {

    /** Hands on, in order, the shown paragraphs that are there. */
    void read(Facts facts, Consumer<Paragraph> shown);

    /** Hands on every paragraph below this one, this one first, whether it is there or not. */
    void walk(Consumer<Paragraph> every);

    /** Our own words, with their mark-up as written. */
    record Prose(String source) implements Paragraph {
        public Prose {
            Objects.requireNonNull(source);
        }

        @Override
        public void read(Facts facts, Consumer<Paragraph> shown) {
            shown.accept(this);
        }

        @Override
        public void walk(Consumer<Paragraph> every) {
            every.accept(this);
        }
    }

    /** A passage, shown as a quotation, where its condition holds. */
    record Quotation(Passage passage, Condition condition) implements Paragraph {
        public Quotation {
            Objects.requireNonNull(passage);
            Objects.requireNonNull(condition);
        }

        @Override
        public void read(Facts facts, Consumer<Paragraph> shown) {
            if (condition.holds(facts)) {
                shown.accept(this);
            }
        }

        @Override
        public void walk(Consumer<Paragraph> every) {
            every.accept(this);
        }
    }

    /** A remark that rests on no document, with its mark-up as written, where its condition holds. */
    record EditorsNote(String source, Condition condition) implements Paragraph {
        public EditorsNote {
            Objects.requireNonNull(source);
            Objects.requireNonNull(condition);
        }

        @Override
        public void read(Facts facts, Consumer<Paragraph> shown) {
            if (condition.holds(facts)) {
                shown.accept(this);
            }
        }

        @Override
        public void walk(Consumer<Paragraph> every) {
            every.accept(this);
        }
    }

    /**
     * The first of several texts whose condition holds; none, if none does.
     *
     * <p>{@code if … text … else} is one of two cases, the second without a condition.
     */
    record FirstOf(List<Case> cases) implements Paragraph {
        public FirstOf {
            cases = List.copyOf(cases);
        }

        @Override
        public void read(Facts facts, Consumer<Paragraph> shown) {
            for (int i = 0; i < cases.size(); i++) {
                if (cases.get(i).condition.holds(facts)) {
                    cases.get(i).text.read(facts, shown);
                    return;
                }
            }
        }

        @Override
        public void walk(Consumer<Paragraph> every) {
            every.accept(this);
            cases.forEach(one -> one.text.walk(every));
        }
    }

    /** A text and when it is there. */
    record Case(Condition condition, Text text) {
        public Case {
            Objects.requireNonNull(condition);
            Objects.requireNonNull(text);
        }
    }
}
