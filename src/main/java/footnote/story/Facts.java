package footnote.story;

/** What can be asked of a moment of play. Conditions are evaluated through this interface alone. */
public interface Facts {
    /** The value of a variable: 0 or 1 for a boolean, a number itself, or a name's 0-based place in its list. */
    int value(Variable variable);

    /** Whether the event has happened: the scene was left so many times, or the choice made. */
    boolean happened(Mark mark);

    /** Whether a condition of the story holds. An implementation can override this to learn which conditions are asked. */
    default boolean ask(Condition condition) {
        return condition.holds(this);
    }
}
