package footnote.explore.expectation;

import footnote.explore.statespace.CancellationToken;
import footnote.explore.statespace.StronglyConnectedComponents;
import footnote.explore.statespace.TransitionGraph;

/** How likely a player who picks evenly among the offers is to meet something at least once. */
final class HittingProbability {
    /** The difference, within one cycle, at which the bounds from below and above are near enough. */
    private static final double PRECISION = 1e-12;
    /** So many sweeps over a cycle are made at most; then the bounds stay as far apart as they are. */
    private static final int SWEEPS = 1_000_000;

    private final TransitionGraph graph;
    private final StronglyConnectedComponents components;
    private final CancellationToken cancellation;
    private final double[] low;
    private final double[] high;

    /** @throws CancellationToken.Cancelled where the work is ended */
    HittingProbability(TransitionGraph graph, StronglyConnectedComponents components, CancellationToken cancellation) {
        this.graph = graph;
        this.cancellation = cancellation;
        this.components = components;
        this.low = new double[graph.size()];
        this.high = new double[graph.size()];
    }

    /** Where something is met. */
    interface Met {
        boolean at(int state);

        boolean on(int state, int step);
    }

    /** From the beginning; worked out from the endings backwards, in a cycle from below and from above. */
    Interval ever(Met met) {
        for (int component = 0; component < components.count(); component++) {
            if (components.cyclic(component)) {
                iterate(component, met);
            } else {
                int state = components.at(components.first(component));
                low[state] = value(state, met, low);
                high[state] = value(state, met, high);
            }
        }
        return new Interval(low[0], Math.max(low[0], high[0]));
    }

    private double value(int state, Met met, double[] chances) {
        cancellation.check();
        if (met.at(state)) {
            return 1;
        }
        double sum = 0;
        for (int step = graph.first(state); step < graph.end(state); step++) {
            sum += met.on(state, step) ? 1 : chances[graph.target(step)];
        }
        return sum == 0 ? 0 : sum / (graph.end(state) - graph.first(state));
    }

    private void iterate(int component, Met met) {
        double most = canEnd(component, met) ? 1 : 0;
        for (int place = components.first(component); place < components.first(component + 1); place++) {
            low[components.at(place)] = 0;
            high[components.at(place)] = most;
        }
        double apart = most;
        for (int sweep = 0; sweep < SWEEPS && apart > PRECISION; sweep++) {
            apart = 0;
            for (int place = components.first(component); place < components.first(component + 1); place++) {
                int state = components.at(place);
                low[state] = value(state, met, low);
                high[state] = value(state, met, high);
                apart = Math.max(apart, high[state] - low[state]);
            }
        }
    }

    /** Whether going round comes to an end, be it that the thing is met: otherwise it never is. */
    private boolean canEnd(int component, Met met) {
        for (int place = components.first(component); place < components.first(component + 1); place++) {
            int state = components.at(place);
            boolean end = met.at(state);
            for (int step = graph.first(state); step < graph.end(state); step++) {
                end |= met.on(state, step) || components.of(graph.target(step)) != component;
            }
            if (end) {
                return true;
            }
        }
        return false;
    }
}
