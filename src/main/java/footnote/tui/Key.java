package footnote.tui;

/**
 * A key that was pressed, or a text that was pasted.
 *
 * @param text the character of {@link Name#TEXT}, or the whole of {@link Name#PASTE}; otherwise empty
 */
record Key(Name name, String text) {
    enum Name {
        TEXT,
        PASTE,
        ENTER,
        ESCAPE,
        TAB,
        BACK_TAB,
        BACKSPACE,
        DELETE,
        UP,
        DOWN,
        LEFT,
        RIGHT,
        HOME,
        END,
        PAGE_UP,
        PAGE_DOWN,
        CLEAR_LINE,
        REDRAW,
        INTERRUPT,
        STOP
    }

    static Key of(Name name) {
        return new Key(name, "");
    }

    static Key text(String text) {
        return new Key(Name.TEXT, text);
    }

    boolean is(Name other) {
        return name == other;
    }
}
