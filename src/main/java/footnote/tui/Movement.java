package footnote.tui;

/** A way to move about in what lies on the screen; what it marks or takes on the way depends on what can be seen. */
enum Movement {
    /** To the thing before the marked one; where that can't be seen, or there is none, the text a row back. */
    PREVIOUS,
    /** To the thing after the marked one; where that can't be seen, or there is none, the text a row on. */
    NEXT,
    /** The text back by a window. */
    WINDOW_BACK,
    /** The text on by a window. */
    WINDOW_ON,
    /** To the first row. */
    START,
    /** To the last row. */
    END,
    /** On by a window, until everything that can be picked was seen; then the marked thing is taken. */
    ENTER
}
