package footnote.explore.statespace;

import java.util.BitSet;

/** A graph read backwards: from which states a step leads to a state. */
public final class PredecessorIndex {
    private final int[] first;
    private final int[] from;

    /** @param states how many states there are, those that were not looked at included */
    public PredecessorIndex(TransitionGraph graph, int states) {
        this.first = new int[states + 2];
        this.from = new int[graph.steps()];
        for (int step = 0; step < from.length; step++) {
            first[graph.target(step) + 2]++;
        }
        for (int state = 0; state <= states; state++) {
            first[state + 1] += first[state];
        }
        for (int state = 0; state < graph.size(); state++) {
            for (int step = graph.first(state); step < graph.end(state); step++) {
                from[first[graph.target(step) + 1]++] = state;
            }
        }
    }

    /** The first place in {@link #from} that is about a state; the last is before {@code first(state + 1)}. */
    public int first(int state) {
        return first[state];
    }

    public int from(int place) {
        return from[place];
    }

    /** The states from which some steps lead to one of the goals, these included: backward reachability. */
    public BitSet reaching(BitSet goals) {
        BitSet found = (BitSet) goals.clone();
        int[] due = new int[first.length];
        int count = 0;
        for (int state = goals.nextSetBit(0); state >= 0; state = goals.nextSetBit(state + 1)) {
            due[count++] = state;
        }
        while (count > 0) {
            int state = due[--count];
            for (int place = first[state]; place < first[state + 1]; place++) {
                if (!found.get(from[place])) {
                    found.set(from[place]);
                    due[count++] = from[place];
                }
            }
        }
        return found;
    }
}
