package footnote.session;

/** What a face plays: it hands over each intent, and shows the session that follows from it, until the player has left. */
public interface SessionHost {
    /** What the player has before them now. */
    Session session();

    /** Does what the player does, and all that follows from it. */
    void take(Intent intent);

    /** Whether the player has left. */
    boolean over();
}
