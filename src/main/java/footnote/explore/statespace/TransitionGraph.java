package footnote.explore.statespace;

/** Which state follows which: the steps of each state that was looked at, in the order of its scene's choices. */
public final class TransitionGraph {
    /** The label of the page turns with which a role may begin. */
    public static final int PAGE_TURN = -1;
    /** The label of what is no step of play: a lasting value that was unknown is known from here on. */
    public static final int RESOLVED = -2;

    private final IntList first = new IntList();
    private final IntList ends = new IntList();
    private final IntList targets = new IntList();
    private final IntList labels = new IntList();
    private final boolean traced;
    /** For each state what is seen there, and for each step what is seen on it; both empty unless {@code traced}. */
    private final IntList traces = new IntList();

    private final IntList stepTraces = new IntList();
    private int ended;

    /** @param traced whether it keeps what is seen in each state and on each step, too */
    TransitionGraph(boolean traced) {
        this.traced = traced;
    }

    /** Adds a step to the list that {@link #endOfState} ends. */
    void step(int label, int target, int trace) {
        labels.add(label);
        targets.add(target);
        if (traced) {
            stepTraces.add(trace);
        }
    }

    /** Says whose steps were added since the last time, and what is seen there. */
    void endOfState(int state, int trace) {
        int begin = ended;
        while (first.size() <= state) {
            first.add(0);
            ends.add(0);
            if (traced) {
                traces.add(TraceInterner.NOTHING);
            }
        }
        if (traced) {
            traces.set(state, trace);
        }
        first.set(state, begin);
        ends.set(state, targets.size());
        ended = targets.size();
    }

    /** How many states were looked at: the numbers from 0 to below this. */
    public int size() {
        return first.size();
    }

    /** The first of the steps of a state. */
    public int first(int state) {
        return first.get(state);
    }

    /** What comes after the last of the steps of a state. */
    public int end(int state) {
        return ends.get(state);
    }

    public int target(int step) {
        return targets.get(step);
    }

    public int label(int step) {
        return labels.get(step);
    }

    /** What is seen in a state, as a number of {@link TraceInterner}; only of a graph that is traced. */
    public int trace(int state) {
        return traces.get(state);
    }

    /** What is seen on the way of a step, as a number of {@link TraceInterner}; only of a graph that is traced. */
    public int stepTrace(int step) {
        return stepTraces.get(step);
    }

    public int steps() {
        return targets.size();
    }

    /** Whether a state is not a moment of play, but asks for a lasting value that was unknown. */
    boolean resolvesValue(int state) {
        return first(state) < end(state) && label(first(state)) == RESOLVED;
    }

    long bytes() {
        return first.bytes()
                + ends.bytes()
                + targets.bytes()
                + labels.bytes()
                + (traced ? traces.bytes() + stepTraces.bytes() : 0);
    }
}
