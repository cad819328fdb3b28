package footnote.story;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A paragraph of a text as it is written, or a part of one. Each stands once in a story, so two with the same words can
 * be told apart by identity.
 *
 * <p>There are six kinds, in two families. Some a player sees as they are written, the {@link Visible} ones:
 *
 * <ul>
 * <li>{@link Prose}: our own words
 * <li>{@link Quotation}: a passage of a document, under a condition
 * <li>{@link EditorsNote}: a remark that rests on no document, under a condition
 * </ul>
 *
 * <p>Of the others, the {@link Dependent} ones, the moment decides what a player sees:
 *
 * <ul>
 * <li>{@link FirstOf}: the first of several texts whose condition holds
 * <li>{@link Template}: one prose that is put together of parts, which are {@link Prose}, {@link Value} and {@link FirstOf}
 * <li>{@link Value}: the words for a variable's value
 * </ul>
 */
public sealed interface Paragraph {

    /** Calls {@code shown} with what a player sees of this paragraph at this moment, in order. */
    void show(Facts facts, Shown shown);

    /** Adds the words that this becomes as a part of a {@link Template}; a quotation or a note becomes none there. */
    void write(Facts facts, Line line);

    /** Calls {@code every} with this, and then with every paragraph and part in it, seen at this moment or not. */
    void walk(Consumer<Paragraph> every);

    /** Calls {@code asked} with every variable and mark on which this, or a paragraph in it, may depend. */
    void asks(Condition.Asked asked);

    /**
     * The writer's words that a player reads of this paragraph itself, with mark-up as written; empty for a quotation,
     * and for what only decides which words are read.
     */
    String ownWords();

    /** The passage that this paragraph shows, if it is a quotation. */
    Optional<Passage> quoted();

    /** Whether a player can come to see this itself; false where it only decides which of its texts is seen. */
    boolean isSeenItself();

    /** The conditions of this paragraph itself, without those of paragraphs in it. */
    List<Condition> conditions();

    /** What a player sees of this paragraph where its words are these: itself, unless they depend on the moment. */
    Visible worded(String words);

    <R> R accept(Visitor<R> visitor);

    /** One answer for each kind of paragraph. */
    interface Visitor<R> {
        R prose(Prose prose);

        R template(Template template);

        R value(Value value);

        R quotation(Quotation quotation);

        R editorsNote(EditorsNote note);

        R firstOf(FirstOf first);
    }

    /** Is called with what a player sees, at the moment at which it is seen. */
    interface Shown {
        /**
         * @param paragraph as it is written
         * @param words     its words at this moment, with mark-up as written; of a quotation, its exact words
         */
        void shown(Paragraph paragraph, String words);

        /** Before {@link #shown} is called with a template: a part of it whose words are in the template's. */
        default void part(Paragraph part) {}
    }

    /** The words of a template while its parts are put together: around a part without words, one space is left, not two. */
    final class Line {
        private final StringBuilder words = new StringBuilder();
        private final Shown shown;

        private Line(Shown shown) {
            this.shown = shown;
        }

        private void add(Paragraph part, String more) {
            shown.part(part);
            boolean spaced = words.length() == 0 || words.charAt(words.length() - 1) == ' ';
            words.append(spaced ? more.stripLeading() : more);
        }

        private String words() {
            return words.toString().stripTrailing();
        }
    }

    /** A paragraph as a player sees it: it depends on no moment any more, once it is there, and holds no other. */
    sealed interface Visible extends Paragraph {
        <R> R accept(VisibleVisitor<R> visitor);

        @Override
        default void walk(Consumer<Paragraph> every) {
            every.accept(this);
        }

        @Override
        default boolean isSeenItself() {
            return true;
        }

        @Override
        default Visible worded(String words) {
            return this;
        }
    }

    /** One answer for each kind of paragraph that a player sees. */
    interface VisibleVisitor<R> {
        R prose(Prose prose);

        R quotation(Quotation quotation);

        R editorsNote(EditorsNote note);
    }

    /** Our own words, with their mark-up as written. */
    record Prose(String source) implements Visible {
        public Prose {
            Objects.requireNonNull(source);
        }

        @Override
        public void show(Facts facts, Shown shown) {
            shown.shown(this, source);
        }

        @Override
        public void write(Facts facts, Line line) {
            line.add(this, source);
        }

        @Override
        public void asks(Condition.Asked asked) {}

        @Override
        public String ownWords() {
            return source;
        }

        @Override
        public Optional<Passage> quoted() {
            return Optional.empty();
        }

        @Override
        public List<Condition> conditions() {
            return List.of();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.prose(this);
        }

        @Override
        public <R> R accept(VisibleVisitor<R> visitor) {
            return visitor.prose(this);
        }
    }

    /** A paragraph that is seen while its condition holds, and never within a template. */
    sealed interface Conditional extends Visible {
        /** Always true where the writer wrote none. */
        Condition condition();

        /** The words that are seen, with mark-up as written; of a quotation, its exact words. */
        String words();

