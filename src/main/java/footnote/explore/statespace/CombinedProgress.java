package footnote.explore.statespace;

/** Adds up how far the work has come on many things that are worked on at the same time, and tells it as one progress. */
final class CombinedProgress {
    private final Progress progress;
    private final String work;
    private final int things;
    private int finished;
    private long done;
    private boolean goesOn = true;

    /** @param work what one of the things is called */
    CombinedProgress(Progress progress, String work, int things) {
        this.progress = progress;
        this.work = work;
        this.things = things;
    }

    /** The progress of one of the things. */
    Progress next() {
        return new Progress() {
            private long before;

            @Override
            public boolean goOn(String part, long now) {
                long more = now < before ? now : now - before;
                before = now;
                return add(more);
            }
        };
    }

    private synchronized boolean add(long more) {
        done += more;
        goesOn = goesOn && progress.goOn(work + " " + Math.min(finished + 1, things) + " of " + things, done);
        return goesOn;
    }

    /** One of the things is done. */
    synchronized void finished() {
        finished++;
    }
}
