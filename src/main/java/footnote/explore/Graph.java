package footnote.explore;

/** Which state follows which: the steps of each state that was looked at, in the order of its scene's choices. */
final class Graph {
    private final Ints first = new Ints();
    private final Ints ends = new Ints();
    private final Ints targets = new Ints();
    private final Ints labels = new Ints();
    private int ended;

    /** Adds a step to the list that {@link #endOfState} ends. */
    void step(int label, int target) {
        labels.add(label);
        targets.add(target);
    }

    /** Says whose steps were added since the last time. */
    void endOfState(int state) {
        int begin = ended;
        while (first.size() <= state) {
            first.add(0);
            ends.add(0);
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

    int steps() {
        return targets.size();
    }

    /** Whether a state is not a moment of play, but asks for a lasting value that was unknown. */
    boolean settles(int state) {
        return first(state) < end(state) && label(first(state)) == Machine.SETTLED;
    }

    long bytes() {
        return first.bytes() + ends.bytes() + targets.bytes() + labels.bytes();
    }
}
