package footnote.tui;

import footnote.view.Frame;

/** What the event loop drives: it takes keys, and says what is to be seen. */
interface Model {
    /** Takes a key that was pressed in a window of the size of the last {@link #frame}; false: the player leaves. */
    boolean take(KeyPress key);

    /** What is to be seen in a window of that size, in characters. */
    Frame frame(int columns, int rows);

    /** The files of which it is a model have changed. */
    default void changed() {}
}
