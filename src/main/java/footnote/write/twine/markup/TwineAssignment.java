package footnote.write.twine.markup;

import java.util.OptionalInt;

/** What a macro does to a variable, which is named without its sign. */
public sealed interface TwineAssignment {
    /** The variable's name. */
    String variable();

    /** Gives itself to the method for its kind. */
    <R> R accept(Visitor<R> visitor);

    /** One answer for each kind. */
    interface Visitor<R> {
        /** For a value. */
        R assign(Assign assign);

        /** For a sum. */
        R add(Add add);
    }

    /** It gets that value. */
    record Assign(String variable, TwineValue value) implements TwineAssignment {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.assign(this);
        }
    }

    /**
     * It grows by that number, or shrinks where that is negative.
     *
     * @param least at which number it stops where it would be less, if it does
     * @param most  at which number it stops where it would be more, if it does; not less than {@code least}
     */
    record Add(String variable, int amount, OptionalInt least, OptionalInt most) implements TwineAssignment {
        /** It does not stop. */
        public Add(String variable, int amount) {
            this(variable, amount, OptionalInt.empty(), OptionalInt.empty());
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.add(this);
        }

        /** What becomes of a number. */
        public long of(long number) {
            long sum = number + amount;
            sum = most.isPresent() ? Math.min(most.getAsInt(), sum) : sum;
            return least.isPresent() ? Math.max(least.getAsInt(), sum) : sum;
        }
    }
}
