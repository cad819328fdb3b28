package footnote.write.twine.markup;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** A part of a passage's text, and what it is there for. */
public sealed interface MarkupNode {
    /** The 0-based offset in the text at which it begins. */
    int from();

    /** The 0-based offset behind it. */
    int to();

    /** Gives itself to the method for its kind. */
    <R> R accept(Visitor<R> visitor);

    /** What stands in it, in order, of every branch; of a link, its words and not what it does. */
    default List<MarkupNode> content() {
        return List.of();
    }

    /** Words as a player reads them, on one line. */
    record Words(String text, int from, int to) implements MarkupNode {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.words(this);
        }
    }

    /** The end of a line. */
    record LineEnd(int from, int to) implements MarkupNode {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.lineEnd(this);
        }
    }

    /** A part that is emphasised, or strong. */
    record Styled(boolean strong, List<MarkupNode> content, int from, int to) implements MarkupNode {
        public Styled {
            content = List.copyOf(content);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.styled(this);
        }
    }

    /** The value of a variable, which is named without its sign. */
    record Printed(String variable, int from, int to) implements MarkupNode {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.printed(this);
        }
    }

    /** The first branch whose condition holds. */
    record Conditional(List<Branch> branches, int from, int to) implements MarkupNode {
        public Conditional {
            branches = List.copyOf(branches);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.conditional(this);
        }

        @Override
        public List<MarkupNode> content() {
            return branches.stream()
                    .flatMap(branch -> branch.content().stream())
                    .toList();
        }

        /** The same with what {@code change} makes of the content of each branch. */
        public Conditional with(UnaryOperator<List<MarkupNode>> change) {
            List<Branch> changed = branches.stream()
                    .map(branch -> new Branch(branch.condition(), change.apply(branch.content())))
                    .toList();
            return new Conditional(changed, from, to);
        }

        /** Whether its last branch takes what the others leave. */
        public boolean isComplete() {
            return branches.get(branches.size() - 1).condition().equals(TwineCondition.ALWAYS);
        }
    }

    /** What is there where a condition holds. */
    record Branch(TwineCondition condition, List<MarkupNode> content) {
        public Branch {
            content = List.copyOf(content);
        }
    }

    /** Changes of variables, in their order. */
    record Changes(List<TwineAssignment> assignments, int from, int to) implements MarkupNode {
        public Changes {
            assignments = List.copyOf(assignments);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.changes(this);
        }
    }

    /**
     * A link.
     *
     * @param words  what it says; nothing but words, values and emphasis
     * @param does   what following it changes: changes, and conditionals of such
     */
    record Linked(List<MarkupNode> words, String target, List<MarkupNode> does, int from, int to)
            implements MarkupNode {
        public Linked {
            words = List.copyOf(words);
            does = List.copyOf(does);
        }

        @Override
        public List<MarkupNode> content() {
            return words;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.linked(this);
        }
    }

    /** What stands between a comment's signs, which no player reads. */
    record Aside(int from, int to) implements MarkupNode {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.aside(this);
        }
    }

    /**
     * What can't be read exactly.
     *
     * @param kind     what it is called, as in {@code the macro <<timed>>}
     * @param name     of a macro, its name in small letters; otherwise empty
     * @param argument of a macro, what stands behind its name
     * @param content  what stands in it
     * @param changes  the variables that it may change, without what its content changes
     */
    record Foreign(
            String kind, String name, String argument, List<MarkupNode> content, Set<String> changes, int from, int to)
            implements MarkupNode {
        public Foreign {
            content = List.copyOf(content);
            changes = Set.copyOf(changes);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.foreign(this);
        }
    }

    /** What is done with each kind. */
    interface Visitor<R> {
        /** For words. */
        R words(Words words);

        /** For the end of a line. */
        R lineEnd(LineEnd end);

        /** For emphasis. */
        R styled(Styled styled);

        /** For a value. */
        R printed(Printed printed);

        /** For a conditional. */
        R conditional(Conditional conditional);

        /** For changes. */
        R changes(Changes changes);

        /** For a link. */
        R linked(Linked linked);

        /** For a comment. */
        R aside(Aside aside);

        /** For what can't be read. */
        R foreign(Foreign foreign);
    }
}
