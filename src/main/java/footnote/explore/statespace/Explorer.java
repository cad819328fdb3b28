package footnote.explore.statespace;

import footnote.story.Role;
import footnote.story.Story;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.function.BiFunction;

/**
 * Visits every state that a player can come to, breadth first.
 *
 * <p>A state remembers the scene and what some choice, page turn or effect on the way ahead may still ask about;
 * everything else makes no difference to where a player can go.
 */
public final class Explorer {
    /** How many states are visited at most where nobody says otherwise. */
    public static final long STATES = 20_000_000;

    private final Story story;
    private final long limit;
    private final Heeded progress;
    private final MemoryBudget room;

    /** @param limit how many states may be visited; beyond them an exploration says that it did not see everything */
    public Explorer(Story story, long limit, Progress progress) {
        this(story, limit, progress, MemoryBudget.alone());
    }

    private Explorer(Story story, long limit, Progress progress, MemoryBudget room) {
        this.story = story;
        this.limit = Math.min(limit, Integer.MAX_VALUE - 8);
        this.progress = new Heeded(progress);
        this.room = room;
    }

    /** Notes whether the work was ended. */
    private static final class Heeded implements Progress {
        private final Progress progress;
        private volatile boolean ended;

        Heeded(Progress progress) {
            this.progress = progress;
        }

        @Override
        public boolean goOn(String work, long done) {
            boolean on = progress.goOn(work, done);
            ended |= !on;
            return on;
        }
    }

    /** With the story's own limit, or {@link #STATES}. */
    public Explorer(Story story, Progress progress) {
        this(story, story.limits().states().orElse(STATES), progress);
    }

    /** Every state of the offers, whatever the lasting values are with which the role begins. */
    public Exploration explore(Role role) {
        return run(
                new SuccessorGenerator(story, role, SlicingCriterion.OFFERS, InitialValues.any(story, role), null),
                false,
                "states");
    }

    /** Every state with nothing merged that any condition could tell apart: to measure by, not to prove with. */
    public Exploration unmerged(Role role) {
        return run(
                new SuccessorGenerator(
                        story, role, SlicingCriterion.WHOLE, InitialValues.known(story, role, Map.of()), null),
                false,
                "states");
    }

    /** Whether its progress has ended the work: what was not seen is then not for want of room. */
    public boolean ended() {
        return progress.ended;
    }

    public Story story() {
        return story;
    }

    /**
     * Explores for many things at the same time, each with an explorer of its own, which it must not keep.
     *
     * @param work what one of the things is called
     * @return what comes of each, in the order of the things
     */
    public <T, R> List<R> each(List<T> things, String work, BiFunction<T, Explorer, R> one) {
        CombinedProgress tally = new CombinedProgress(progress, work, things.size());
        Semaphore large = new Semaphore(1);
        return ParallelWork.each(things, thing -> {
            try (MemoryBudget beside = MemoryBudget.beside(large)) {
                return one.apply(thing, new Explorer(story, limit, tally.next(), beside));
            } finally {
                tally.finished();
            }
        });
    }

    /** For passes over what was explored. */
    public CancellationToken cancellation(String work) {
        return new CancellationToken(progress, work);
    }

    public Exploration explore(
            Role role, SlicingCriterion scope, InitialValues lasting, ExplorationListener listener, String work) {
        return run(new SuccessorGenerator(story, role, scope, lasting, listener), true, work);
    }

    /** Hears of a state that was expanded once more: its number, and how many steps lead on from it. */
    public interface Expanded {
        void expanded(int state, int steps);
    }

    /** Expands each state of an exploration once more, for a listener that only makes sense when all states are known. */
    public void replay(Exploration all, InitialValues lasting, ExplorationListener listener, Expanded each) {
        SuccessorGenerator again =
                new SuccessorGenerator(story, all.role(), SlicingCriterion.OFFERS, lasting, listener);
        for (int state = 0; state < all.expanded(); state++) {
            again.steps().clear();
            all.expand(state, again);
            each.expanded(state, again.steps().count());
        }
    }

    private Exploration run(SuccessorGenerator successors, boolean keepsSteps, String work) {
        return new BreadthFirstSearch(successors, keepsSteps, successors.traced()).run(limit, room, progress, work);
    }
}
