package footnote.explore.equivalence;

import footnote.explore.statespace.CancellationToken;
import footnote.explore.statespace.Exploration;
import footnote.explore.statespace.StronglyConnectedComponents;
import footnote.explore.statespace.TransitionGraph;
import java.util.Arrays;

/**
 * Which states are equal: in the same scene, and after both every sequence of choices offers the same choices and shows
 * the same.
 *
 * <p>States from which play always ends are told apart from their ends backwards, in one pass. Those that can come to a
 * cycle begin as equal as their own offers allow, and are parted until nothing parts them any more.
 */
final class PartitionRefinement {
    private final Exploration exploration;
    private final TransitionGraph graph;
    private final CancellationToken cancellation;
    private final int[] classes;

    /** @throws CancellationToken.Cancelled cancelled the work was ended */
    PartitionRefinement(Exploration exploration, CancellationToken cancellation) {
        this.exploration = exploration;
        this.graph = exploration.graph();
        this.cancellation = cancellation;
        this.classes = new int[graph.size()];
        StronglyConnectedComponents components = new StronglyConnectedComponents(graph, cancellation);
        boolean[] endless = endless(components);
        Classes finite = new Classes(true);
        for (int place = 0; place < classes.length; place++) {
            int state = components.at(place);
            if (!endless[state]) {
                classes[state] = finite.of(state);
            }
        }
        part(endless, finite.count);
    }

    /** The number of the class of equal states to which a state belongs. */
    int of(int state) {
        return classes[state];
    }

    private boolean[] endless(StronglyConnectedComponents components) {
        boolean[] endless = new boolean[classes.length];
        for (int one = 0; one < components.count(); one++) {
            boolean reaches = components.cyclic(one);
            for (int place = components.first(one); place < components.first(one + 1); place++) {
                int state = components.at(place);
                for (int step = graph.first(state); step < graph.end(state); step++) {
                    reaches |= endless[graph.target(step)];
                }
            }
            for (int place = components.first(one); reaches && place < components.first(one + 1); place++) {
                endless[components.at(place)] = true;
            }
        }
        return endless;
    }

    /** @param finite how many classes there are of states that are not endless */
    private void part(boolean[] endless, int finite) {
        int[] states = new int[classes.length];
        int count = 0;
        for (int state = 0; state < classes.length; state++) {
            if (endless[state]) {
                states[count++] = state;
            }
        }
        int before = -1;
        int[] next = new int[count];
        Classes parted = new Classes(false);
        while (count > 0 && parted.count != before) {
            before = parted.count;
            parted = new Classes(before > 0);
            for (int i = 0; i < count; i++) {
                next[i] = finite + parted.of(states[i]);
            }
            for (int i = 0; i < count; i++) {
                classes[states[i]] = next[i];
            }
        }
    }

    /**
     * Classes of states that nothing tells apart: the scene, what is seen, each step and, where that is known already,
     * the class to which it leads. A table in open addressing holds one state of each class, and nothing is copied.
     */
    private final class Classes {
        private final boolean withTargets;
        private int[] slots = new int[1 << 10];
        private int[] states = new int[1 << 9];
        private int[] hashes = new int[1 << 9];
        private int count;

        Classes(boolean withTargets) {
            this.withTargets = withTargets;
        }

        /** The number of a state's class, from 0; it is a new one where no state before was equal. */
        int of(int state) {
            cancellation.check();
            int hash = hash(state);
            int slot = slot(hash);
            while (slots[slot] != 0) {
                int found = slots[slot] - 1;
                if (hashes[found] == hash && same(states[found], state)) {
                    return found;
                }
                slot = slot + 1 & slots.length - 1;
            }
            add(state, hash, slot);
            return count - 1;
        }

        private int slot(int hash) {
            return (hash ^ hash >>> 15) & slots.length - 1;
        }

        private void add(int state, int hash, int slot) {
            if (count == states.length) {
                states = Arrays.copyOf(states, count * 2);
                hashes = Arrays.copyOf(hashes, count * 2);
            }
            states[count] = state;
            hashes[count] = hash;
            slots[slot] = ++count;
            if (count > slots.length / 2) {
                grow();
            }
        }

        private void grow() {
            slots = new int[slots.length * 2];
            for (int one = 0; one < count; one++) {
                int slot = slot(hashes[one]);
                while (slots[slot] != 0) {
                    slot = slot + 1 & slots.length - 1;
                }
                slots[slot] = one + 1;
            }
        }

        private int hash(int state) {
            int hash = 31 * exploration.sceneNumber(state) + graph.trace(state);
            for (int step = graph.first(state); step < graph.end(state); step++) {
                hash = 31 * hash + graph.label(step);
                hash = 31 * hash + graph.stepTrace(step);
                hash = 31 * hash + target(step);
            }
            return hash * 0x9E3779B1;
        }

        private boolean same(int one, int other) {
            int first = graph.first(one);
            int otherFirst = graph.first(other);
            int steps = graph.end(one) - first;
            if (exploration.sceneNumber(one) != exploration.sceneNumber(other)
                    || graph.trace(one) != graph.trace(other)
                    || graph.end(other) - otherFirst != steps) {
                return false;
            }
            for (int i = 0; i < steps; i++) {
                if (graph.label(first + i) != graph.label(otherFirst + i)
                        || graph.stepTrace(first + i) != graph.stepTrace(otherFirst + i)
                        || target(first + i) != target(otherFirst + i)) {
                    return false;
                }
            }
            return true;
        }

        private int target(int step) {
            return withTargets ? classes[graph.target(step)] : 0;
        }
    }
}
