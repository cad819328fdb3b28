package footnote.explore.expectation;

import footnote.explore.statespace.CancellationToken;
import footnote.explore.statespace.StronglyConnectedComponents;
import footnote.explore.statespace.TransitionGraph;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How often a player who picks evenly among the offers is in each state, on average: added up from the beginning
 * forwards, and approached from below and from above where there are cycles.
 */
final class ExpectedVisits {
    /** The relative difference, within one cycle, at which the bounds from below and above are near enough. */
    private static final double PRECISION = 1e-12;

    /** So many sweeps over a cycle are made at most; then its bound from above is infinite. */
    private static final int SWEEPS = 4_000_000;

    private final TransitionGraph graph;
    private final StronglyConnectedComponents components;
    private final CancellationToken cancellation;
    private final double[] low;
    private final double[] high;
    private double endless;

    /** @throws CancellationToken.Cancelled where the work is ended */
    ExpectedVisits(TransitionGraph graph, StronglyConnectedComponents components, CancellationToken cancellation) {
        this.graph = graph;
        this.cancellation = cancellation;
        this.components = components;
        this.low = new double[graph.size()];
        this.high = new double[graph.size()];
        low[0] = 1;
        high[0] = 1;
        for (int component = components.count() - 1; component >= 0; component--) {
            if (components.cyclic(component)) {
                iterate(component);
            }
            for (int place = components.first(component); place < components.first(component + 1); place++) {
                handOn(component, components.at(place));
            }
        }
    }

    /** The average number of times, from below; infinite in a cycle that is never left. */
    double low(int state) {
        return low[state];
    }

    /** The average number of times, from above. */
    double high(int state) {
        return high[state];
    }

    /** The chance that a player comes to a cycle that is never left. */
    double endless() {
        return endless;
    }

    /** Hands a state's visits on to what follows it, beyond its own cycle. */
    private void handOn(int component, int state) {
        int steps = graph.end(state) - graph.first(state);
        for (int step = graph.first(state); step < graph.end(state); step++) {
            int to = graph.target(step);
            if (components.of(to) != component) {
                low[to] += low[state] / steps;
                high[to] += high[state] / steps;
            }
        }
    }

    private void iterate(int component) {
        int from = components.first(component);
        int size = components.first(component + 1) - from;
        int[] place = new int[size];
        double[] lowIn = new double[size];
        double[] highIn = new double[size];
        boolean left = false;
        for (int i = 0; i < size; i++) {
            place[i] = components.at(from + i);
            lowIn[i] = low[place[i]];
            highIn[i] = high[place[i]];
            for (int step = graph.first(place[i]); step < graph.end(place[i]); step++) {
                left |= components.of(graph.target(step)) != component;
            }
        }
        if (left) {
            new Cycle(component, place, lowIn, highIn).solve();
        } else {
            for (int i = 0; i < size; i++) {
                endless += lowIn[i];
                low[place[i]] = Double.POSITIVE_INFINITY;
                high[place[i]] = Double.POSITIVE_INFINITY;
            }
        }
    }

    /**
     * The visits within one cycle, by interval iteration. From below, each sweep adds the visits of one round more. From
     * above, a guess is taken; it is an upper bound as soon as a sweep raises it nowhere.
     */
    private final class Cycle {
        private final int component;
        private final int[] states;
        private final double[] lowIn;
        private final double[] highIn;

        Cycle(int component, int[] states, double[] lowIn, double[] highIn) {
            this.component = component;
            this.states = states;
            this.lowIn = lowIn;
            this.highIn = highIn;
        }

        void solve() {
            Map<Integer, Integer> index = new HashMap<>();
            for (int i = 0; i < states.length; i++) {
                index.put(states[i], i);
            }
            int[][] to = new int[states.length][];
            double[] share = new double[states.length];
            for (int i = 0; i < states.length; i++) {
                to[i] = inside(states[i], index);
                share[i] = 1.0 / (graph.end(states[i]) - graph.first(states[i]));
            }
            double[] below = lowIn.clone();
            double[] above = null;
            int tries = 64;
            for (int sweep = 0; sweep < SWEEPS && above == null; sweep += tries) {
                for (int i = 0; i < tries; i++) {
                    below = sweep(below, lowIn, to, share);
                }
                tries = Math.min(tries * 2, 1 << 16);
                above = above(below, to, share);
            }
            for (int i = 0; i < states.length; i++) {
                low[states[i]] = below[i];
                high[states[i]] = above == null ? Double.POSITIVE_INFINITY : above[i];
            }
        }

        private int[] inside(int state, Map<Integer, Integer> index) {
            int[] targets = new int[graph.end(state) - graph.first(state)];
            int count = 0;
            for (int step = graph.first(state); step < graph.end(state); step++) {
                if (components.of(graph.target(step)) == component) {
                    targets[count++] = Objects.requireNonNull(index.get(graph.target(step)));
                }
            }
            return Arrays.copyOf(targets, count);
        }

        private double @Nullable [] above(double[] below, int[][] to, double[] share) {
            double[] guess = new double[below.length];
            // all visits grow at most as much as what comes in from outside does
            double growth = 1;
            for (int i = 0; i < guess.length; i++) {
                growth = lowIn[i] > 0 ? Math.max(growth, highIn[i] / lowIn[i]) : growth;
            }
            for (int i = 0; i < guess.length; i++) {
                guess[i] = below[i] * growth * (1 + PRECISION) + (lowIn[i] > 0 ? 0 : highIn[i]);
            }
            for (int sweep = 0; sweep < 64 + 2 * below.length && sweep < 4096; sweep++) {
                double[] after = sweep(guess, highIn, to, share);
                boolean lower = true;
                for (int i = 0; i < after.length; i++) {
                    lower &= after[i] <= guess[i];
                }
                guess = after;
                if (lower) {
                    return guess;
                }
            }
            return null;
        }

        private double[] sweep(double[] before, double[] in, int[][] to, double[] share) {
            double[] after = in.clone();
            for (int i = 0; i < before.length; i++) {
                cancellation.check();
                for (int target : to[i]) {
                    after[target] += before[i] * share[i];
                }
            }
            return after;
        }
    }
}
