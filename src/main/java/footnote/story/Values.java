package footnote.story;

/** A moment of play that can be changed: the only way in which an effect does anything. */
public interface Values extends Facts {
    /** Gives a variable a value that is within its bounds. */
    void set(Variable variable, int value);

    /** Notes that the scene has been left, or the choice made. */
    void record(Mark mark);
}
