package footnote.explore.expectation;

import footnote.explore.statespace.CancellationToken;
import footnote.explore.statespace.Exploration;
import footnote.explore.statespace.StronglyConnectedComponents;
import footnote.explore.statespace.TransitionGraph;
import footnote.explore.statespace.WayThere;
import footnote.story.Choice;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;

/** How many choices of a kind one playthrough to an ending can make at most, and a playthrough that makes so many. */
final class LongestPath {
    /** In place of a number of choices: no ending can be reached. */
    private static final int NO_END = -1;

    private final Exploration all;
    private final TransitionGraph graph;
    private final StronglyConnectedComponents components;
    private final boolean[] ends;
    private final CitationIndex.Steps counted;
    private final int[] most;
    /** A step that counts and can come again and again; -1 where there is none. */
    private int unbounded = -1;

    private int unboundedFrom;

    /**
     * @param ends    which states can come to an ending
     * @param counted the steps that count, which are choices
     * @throws CancellationToken.Cancelled where the work is ended
     */
    LongestPath(
            Exploration all,
            StronglyConnectedComponents components,
            boolean[] ends,
            CitationIndex.Steps counted,
            CancellationToken cancellation) {
        this.all = all;
        this.graph = all.graph();
        this.components = components;
        this.ends = ends;
        this.counted = counted;
        this.most = new int[graph.size()];
        for (int component = 0; component < components.count() && unbounded < 0; component++) {
            for (int place = components.first(component); place < components.first(component + 1); place++) {
                cancellation.check();
                relax(component, components.at(place));
            }
            equalize(component);
        }
    }

    /** Nothing without an ending, or without a bound. */
    OptionalInt bound() {
        return unbounded < 0 && ends[0] ? OptionalInt.of(most[0]) : OptionalInt.empty();
    }

    private void relax(int component, int state) {
        boolean ending = ends[state] && graph.first(state) == graph.end(state);
        most[state] = ending ? 0 : NO_END;
        for (int step = graph.first(state); step < graph.end(state); step++) {
            int to = graph.target(step);
            if (components.of(to) != component && ends[to]) {
                most[state] = Math.max(most[state], most[to] + (counted.has(step) ? 1 : 0));
            } else if (ends[to] && components.of(to) == component && counted.has(step)) {
                unbounded = step;
                unboundedFrom = state;
            }
        }
    }

    /** Within a cycle whose steps count nothing, every state can have what the best of them has. */
    private void equalize(int component) {
        int best = NO_END;
        for (int place = components.first(component); place < components.first(component + 1); place++) {
            best = Math.max(best, most[components.at(place)]);
        }
        for (int place = components.first(component); place < components.first(component + 1); place++) {
            most[components.at(place)] = best;
        }
    }

    /** A way to an ending with as many as there can be; to the first that can come again, where there is no bound. */
    WayThere way() {
        if (unbounded >= 0) {
            return all.wayTo(unboundedFrom).and(all.choice(unboundedFrom, unbounded));
        }
        Way way = new Way(all.wayTo(0));
        int state = 0;
        while (most[state] >= 0 && all.scene(state).ending().isEmpty()) {
            state = leave(state, way);
        }
        return way.found;
    }

    /** A way in the making. */
    private final class Way {
        WayThere found;

        Way(WayThere beginning) {
            this.found = beginning;
        }

        void go(int state, int step, int to) {
            if (graph.label(step) >= 0) {
                Choice choice = all.choice(state, step);
                found = found.and(choice);
            } else if (graph.label(step) == TransitionGraph.RESOLVED) {
                found = found.with(all.resolved(state, to));
            }
        }
    }

    /** Goes on to the nearest state beyond the present cycle from which as many are still to come. */
    private int leave(int start, Way way) {
        Map<Integer, int[]> came = new HashMap<>();
        ArrayDeque<Integer> due = new ArrayDeque<>();
        due.add(start);
        while (!due.isEmpty()) {
            int state = due.poll();
            for (int step = graph.first(state); step < graph.end(state); step++) {
                int to = graph.target(step);
                boolean within = components.of(to) == components.of(start);
                int here = counted.has(step) ? 1 : 0;
                if (!within && ends[to] && most[to] + here == most[start]) {
                    go(start, state, came, way);
                    way.go(state, step, to);
                    return to;
                }
                if (within && to != start && came.putIfAbsent(to, new int[] {state, step}) == null) {
                    due.add(to);
                }
            }
        }
        throw new IllegalStateException("no way on from state " + start);
    }

    /** @param came by which state and step each state was found */
    private void go(int start, int state, Map<Integer, int[]> came, Way way) {
        if (state != start) {
            int[] by = Objects.requireNonNull(came.get(state));
            go(start, by[0], came, way);
            way.go(by[0], by[1], state);
        }
    }
}
