package footnote.cli;

/** The exit codes, as scripts read them. */
final class Exit {
    /** All is well. */
    static final int OK = 0;
    /** An error or a warning was found. */
    static final int FOUND = 1;
    /** The command was not understood. */
    static final int USAGE = 2;
    /** The program itself is at fault. */
    static final int CRASHED = 70;
    /** Ctrl-C ended it; as a shell counts the signal for it. */
    static final int INTERRUPTED = 130;
    /** Whoever read the output is gone; as a shell counts the signal for it. */
    static final int NOBODY_LISTENS = 141;

    private Exit() {}
}
