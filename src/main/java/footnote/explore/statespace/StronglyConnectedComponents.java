package footnote.explore.statespace;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * The states of a graph in an order in which each comes after all that follow it, and the cycles among them.
 *
 * <p>Tarjan's strongly connected components, without recursion: a story may be deeper than the stack.
 */
public final class StronglyConnectedComponents {
    private final TransitionGraph graph;
    private final CancellationToken cancellation;
    private final int[] order;
    private final int[] componentOf;
    private final int[] starts;
    private int count;

    private final int[] low;
    private final int[] seen;
    private final int[] open;
    private int opened;
    private int clock;
    private int placed;

    /** @throws CancellationToken.Cancelled where the work is ended */
    public StronglyConnectedComponents(TransitionGraph graph, CancellationToken cancellation) {
        this.graph = graph;
        this.cancellation = cancellation;
        int size = graph.size();
        this.order = new int[size];
        this.componentOf = new int[size];
        this.starts = new int[size + 1];
        this.low = new int[size];
        this.seen = new int[size];
        this.open = new int[size];
        Arrays.fill(componentOf, -1);
        int[] path = new int[size];
        int[] next = new int[size];
        for (int state = 0; state < size; state++) {
            if (seen[state] == 0) {
                visit(state, path, next);
            }
        }
    }

    private void visit(int root, int[] path, int[] next) {
        int depth = 0;
        path[0] = root;
        enter(root, next);
        while (depth >= 0) {
            int state = path[depth];
            if (next[state] < graph.end(state)) {
                int to = graph.target(next[state]++);
                if (seen[to] == 0) {
                    path[++depth] = to;
                    enter(to, next);
                } else if (componentOf[to] < 0) {
                    low[state] = Math.min(low[state], seen[to]);
                }
            } else {
                leave(state);
                depth--;
                if (depth >= 0) {
                    low[path[depth]] = Math.min(low[path[depth]], low[state]);
                }
            }
        }
    }

    private void enter(int state, int[] next) {
        cancellation.check();
        seen[state] = ++clock;
        low[state] = clock;
        next[state] = graph.first(state);
        open[opened++] = state;
    }

    private void leave(int state) {
        if (low[state] != seen[state]) {
            return;
        }
        starts[count] = placed;
        int member;
        do {
            member = open[--opened];
            componentOf[member] = count;
            order[placed++] = member;
        } while (member != state);
        starts[++count] = placed;
    }

    /** How many components there are; what follows one has a lower number. */
    public int count() {
        return count;
    }

    public int of(int state) {
        return componentOf[state];
    }

    /** The first place in {@link #at} of a component's states; the last is before {@code first(component + 1)}. */
    public int first(int component) {
        return starts[component];
    }

    public int at(int place) {
        return order[place];
    }

    /** Whether a player can come back to a state of this component. */
    public boolean cyclic(int component) {
        if (starts[component + 1] - starts[component] > 1) {
            return true;
        }
        int state = order[starts[component]];
        for (int step = graph.first(state); step < graph.end(state); step++) {
            if (graph.target(step) == state) {
                return true;
            }
        }
        return false;
    }

    /** Which states can come to one of some goals, or are one. */
    public boolean[] canReach(IntPredicate goals) {
        boolean[] found = new boolean[order.length];
        for (int component = 0; component < count; component++) {
            boolean any = false;
            for (int place = starts[component]; place < starts[component + 1]; place++) {
                any |= goals.test(order[place]);
                for (int step = graph.first(order[place]); step < graph.end(order[place]); step++) {
                    any |= found[graph.target(step)];
                }
            }
            for (int place = starts[component]; place < starts[component + 1]; place++) {
                found[order[place]] = any;
            }
        }
        return found;
    }
}
