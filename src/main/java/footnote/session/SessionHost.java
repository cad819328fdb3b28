package footnote.session;

/** Where a session lies before a face: it hands over every intent, and shows the session after it, until it is over. */
public interface SessionHost {
    /** What the player has before them now. */
    Session session();

    /** Does what the player does, and all that follows from it. */
    void take(Intent intent);

    /** Whether the player has left. */
    boolean over();
}