        @Override
        default void show(Facts facts, Shown shown) {
            if (facts.ask(condition())) {
                shown.shown(this, words());
            }
        }

        @Override
        default void write(Facts facts, Line line) {}

        @Override
        default void asks(Condition.Asked asked) {
            condition().asks(asked);
        }

        @Override
        default List<Condition> conditions() {
            return List.of(condition());
        }
    }

    /** A passage as a quotation, seen while its condition holds. */
    record Quotation(Passage passage, Condition condition) implements Conditional {
        public Quotation {
            Objects.requireNonNull(passage);
            Objects.requireNonNull(condition);
        }

        @Override
        public String words() {
            return passage.quote();
        }

        @Override
        public String ownWords() {
            return "";
        }

        @Override
        public Optional<Passage> quoted() {
            return Optional.of(passage);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.quotation(this);
        }

        @Override
        public <R> R accept(VisibleVisitor<R> visitor) {
            return visitor.quotation(this);
        }
    }

    /** A remark that rests on no document, with its mark-up as written, seen while its condition holds. */
    record EditorsNote(String source, Condition condition) implements Conditional {
        public EditorsNote {
            Objects.requireNonNull(source);
            Objects.requireNonNull(condition);
        }

        @Override
        public String words() {
            return source;
        }

        @Override
        public String ownWords() {
            return source;
        }

        @Override
        public Optional<Passage> quoted() {
            return Optional.empty();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.editorsNote(this);
        }

        @Override
        public <R> R accept(VisibleVisitor<R> visitor) {
            return visitor.editorsNote(this);
        }
    }

    /** A paragraph of which the moment decides what a player sees: by itself it has no words, and it quotes nothing. */
    sealed interface Dependent extends Paragraph {
        @Override
        default String ownWords() {
            return "";
        }

        @Override
        default Optional<Passage> quoted() {
            return Optional.empty();
        }

        @Override
        default Visible worded(String words) {
            return new Prose(words);
        }
    }

    /** Our own words in one paragraph, some of which depend on the moment; not seen while there are none. */
    record Template(List<Paragraph> parts) implements Dependent {
        public Template {
            parts = List.copyOf(parts);
        }

        @Override
        public void show(Facts facts, Shown shown) {
            Line line = new Line(shown);
            write(facts, line);
            String words = line.words();
            if (!words.isEmpty()) {
                shown.shown(this, words);
            }
        }

        @Override
        public void write(Facts facts, Line line) {
            for (Paragraph part : parts) {
                part.write(facts, line);
            }
        }

        @Override
        public void walk(Consumer<Paragraph> every) {
            every.accept(this);
            parts.forEach(part -> part.walk(every));
        }

        @Override
        public void asks(Condition.Asked asked) {
            parts.forEach(part -> part.asks(asked));
        }

        @Override
        public boolean isSeenItself() {
            return true;
        }

        @Override
        public List<Condition> conditions() {
            return List.of();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.template(this);
        }
    }

    /** The words for a variable's value at that moment. */
    record Value(Variable variable) implements Dependent {
        public Value {
            Objects.requireNonNull(variable);
        }

        @Override
        public void show(Facts facts, Shown shown) {
            shown.shown(this, words(facts));
        }

        @Override
        public void write(Facts facts, Line line) {
            line.add(this, words(facts));
        }

        private String words(Facts facts) {
            return Markup.escaped(variable.inWords(facts.value(variable)));
        }

        @Override
        public void walk(Consumer<Paragraph> every) {
            every.accept(this);
        }

        @Override
        public void asks(Condition.Asked asked) {
            asked.variable(variable);
        }

        @Override
        public boolean isSeenItself() {
            return true;
        }

        @Override
        public List<Condition> conditions() {
            return List.of();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.value(this);
        }
    }

    /**
     * The first of several texts whose condition holds; nothing is seen if none does.
     *
     * <p>{@code if … text … else} is one of two cases, the second without a condition.
     */
    record FirstOf(List<Case> cases) implements Dependent {
        public FirstOf {
            cases = List.copyOf(cases);
        }

        @Override
        public void show(Facts facts, Shown shown) {
            for (Paragraph paragraph : now(facts)) {
                paragraph.show(facts, shown);
            }
        }

        @Override
        public void write(Facts facts, Line line) {
            for (Paragraph part : now(facts)) {
                part.write(facts, line);
            }
        }

        private List<Paragraph> now(Facts facts) {
            for (int i = 0; i < cases.size(); i++) {
                if (facts.ask(cases.get(i).condition)) {
                    return cases.get(i).text.paragraphs();
                }
            }
            return List.of();
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

        @Override
        public boolean isSeenItself() {
            return false;
        }

        @Override
        public List<Condition> conditions() {
            return cases.stream().map(Case::condition).toList();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.firstOf(this);
        }
    }

    /** A text and the condition under which it is seen. */
    record Case(Condition condition, Text text) {
        public Case {
            Objects.requireNonNull(condition);
            Objects.requireNonNull(text);
        }
    }
}
