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

    /** Gives itself to the method for its kind. */
    <R> R accept(Visitor<R> visitor);

    /** One answer for each kind. */
    interface Visitor<R> {
        /** For what holds where all operands do. */
        R all(All all);

        /** For what holds where one operand does. */
        R any(Any any);

        /** For an opposite. */
        R not(Not not);

        /** For a comparison with a constant. */
        R compares(Compares compares);

        /** For a variable that stands alone. */
        R holds(Holds holds);

        /** For how often a passage was shown. */
        R shown(Shown shown);

        /** For whether a passage was left. */
        R left(Left left);
    }

    /** All of them hold; it always holds where there are none. */
    record All(List<TwineCondition> operands) implements TwineCondition {
        public All {
            operands = List.copyOf(operands);
        }

        @Override
        public void walk(Consumer<Atom> atoms) {
            operands.forEach(one -> one.walk(atoms));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.all(this);
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

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.any(this);
        }
    }

    /** The other does not hold. */
    record Not(TwineCondition operand) implements TwineCondition {
        @Override
        public void walk(Consumer<Atom> atoms) {
            operand.walk(atoms);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.not(this);
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
    record Compares(String variable, Comparison comparison, TwineValue constant) implements OfVariable {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.compares(this);
        }
    }

    /** A variable stands alone: it is true, or is what its format takes for true. */
    record Holds(String variable) implements OfVariable {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.holds(this);
        }
    }

    /**
     * A passage was shown at least so many times, from 1; the time at which this is asked counts for the passage in which
     * it is.
     *
     * @param passage its name; empty for the one in which this is asked
     */
    record Shown(String passage, int times) implements Atom {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.shown(this);
        }
    }

    /** A passage of that name was shown, and the player has gone on from there. */
    record Left(String passage) implements Atom {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.left(this);
        }
    }
}
