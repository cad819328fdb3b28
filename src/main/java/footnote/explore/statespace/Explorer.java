package footnote.explore.statespace;

import footnote.story.Role;
import footnote.story.Story;
import java.util.BitSet;
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
    private final EndedWatch progress;
    private final MemoryBudget memory;
    private final List<Role> roles;

    /** @param limit how many states may be visited; beyond them an exploration says that it did not see everything */
    public Explorer(Story story, long limit, Progress progress) {
        this(
                story,
                limit,
                progress,
                MemoryBudget.alone(),
                List.copyOf(story.roles().values()));
    }

    private Explorer(Story story, long limit, Progress progress, MemoryBudget memory, List<Role> roles) {
        this.story = story;
        this.limit = Math.min(limit, Integer.MAX_VALUE - 8);
        this.progress = new EndedWatch(progress);
        this.memory = memory;
        this.roles = roles;
    }

    /** Hands progress on, and notes whether it has ended the work. */
    private static final class EndedWatch implements Progress {
        private final Progress progress;
        private volatile boolean ended;

        EndedWatch(Progress progress) {
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

    /** The same, with the steps between them. */
    public Exploration exploreSteps(Role role) {
        return explore(role, SlicingCriterion.OFFERS, InitialValues.any(story, role), "states of " + role.id());
    }

    /** Every state with nothing merged that any condition could tell apart: to measure by, not to prove with. */
    public Exploration unmerged(Role role) {
        return run(
                new SuccessorGenerator(
                        story, role, SlicingCriterion.WHOLE, InitialValues.known(story, role, Map.of()), null),
                false,
                "states");
    }

    /** The roles that are explored: all of the story, unless only some are. */
    public List<Role> roles() {
        return roles;
    }

    /** An explorer of some of the roles alone, with the same progress and memory. */
    public Explorer only(List<Role> some) {
        return new Explorer(story, limit, progress, memory, List.copyOf(some));
    }

    /** Tells the progress how far some work has come; false where it is to end. */
    public boolean goesOn(String work, long done) {
        return progress.goOn(work, done);
    }

    /** Whether its progress has ended the work; if not, what was not seen was too much for the limit or the memory. */
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
        CombinedProgress combined = new CombinedProgress(progress, work, things.size());
        Semaphore large = new Semaphore(1);
        return ParallelWork.each(things, thing -> {
            try (MemoryBudget beside = MemoryBudget.beside(large)) {
                return one.apply(thing, new Explorer(story, limit, combined.next(), beside, roles));
            } finally {
                combined.finished();
            }
        });
    }

    /** A token with which a pass over what was explored asks whether to go on. */
    public CancellationToken cancellation(String work) {
        return new CancellationToken(progress, work);
    }

    /** Every state of a criterion, with the steps between them. */
    public Exploration explore(Role role, SlicingCriterion criterion, InitialValues lasting, String work) {
        return run(new SuccessorGenerator(story, role, criterion, lasting, null), true, work);
    }

    /** The same, while a listener hears all that a player would meet; it takes much longer. */
    public Exploration explore(
            Role role, SlicingCriterion criterion, InitialValues lasting, ExplorationListener listener, String work) {
        return run(new SuccessorGenerator(story, role, criterion, lasting, listener), true, work);
    }

    /**
     * Every state that can come of some states, which players may be in or not.
     *
     * @param beginnings packed as a {@link StateWalker} of the same criterion and lasting values packs them
     * @param most       how many states may be visited
     */
    public Exploration exploreFrom(
            Iterable<long[]> beginnings,
            long most,
            Role role,
            SlicingCriterion criterion,
            InitialValues lasting,
            ExplorationListener listener,
            String work) {
        SuccessorGenerator successors = new SuccessorGenerator(story, role, criterion, lasting, listener);
        return new BreadthFirstSearch(successors, true, successors.traced())
                .run(beginnings, Math.min(limit, most), memory, progress, work);
    }

    /** Hears of a state that was expanded once more: its number, and how many steps lead on from it. */
    public interface Expanded {
        void expanded(int state, int steps);
    }

    /**
     * Expands states of an exploration once more, for a listener. It hears what it would have heard in the exploration
     * itself, which is much quicker without a listener.
     *
     * @param criterion that of the exploration
     * @param initial   that of the exploration
     * @param scenes    the numbers of the scenes whose states are expanded, as in {@link SceneGraph}
     * @param each      hears of each state after it was expanded
     */
    public void replay(
            Exploration all,
            SlicingCriterion criterion,
            InitialValues initial,
            ExplorationListener listener,
            BitSet scenes,
            Expanded each) {
        SuccessorGenerator again = new SuccessorGenerator(story, all.role(), criterion, initial, listener);
        CancellationToken cancellation = cancellation("listening");
        for (int state = 0; state < all.expanded(); state++) {
            cancellation.check();
            if (scenes.get(all.sceneNumber(state))) {
                again.steps().clear();
                again.at(state);
                all.expand(state, again);
                each.expanded(state, again.steps().count());
            }
        }
    }

    private Exploration run(SuccessorGenerator successors, boolean keepsSteps, String work) {
        return new BreadthFirstSearch(successors, keepsSteps, successors.traced())
                .run(List.of(successors.beginning()), limit, memory, progress, work);
    }
}
