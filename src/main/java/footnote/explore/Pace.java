package footnote.explore;

/** Asks in a long pass over states, now and then, whether to go on. */
final class Pace {
    /** Goes on to the end. */
    static final Pace FREE = new Pace(Progress.SILENT, "");

    private static final int STRETCH = 1 << 16;

    private final Progress progress;
    private final String work;
    private long steps;

    /** A pass was ended before its end: there is no answer. */
    static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1;

        Stopped() {
            super(null, null, false, false);
        }
    }

    Pace(Progress progress, String work) {
        this.progress = progress;
        this.work = work;
    }

    /**
     * Goes on by one state.
     *
     * @throws Stopped where the work was ended
     */
    void step() {
        if ((++steps & STRETCH - 1) == 0 && !progress.goOn(work, steps)) {
            throw new Stopped();
        }
    }
}
