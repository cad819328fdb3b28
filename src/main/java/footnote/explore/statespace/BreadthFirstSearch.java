package footnote.explore.statespace;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Breadth-first search over all states. A layer is all states that take the same number of steps; it goes layer after
 * layer, so the way to each state is a shortest one.
 *
 * <p>Within a layer the order of the states is free. They are taken scene by scene, because a large story does not fit
 * into the processor's cache: so each scene is fetched once a layer, and not once a state. For the same reason the steps
 * of up to {@link #BATCH} states are found before the first of them is looked up.
 */
final class BreadthFirstSearch {
    /** How many states are sorted by scene at once. */
    private static final int STRETCH = 1 << 18;
    /** How many steps are found before they are looked up and {@link Progress} is asked whether to go on. */
    private static final int BATCH = 256;

    private final SuccessorGenerator successors;
    private final StateTable states;
    private final IntList parents = new IntList();
    /** Null where the steps are not kept. */
    private final @Nullable TransitionGraph graph;
    /** The numbers of a stretch of states, by scene. As long as the longest stretch so far: most explorations are small. */
    private int[] order = {};

    private final int[] ends = new int[BATCH];
    private final int[] traces = new int[BATCH];
    private final int[] starts;

    BreadthFirstSearch(SuccessorGenerator successors, boolean keepsSteps, boolean traced) {
        this.successors = successors;
        this.states = new StateTable(successors.encoding().words());
        this.graph = keepsSteps ? new TransitionGraph(traced) : null;
        this.starts = new int[successors.scenes().size() + 1];
    }

    /** @param beginnings packed states; those that are there twice count once */
    Exploration run(Iterable<long[]> beginnings, long limit, MemoryBudget memory, Progress progress, String work) {
        for (long[] beginning : beginnings) {
            if (states.add(beginning, 0) == parents.size()) {
                parents.add(-1);
            }
        }
        int at = 0;
        int layerEnd = states.size();
        while (at < states.size() && maySearchOn(limit, memory, progress, work)) {
            int end = Math.min(layerEnd, at + STRETCH);
            if (!follow(at, end, memory, progress, work)) {
                // states of this stretch were found, and some followed, but not those with the lowest numbers
                break;
            }
            at = end;
            layerEnd = at == layerEnd ? states.size() : layerEnd;
        }
        return new Exploration(successors, states, parents, graph, at);
    }

    private boolean maySearchOn(long limit, MemoryBudget memory, Progress progress, String work) {
        return states.size() < limit && maySearchOn(memory, progress, work);
    }

    private boolean maySearchOn(MemoryBudget memory, Progress progress, String work) {
        return memory.holds(bytes()) && progress.goOn(work, states.size());
    }

    /** The bytes that are held, and those that a pass over the graph will need: a predecessor a step, two numbers a state. */
    private long bytes() {
        long held = states.bytes() + parents.bytes();
        return graph == null ? held : held + graph.bytes() + 4L * graph.steps() + 8L * states.size();
    }

    /** False where it had to stop on the way. */
    private boolean follow(int from, int to, MemoryBudget memory, Progress progress, String work) {
        sort(from, to);
        int count = to - from;
        int i = 0;
        while (i < count) {
            if (i > 0 && !maySearchOn(memory, progress, work)) {
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
        if (count < starts.length / 4) {
            for (int i = 0; i < count; i++) {
                order[i] = from + i;
            }
            return;
        }
        Arrays.fill(starts, 0);
        for (int state = from; state < to; state++) {
            starts[scene(state) + 1]++;
        }
        for (int scene = 1; scene < starts.length; scene++) {
            starts[scene] += starts[scene - 1];
        }
        for (int state = from; state < to; state++) {
            order[starts[scene(state)]++] = state;
        }
    }

    private int scene(int state) {
        return successors.encoding().scene(states.block(state)[states.offset(state)]);
    }

    /** Adds the states to which the steps lead that were found last, of {@code count} states from {@code order[first]} on. */
    private void add(int first, int count) {
        states.prefetch(successors.steps().keys(), successors.steps().count());
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
