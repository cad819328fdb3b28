package footnote.tui;

/** Something that happens to the full screen, in the one queue that its loop takes from. */
sealed interface Event {

    /** Bytes came from the terminal. */
    @SuppressWarnings("ArrayRecordComponent") // read once, and never compared
    record Typed(byte[] bytes) implements Event {}

    /** The process should end. */
    record Leave(ExitReason how) implements Event {}

    /** What the terminal, the shell or the files do. */
    enum Job implements Event {
        /** The terminal has another size. */
        RESIZED,
        /** The process was stopped, and the shell goes on with it. */
        CONTINUED,
        /** What is shown may be of an earlier day. */
        CHANGED
    }
}
