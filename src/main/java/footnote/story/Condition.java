package footnote.story;

import java.util.List;
import java.util.Objects;

/**
 * A condition of a choice, a paragraph, an exit or an effect.
 *
 * <p>To evaluate one always ends and changes nothing, and a condition names everything on which it depends. Its
 * {@code toString} is how a writer would write it.
 */
public sealed interface Condition {
    /** The condition of whatever is written without one. */
    Condition ALWAYS = new Always();

    /** Whether it is true at this moment. */
    boolean holds(Facts facts);

    /** Calls {@code asked} with every variable and mark on which this condition may depend. */
    void asks(Asked asked);

    /** The conditions of which this one is made; none for a single comparison or question. */
    default List<Condition> operands() {
        return List.of();
    }

    /** Whether a writer wrote it as a condition; false where it stands for the bars of a template. */
    default boolean isWritten() {
        return true;
    }

    <R> R accept(Visitor<R> visitor);

    /** One answer for each kind of condition. */
    interface Visitor<R> {
        R always();

        R all(All all);

        R any(Any any);

        R not(Not not);

        R compare(Compare compare);

        R happened(Happened happened);

        R fewerVisits(FewerVisits fewer);
    }

    /** Is called with what a condition or an effect depends on. */
    interface Asked {
        void variable(Variable variable);

        void mark(Mark mark);
    }

    /** True, always. */
    record Always() implements Condition {
        @Override
        public boolean holds(Facts facts) {
            return true;
        }

        @Override
        public void asks(Asked asked) {}

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.always();
        }

        @Override
        public String toString() {
            return "always";
        }
    }

    /** All of several. */
    record All(List<Condition> operands) implements Condition {
        public All {
            operands = List.copyOf(operands);
        }

        @Override
        public boolean holds(Facts facts) {
            for (int i = 0; i < operands.size(); i++) {
                if (!operands.get(i).holds(facts)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public void asks(Asked asked) {
            operands.forEach(operand -> operand.asks(asked));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.all(this);
        }

        @Override
        public String toString() {
            return Joined.with(" and ", operands);
        }
    }

    /** At least one of several. */
    record Any(List<Condition> operands) implements Condition {
        public Any {
            operands = List.copyOf(operands);
        }

        @Override
        public boolean holds(Facts facts) {
            for (int i = 0; i < operands.size(); i++) {
                if (operands.get(i).holds(facts)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public void asks(Asked asked) {
            operands.forEach(operand -> operand.asks(asked));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.any(this);
        }

        @Override
        public String toString() {
            return Joined.with(" or ", operands);
        }
    }

    /** The opposite of another. */
    record Not(Condition operand) implements Condition {
        public Not {
            Objects.requireNonNull(operand);
        }

        @Override
        public boolean holds(Facts facts) {
            return !operand.holds(facts);
        }

        @Override
        public void asks(Asked asked) {
            operand.asks(asked);
        }

        @Override
        public List<Condition> operands() {
            return List.of(operand);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.not(this);
        }

        @Override
        public String toString() {
            return "not " + Joined.inside(operand);
        }
    }

    /** One comparison of a variable with a constant. */
    record Compare(Variable variable, Comparison comparison, int constant) implements Condition {
        public Compare {
            Objects.requireNonNull(variable);
            Objects.requireNonNull(comparison);
        }

        @Override
        public boolean holds(Facts facts) {
            return comparison.holds(facts.value(variable), constant);
        }

        @Override
        public void asks(Asked asked) {
            asked.variable(variable);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.compare(this);
        }

        @Override
        public String toString() {
            if (variable.kind() == Variable.Kind.FLAG && comparison == Comparison.EQUAL && constant == 1) {
                return variable.id();
            }
            String word =
                    variable.kind() == Variable.Kind.NUMBER ? Integer.toString(constant) : variable.word(constant);
            return variable.id() + " " + comparison.sign() + " " + word;
        }
    }

    /** Whether a scene has been left at least so often, or a choice made: what the mark says. */
    record Happened(Mark mark) implements Condition {
        public Happened {
            Objects.requireNonNull(mark);
        }

        @Override
        public boolean holds(Facts facts) {
            return facts.happened(mark);
        }

        @Override
        public void asks(Asked asked) {
            asked.mark(mark);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.happened(this);
        }

        @Override
        public String toString() {
            return mark.toString();
        }
    }

    /** Whether a scene has been left less often than the mark says: what decides between wordings by visits. */
    record FewerVisits(Mark mark) implements Condition {
        public FewerVisits {
            Objects.requireNonNull(mark);
        }

        @Override
        public boolean holds(Facts facts) {
            return !facts.happened(mark);
        }

        @Override
        public void asks(Asked asked) {
            asked.mark(mark);
        }

        @Override
        public boolean isWritten() {
            return false;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.fewerVisits(this);
        }

        @Override
        public String toString() {
            return mark.times() == 1
                    ? "not visited(" + mark.of() + ")"
                    : "visited(" + mark.of() + ") fewer than " + mark.times() + " times";
        }
    }

    /** How operands are written inside another condition. */
    final class Joined {
        private Joined() {}

        private static String with(String word, List<Condition> operands) {
            StringBuilder out = new StringBuilder();
            for (Condition operand : operands) {
                out.append(out.length() == 0 ? "" : word).append(inside(operand));
            }
            return out.toString();
        }

        private static String inside(Condition operand) {
            boolean compound = operand.operands().size() > 1;
            return compound ? "(" + operand + ")" : operand.toString();
        }
    }
}
