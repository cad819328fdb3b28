package footnote.write.ink;

import java.util.List;
import java.util.stream.Collectors;

/** What an expression of ink's stands for, as it is written and not worked out. */
sealed interface InkValue {
    /** How many signs and values an expression may have; a value that is used twice counts twice. */
    int LARGEST_EXPRESSION = 1_000;

    /** An expression of a sign and its operands; one that is too large to be written is foreign. */
    static InkValue operation(String sign, List<InkValue> operands) {
        int size = 1 + operands.stream().mapToInt(InkValue::size).sum();
        return size <= LARGEST_EXPRESSION
                ? new Operation(sign, operands, size)
                : new Foreign("an expression of more than " + LARGEST_EXPRESSION + " parts", "…");
    }

    /** How many signs and values it has, itself among them. */
    default int size() {
        return 1;
    }

    /** What it is where a number is wanted: 1 for true, and 0 for all that is no number. */
    default long number() {
        return 0;
    }

    /** Gives itself to the method for its kind. */
    <R> R accept(Visitor<R> visitor);

    /** One answer for each kind. */
    interface Visitor<R> {
        R whole(Whole whole);

        R truth(Truth truth);

        R words(Words words);

        R item(Item item);

        R target(Target target);

        R variable(Variable variable);

        R count(Count count);

        R operation(Operation operation);

        R foreign(Foreign foreign);
    }

    /** A whole number. */
    record Whole(long value) implements InkValue {
        @Override
        public long number() {
            return value;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.whole(this);
        }

        @Override
        public String toString() {
            return Long.toString(value);
        }
    }

    /** A truth value. */
    record Truth(boolean value) implements InkValue {
        @Override
        public long number() {
            return value ? 1 : 0;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.truth(this);
        }

        @Override
        public String toString() {
            return Boolean.toString(value);
        }
    }

    /** A text: what would be printed. */
    record Words(List<InkPiece> pieces) implements InkValue {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.words(this);
        }

        @Override
        public String toString() {
            return "\"" + InkPiece.words(pieces) + "\"";
        }
    }

    /** A list of a single item. */
    record Item(String name) implements InkValue {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.item(this);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** A place as a value, which a divert may lead to. */
    record Target(InkPointer pointer) implements InkValue {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.target(this);
        }

        @Override
        public String toString() {
            return "-> " + pointer.container().title();
        }
    }

    /** The value of a variable that is the whole story's, or the name of a list's item. */
    record Variable(String name) implements InkValue {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.variable(this);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** How often a place was entered. */
    record Count(InkContainer container) implements InkValue {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.count(this);
        }

        @Override
        public String toString() {
            return container.title();
        }
    }

    /**
     * A native function with its operands.
     *
     * @param size how many signs and values it has, itself among them
     */
    record Operation(String sign, List<InkValue> operands, int size) implements InkValue {
        public Operation {
            operands = List.copyOf(operands);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.operation(this);
        }

        @Override
        public String toString() {
            return operands.size() == 2 && !Character.isLetter(sign.charAt(0)) && !sign.contains(" ")
                    ? operands.get(0) + " " + sign + " " + operands.get(1)
                    : sign + "(" + operands.stream().map(InkValue::toString).collect(Collectors.joining(", ")) + ")";
        }
    }

    /**
     * Something that a story of ours can't say.
     *
     * @param kind what it is, such as {@code a temporary variable}
     */
    record Foreign(String kind, String written) implements InkValue {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.foreign(this);
        }

        @Override
        public String toString() {
            return written;
        }
    }
}
