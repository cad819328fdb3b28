package footnote.write.twine.markup;

/** What a macro does to a variable, which is named without its sign. */
public sealed interface TwineAssignment {
    /** The variable's name. */
    String variable();

    /** It gets that value. */
    record Assign(String variable, TwineValue value) implements TwineAssignment {}

    /** It grows by that number, or shrinks where that is negative. */
    record Add(String variable, int amount) implements TwineAssignment {}
}
