package footnote.write.twine.markup;

import footnote.story.Comparison;
import java.util.List;
import java.util.function.Consumer;

/** What a story format asks for: comparisons of variables with constants, and what joins them. */
public sealed interface TwineCondition {
    /** It holds always. */
    TwineCondition ALWAYS = new All(List.of());

    /** All of them hold; it always holds where there are none. */
    record All(List<TwineCondition> operands) implements TwineCondition {
        public All {
            operands = List.copyOf(operands);
        }
    }

    /** One of them at least holds; it never holds where there are none. */
    record Any(List<TwineCondition> operands) implements TwineCondition {
        public Any {
            operands = List.copyOf(operands);
        }
    }

    /** The other does not hold. */
    record Not(TwineCondition operand) implements TwineCondition {}

    /** A variable, on the left, compares with a constant so. */
    record Compares(String variable, Comparison comparison, TwineValue constant) implements TwineCondition {}

    /** A variable stands alone: it is true, or is what its format takes for true. */
    record Holds(String variable) implements TwineCondition {}

    /** Gives each comparison and each variable that stands alone to {@code atoms}. */
    default void walk(Consumer<TwineCondition> atoms) {
        if (this instanceof All all) {
            all.operands().forEach(one -> one.walk(atoms));
        } else if (this instanceof Any any) {
            any.operands().forEach(one -> one.walk(atoms));
        } else if (this instanceof Not not) {
            not.operand().walk(atoms);
        } else if (this instanceof Compares || this instanceof Holds) {
            atoms.accept(this);
        }
    }

    /** The variable of a comparison, or that stands alone. */
    static String variable(TwineCondition atom) {
        return atom instanceof Compares compares
                ? compares.variable()
                : atom instanceof Holds holds ? holds.variable() : "";
    }
}
