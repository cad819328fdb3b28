package footnote.story;

/** A moment of play that can be changed. Effects are carried out through this interface alone. */
public interface Values extends Facts {
    /** Gives a variable a value that is within its bounds. */
    void set(Variable variable, int value);

    /** Notes that the event has happened. */
    void record(Mark mark);
}
