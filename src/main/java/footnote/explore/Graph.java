package footnote.explore;

/** Which state follows which: the steps of each state that was looked at, in the order of its scene's choices. */
final class Graph {
    private final Ints first = new Ints();
    private final Ints ends = new Ints();
    private final Ints targets = new Ints();
    private final Ints labels = new Ints();
    private final Ints traces;
    private final Ints stepTraces;
    private int ended;

    /** @param traced whether it keeps what is seen in each state and on each step, too */
    Graph(boolean traced) {
        this.traces = traced ? new Ints() : null;
        this.stepTraces = traced ? new Ints() : null;
    }

    /** Adds a step to the list that {@link #endOfState} ends. */
    void step(int label, int target, int trace) {
        labels.add(label);
        targets.add(target);
        if (stepTraces != null) {
            stepTraces.add(trace);
        }
    }

    /** Says whose steps were added since the last time, and what is seen there. */
    void endOfState(int state, int trace) {
        int begin = ended;
        while (first.size() <= state) {
            first.add(0);
            ends.add(0);
            if (traces != null) {
                traces.add(Traces.NOTHING);
            }
        }
        if (traces != null) {
            traces.set(state, trace);
        }
        first.set(state, begin);
        ends.set(state, targets.size());
        ended = targets.size();
    }

    /** How many states were looked at: the numbers from 0 to below this. */
    int size() {
        return first.size();
    }

    /** The first of the steps of a state. */
    int first(int state) {
        return first.get(state);
    }

    /** What comes after the last of the steps of a state. */
    int end(int state) {
        return ends.get(state);
    }

    int target(int step) {
        return targets.get(step);
    }

    int label(int step) {
        return labels.get(step);
    }

    /** What is seen in a state, as a number of {@link Traces}. */
    int trace(int state) {
        return traces.get(state);
    }

    /** What is seen on the way of a step, as a number of {@link Traces}. */
    int stepTrace(int step) {
        return stepTraces.get(step);
    }

    int steps() {
        return targets.size();
    }

    /** Whether a state is not a moment of play, but asks for a lasting value that was unknown. */
    boolean settles(int state) {
        return first(state) < end(state) && label(first(state)) == Machine.SETTLED;
    }

    long bytes() {
        return first.bytes()
                + ends.bytes()
                + targets.bytes()
                + labels.bytes()
                + (traces == null ? 0 : traces.bytes() + stepTraces.bytes());
    }
}
