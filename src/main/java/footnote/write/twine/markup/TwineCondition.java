package footnote.write.twine.markup;

import footnote.story.Comparison;
import java.util.List;
import java.util.function.Consumer;

/** What a story format asks for: comparisons of variables with constants, which passages were shown, and what joins them. */
public sealed interface TwineCondition {
    /** It holds always. */
    TwineCondition ALWAYS = new All(List.of());

    /** Gives each comparison, question about passages and variable that stands alone to {@code atoms}, in order. */
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

    /** What joins nothing. */
    sealed interface Atom extends TwineCondition {
        @Override
        default void walk(Consumer<Atom> atoms) {
            atoms.accept(this);
        }
    }

    /** What asks for one variable. */
    sealed interface OfVariable extends Atom {
        /** The variable's name, without its sign. */
        String variable();
    }

    /** A variable, on the left, compares with a constant so. */
    record Compares(String variable, Comparison comparison, TwineValue constant) implements OfVariable {}

    /** A variable stands alone: it is true, or is what its format takes for true. */
    record Holds(String variable) implements OfVariable {}

    /**
     * A passage was shown at least so many times, from 1; the time at which this is asked counts for the passage in which
     * it is.
     *
     * @param passage its name; empty for the one in which this is asked
     */
    record Shown(String passage, int times) implements Atom {}

    /** A passage of that name was shown, and the player has gone on from there. */
    record Left(String passage) implements Atom {}
}
