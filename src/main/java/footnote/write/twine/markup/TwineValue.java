package footnote.write.twine.markup;

/** A constant as a story format writes it: a boolean, a whole number, or a text. */
public sealed interface TwineValue {
    /** {@code true} or {@code false}. */
    record Flag(boolean value) implements TwineValue {}

    /** A whole number. */
    record Whole(int value) implements TwineValue {}

    /** A text, without its quotation marks; it may be empty. */
    record Words(String value) implements TwineValue {}

    /** Whether both are booleans, both numbers, or both texts. */
    default boolean isLike(TwineValue other) {
        return getClass() == other.getClass();
    }
}
