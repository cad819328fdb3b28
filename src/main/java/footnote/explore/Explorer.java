package footnote.explore;

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
    private final Room room;

    /** @param limit how many states may be visited; beyond them an exploration says that it did not see everything */
    public Explorer(Story story, long limit, Progress progress) {
        this(story, limit, progress, Room.alone());
    }

    private Explorer(Story story, long limit, Progress progress, Room room) {
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
        return run(new Machine(story, role, Scope.OFFERS, Lasting.any(story, role), null), false, "states");
    }

    /** Every state with nothing merged that any condition could tell apart: to measure by, not to prove with. */
    public Exploration unmerged(Role role) {
        return run(new Machine(story, role, Scope.WHOLE, Lasting.known(story, role, Map.of()), null), false, "states");
    }

    /** Whether its progress has ended the work: what was not seen is then not for want of room. */
    public boolean ended() {
        return progress.ended;
    }

    Story story() {
        return story;
    }

    /**
     * Explores for many things at the same time, each with an explorer of its own, which it must not keep.
     *
     * @param work what one of the things is called
     * @return what comes of each, in the order of the things
     */
    <T, R> List<R> each(List<T> things, String work, BiFunction<T, Explorer, R> one) {
        Tally tally = new Tally(progress, work, things.size());
        Semaphore large = new Semaphore(1);
        return Cores.each(things, thing -> {
            try (Room beside = Room.beside(large)) {
                return one.apply(thing, new Explorer(story, limit, tally.next(), beside));
            } finally {
                tally.finished();
            }
        });
    }

    /** For passes over what was explored. */
    Pace pace(String work) {
        return new Pace(progress, work);
    }

    Exploration explore(Role role, Scope scope, Lasting lasting, Witness witness, String work) {
        return run(new Machine(story, role, scope, lasting, witness), true, work);
    }

    private Exploration run(Machine machine, boolean keepsSteps, String work) {
        return new Walk(machine, keepsSteps, machine.traced()).run(limit, room, progress, work);
    }
}
