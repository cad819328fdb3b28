package footnote.explore.statespace;

import java.util.concurrent.Semaphore;

/**
 * The memory that an exploration may take: half of the heap. Of several explorations that run at the same time only one
 * may take so much. The others keep within a share, an eighth of the heap over all cores; one that needs more waits until
 * it may be the large one. So how much an exploration sees never depends on which others run beside it.
 */
final class MemoryBudget implements AutoCloseable {
    private static final long HALF = Runtime.getRuntime().maxMemory() / 2;

    private final Semaphore large;
    private final long share;
    private boolean isLarge;

    private MemoryBudget(Semaphore large, long share) {
        this.large = large;
        this.share = share;
    }

    /** That of an exploration beside which there is no other. */
    static MemoryBudget alone() {
        return new MemoryBudget(new Semaphore(1), HALF);
    }

    /** @param large what all that run at the same time have in common: a permit for one */
    static MemoryBudget beside(Semaphore large) {
        return new MemoryBudget(large, HALF / 4 / ParallelWork.count());
    }

    /** Whether so many bytes may be held; it may wait for others to give back what they hold. */
    boolean holds(long bytes) {
        if (bytes > share && !isLarge) {
            large.acquireUninterruptibly();
            isLarge = true;
        }
        return bytes < HALF;
    }

    /** Nothing of it is held any more. */
    @Override
    public void close() {
        if (isLarge) {
            large.release();
            isLarge = false;
        }
    }
}
