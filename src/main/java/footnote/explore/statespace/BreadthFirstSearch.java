package footnote.explore.statespace;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One walk over all states, breadth first: layer after layer, so that the way to each is a shortest one.
 *
 * <p>Within a layer the order is free, and it is that of the scenes: a large story does not fit into the processor's
 * nearest memory, and so each scene is fetched once a layer instead of once a state. For the same reason the steps of
 * several states are found before they are looked up.
 */
final class BreadthFirstSearch {
    /** How many states are sorted at once. */
    private static final int STRETCH = 1 << 18;
    /** How many steps are found before they are looked up, and somebody asks whether to go on. */
    private static final int BATCH = 256;

    private final SuccessorGenerator successors;
    private final StateTable states;
    private final IntList parents = new IntList();
    /** Null where the steps are not kept. */
    private final @Nullable TransitionGraph graph;
    /** No longer than the longest stretch so far: of many explorations most are small. */
    private int[] order = {};

    private final int[] ends = new int[BATCH];
    private final int[] traces = new int[BATCH];
    private final int[] places;

    BreadthFirstSearch(SuccessorGenerator successors, boolean keepsSteps, boolean traced) {
        this.successors = successors;
        this.states = new StateTable(successors.encoding().words());
        this.graph = keepsSteps ? new TransitionGraph(traced) : null;
        this.places = new int[successors.scenes().size() + 1];
    }

    /** @param beginnings packed states; those that are there twice count once */
    Exploration run(Iterable<long[]> beginnings, long limit, MemoryBudget room, Progress progress, String work) {
        for (long[] beginning : beginnings) {
            if (states.add(beginning, 0) == parents.size()) {
                parents.add(-1);
            }
        }
        int at = 0;
        int layerEnd = states.size();
        while (at < states.size() && goesOn(limit, room, progress, work)) {
            int end = Math.min(layerEnd, at + STRETCH);
            if (!follow(at, end, room, progress, work)) {
                // states of this stretch were found, and some followed, but not those with the lowest numbers
                break;
            }
            at = end;
            layerEnd = at == layerEnd ? states.size() : layerEnd;
        }
        return new Exploration(successors, states, parents, graph, at);
    }

    private boolean goesOn(long limit, MemoryBudget room, Progress progress, String work) {
        return states.size() < limit && goesOn(room, progress, work);
    }

    private boolean goesOn(MemoryBudget room, Progress progress, String work) {
        return room.holds(bytes()) && progress.goOn(work, states.size());
    }

    /** What is held, and what passes over it hold beside it: every step read backwards, and two lists of states. */
    private long bytes() {
        long held = states.bytes() + parents.bytes();
        return graph == null ? held : held + graph.bytes() + 4L * graph.steps() + 8L * states.size();
    }

    /** False where it had to stop on the way. */
    private boolean follow(int from, int to, MemoryBudget room, Progress progress, String work) {
        sort(from, to);
        int count = to - from;
        int i = 0;
        while (i < count) {
            if (i > 0 && !goesOn(room, progress, work)) {
                return false;
            }
            int first = i;
            successors.steps().clear();
            while (i < count && i - first < BATCH && successors.steps().count() < BATCH) {
                successors.at(order[i]);
                successors.expand(states.block(order[i]), states.offset(order[i]));
                traces[i - first] = successors.trace();
                ends[i++ - first] = successors.steps().count();
            }
            add(first, i - first);
        }
        return true;
    }

    /** Puts the numbers of a stretch of states into the order of their scenes, where that is worth the work. */
    private void sort(int from, int to) {
        int count = to - from;
        if (order.length < count) {
            order = new int[Math.min(STRETCH, Math.max(count, 2 * order.length))];
        }
        if (count < places.length / 4) {
            for (int i = 0; i < count; i++) {
                order[i] = from + i;
            }
            return;
        }
        Arrays.fill(places, 0);
        for (int state = from; state < to; state++) {
            places[scene(state) + 1]++;
        }
        for (int scene = 1; scene < places.length; scene++) {
            places[scene] += places[scene - 1];
        }
        for (int state = from; state < to; state++) {
            order[places[scene(state)]++] = state;
        }
    }

    private int scene(int state) {
        return successors.encoding().scene(states.block(state)[states.offset(state)]);
    }

    /** Adds what follows the states {@code order[first]} and so on, whose steps the successors has found. */
    private void add(int first, int count) {
        states.reachFor(successors.steps().keys(), successors.steps().count());
        int step = 0;
        for (int i = 0; i < count; i++) {
            int from = order[first + i];
            for (; step < ends[i]; step++) {
                int to =
                        states.add(successors.steps().keys(), successors.steps().keyAt(step));
                if (to == parents.size()) {
                    parents.add(from);
                }
                if (graph != null) {
                    graph.step(
                            successors.steps().label(step),
                            to,
                            successors.steps().trace(step));
                }
            }
            if (graph != null) {
                graph.endOfState(from, traces[i]);
            }
        }
    }
}
