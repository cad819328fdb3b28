package footnote.explore.expectation;

import footnote.explore.statespace.TraceInterner;
import footnote.explore.statespace.TransitionGraph;
import java.util.BitSet;
import java.util.function.IntToDoubleFunction;

/**
 * How often each thing is seen, on average, and where: a player sees a thing in a state, or on a step, whose trace holds it.
 *
 * <p>A thing is named by its number in {@link TraceInterner#things()}.
 */
final class ExpectedSightings {
    private final TransitionGraph graph;
    /** By trace: the thing that is seen last in it. */
    private final int[] last;
    /** By trace: the trace without its last thing, whose number is smaller. */
    private final int[] before;
    /** By thing: how often it is seen, from below and from above. */
    private final double[] low;

    private final double[] high;

    ExpectedSightings(TransitionGraph graph, TraceInterner traces, ExpectedVisits visits) {
        this.graph = graph;
        this.last = traces.lastThings();
        this.before = traces.withoutLast();
        int things = traces.things().size();
        this.low = ofThings(ofTraces(visits::low), things);
        this.high = ofThings(ofTraces(visits::high), things);
    }

    /** How often each trace is met: as often as a player is in its state, and its share of that on each step from there. */
    private double[] ofTraces(IntToDoubleFunction visits) {
        double[] often = new double[last.length];
        for (int state = 0; state < graph.size(); state++) {
            double here = visits.applyAsDouble(state);
            int steps = graph.end(state) - graph.first(state);
            often[graph.trace(state)] += here;
            for (int step = graph.first(state); step < graph.end(state); step++) {
                often[graph.stepTrace(step)] += here / steps;
            }
        }
        return often;
    }

    /** How often each thing is seen: whoever meets a trace sees its last thing, and all that the shorter trace holds. */
    private double[] ofThings(double[] ofTraces, int things) {
        double[] often = new double[things];
        for (int trace = ofTraces.length - 1; trace > TraceInterner.NOTHING; trace--) {
            often[last[trace]] += ofTraces[trace];
            ofTraces[before[trace]] += ofTraces[trace];
        }
        return often;
    }

    /** How often a thing is seen in a playthrough, on average. */
    Interval average(int thing) {
        return new Interval(low[thing], Math.max(low[thing], high[thing]));
    }

    /** Where one of some things is seen. */
    HittingProbability.Met where(BitSet things) {
        boolean[] holds = new boolean[last.length];
        for (int trace = TraceInterner.NOTHING + 1; trace < holds.length; trace++) {
            holds[trace] = things.get(last[trace]) || holds[before[trace]];
        }
        return new HittingProbability.Met() {
            @Override
            public boolean at(int state) {
                return holds[graph.trace(state)];
            }

            @Override
            public boolean on(int state, int step) {
                return holds[graph.stepTrace(step)];
            }
        };
    }
}
