package footnote.tui;

/** Something that happens to the full screen, in the one queue that its loop takes from. */
sealed interface Event {

    /** Bytes came from the terminal. */
    record Typed(byte[] bytes) implements Event { }

    /** The process should end. */
    record Leave(Leaving how) implements Event { }

    /** What the terminal or the shell does. */
    enum Job implements Event {
        /** The terminal has another size. */
        RESIZED,
        /** The process was stopped, and the shell goes on with it. */
        CONTINUED
    }
}
