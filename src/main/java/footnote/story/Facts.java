package footnote.story;

/** What can be asked of a moment of play: the only way in which a condition learns anything. */
public interface Facts {
    /** The value of a variable: 0 or 1, the whole number, or the 0-based place in its list of names. */
    int value(Variable variable);

    /** Whether the scene has been left before, or the choice made. */
    boolean happened(Mark mark);

    /** The answer to a condition as it stands in the story: whoever wants to know what is asked can listen here. */
    default boolean ask(Condition condition) {
        return condition.holds(this);
    }
}
