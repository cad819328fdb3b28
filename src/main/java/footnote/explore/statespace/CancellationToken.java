package footnote.explore.statespace;

/** Lets a long pass over states be ended from outside: the pass calls {@link #check} once a state. */
public final class CancellationToken {
    /** Is never cancelled. */
    public static final CancellationToken NONE = new CancellationToken(Progress.SILENT, "");

    /** So many calls of {@link #check} go by until the progress is asked once. */
    private static final int INTERVAL = 1 << 16;

    private final Progress progress;
    private final String work;
    private long steps;

    /** The pass was ended before its end: it has no result. */
    public static final class Cancelled extends RuntimeException {
        private static final long serialVersionUID = 1;

        Cancelled() {
            super(null, null, false, false);
        }
    }

    CancellationToken(Progress progress, String work) {
        this.progress = progress;
        this.work = work;
    }

    /**
     * Counts one more state of the pass.
     *
     * @throws Cancelled where the progress says not to go on
     */
    public void check() {
        if ((++steps & INTERVAL - 1) == 0 && !progress.goOn(work, steps)) {
            throw new Cancelled();
        }
    }
}
