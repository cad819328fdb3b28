package footnote.write.twine.markup;

import footnote.story.Comparison;
import java.util.List;
import java.util.function.Consumer;

/** What a story format asks for: comparisons of variables with constants, and what joins them. */
public sealed interface TwineCondition {
    /** It holds always. */
    TwineCondition ALWAYS = new All(List.of());

    /** Gives each comparison, and each variable that stands alone, to {@code atoms}, in order. */
    void walk(Consumer<Atom> atoms);

    /** All of them hold; it always holds where there are none. */
    record All(List<TwineCondition> operands) implements TwineCondition {
        public All {
            operands = List.copyOf(operands);
        }

        @Override
        public void walk(Consumer<Atom> atoms) {
            operands.forEach(one -> one.walk(atoms));
        }
    }

    /** One of them at least holds; it never holds where there are none. */
    record Any(List<TwineCondition> operands) implements TwineCondition {
        public Any {
            operands = List.copyOf(operands);
        }

        @Override
        public void walk(Consumer<Atom> atoms) {
            operands.forEach(one -> one.walk(atoms));
        }
    }

    /** The other does not hold. */
    record Not(TwineCondition operand) implements TwineCondition {
        @Override
        public void walk(Consumer<Atom> atoms) {
            operand.walk(atoms);
        }
    }

    /** What asks for one variable and joins nothing. */
    sealed interface Atom extends TwineCondition {
        /** The variable's name, without its sign. */
        String variable();

        @Override
        default void walk(Consumer<Atom> atoms) {
            atoms.accept(this);
        }
    }

    /** A variable, on the left, compares with a constant so. */
    record Compares(String variable, Comparison comparison, TwineValue constant) implements Atom {}

    /** A variable stands alone: it is true, or is what its format takes for true. */
    record Holds(String variable) implements Atom {}
}
