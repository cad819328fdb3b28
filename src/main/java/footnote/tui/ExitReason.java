package footnote.tui;

/** How the player left the full screen; each has the exit code that a shell expects of it. */
public enum ExitReason {
    /** By the key for it. */
    QUIT(0),
    /** The terminal went away, or the line to it. */
    HUNG_UP(129),
    /** With Ctrl-C. */
    INTERRUPTED(130),
    /** Somebody asked the process to end. */
    TERMINATED(143);

    private final int exitCode;

    ExitReason(int exitCode) {
        this.exitCode = exitCode;
    }

    public int exitCode() {
        return exitCode;
    }
}
