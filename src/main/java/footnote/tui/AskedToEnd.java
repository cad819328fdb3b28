package footnote.tui;

import java.io.IOException;

/**
 * Our job was asked to end while a program of it held us up: the signal ended that program, and is on its way to us.
 *
 * <p>Known from the program's end, and so at once; however long our own signal takes to arrive, nothing else is done
 * with the terminal before.
 */
final class AskedToEnd extends IOException {
    private static final long serialVersionUID = 1;

    private final ExitReason how;

    AskedToEnd(ExitReason how) {
        super("asked to end: " + how);
        this.how = how;
    }

    ExitReason how() {
        return how;
    }
}
