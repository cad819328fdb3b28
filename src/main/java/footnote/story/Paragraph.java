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

    /** Names every variable and mark at which this paragraph, or one below it, may look. */
    void asks(Condition.Asked asked);

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

        @Override
        public void asks(Condition.Asked asked) {}
    }

    /** A passage, shown as a quotation, where its condition holds. */
    record Quotation(Passage passage, Condition condition) implements Paragraph {
        public Quotation {
            Objects.requireNonNull(passage);
            Objects.requireNonNull(condition);
        }

        @Override
        public void read(Facts facts, Consumer<Paragraph> shown) {
            if (facts.ask(condition)) {
                shown.accept(this);
            }
        }

        @Override
        public void walk(Consumer<Paragraph> every) {
            every.accept(this);
        }

        @Override
        public void asks(Condition.Asked asked) {
            condition.asks(asked);
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
            if (facts.ask(condition)) {
                shown.accept(this);
            }
        }

        @Override
        public void walk(Consumer<Paragraph> every) {
            every.accept(this);
        }

        @Override
        public void asks(Condition.Asked asked) {
            condition.asks(asked);
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
                if (facts.ask(cases.get(i).condition)) {
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

        @Override
        public void asks(Condition.Asked asked) {
            for (Case one : cases) {
                one.condition.asks(asked);
                one.text.paragraphs().forEach(paragraph -> paragraph.asks(asked));
            }
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
