package footnote.tui;

/**
 * A key that was pressed, or a text that was pasted.
 *
 * @param text the character of {@link Name#TEXT}, or the whole of {@link Name#PASTE}; otherwise empty
 */
record KeyPress(Name name, String text) {
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

    static KeyPress of(Name name) {
        return new KeyPress(name, "");
    }

    static KeyPress text(String text) {
        return new KeyPress(Name.TEXT, text);
    }

    boolean is(Name other) {
        return name == other;
    }
}
