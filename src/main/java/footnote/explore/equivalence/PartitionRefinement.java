package footnote.explore.equivalence;

import footnote.explore.statespace.CancellationToken;
import footnote.explore.statespace.Exploration;
import footnote.explore.statespace.StronglyConnectedComponents;
import footnote.explore.statespace.TransitionGraph;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Which states are equal: in the same scene, and after both every sequence of choices offers the same choices and shows
 * the same.
 *
 * <p>The states from which play always ends get their classes in one pass, from the endings backwards. The states that
 * can come to a cycle begin in one class for each signature, and a {@link ClassSplitter} splits these classes until
 * nothing splits any more.
 */
final class PartitionRefinement {
    private final Exploration exploration;
    private final TransitionGraph graph;
    private final CancellationToken cancellation;
    private final int[] classes;

    /** @throws CancellationToken.Cancelled where the work is ended */
    PartitionRefinement(Exploration exploration, CancellationToken cancellation) {
        this.exploration = exploration;
        this.graph = exploration.graph();
        this.cancellation = cancellation;
        this.classes = new int[graph.size()];
        StronglyConnectedComponents components = new StronglyConnectedComponents(graph, cancellation);
        boolean[] endless = endless(components);
        SignatureTable finite = new SignatureTable();
        for (int place = 0; place < classes.length; place++) {
            int state = components.at(place);
            if (!endless[state]) {
                classes[state] = finite.of(state);
            }
        }
        refine(endless, finite.count);
    }

    /** The number of the class of equal states to which a state belongs. */
    int of(int state) {
        return classes[state];
    }

    private boolean[] endless(StronglyConnectedComponents components) {
        boolean[] endless = new boolean[classes.length];
        for (int component = 0; component < components.count(); component++) {
            boolean reaches = components.cyclic(component);
            for (int place = components.first(component); place < components.first(component + 1); place++) {
                int state = components.at(place);
                for (int step = graph.first(state); step < graph.end(state); step++) {
                    reaches |= endless[graph.target(step)];
                }
            }
            for (int place = components.first(component); reaches && place < components.first(component + 1); place++) {
                endless[components.at(place)] = true;
            }
        }
        return endless;
    }

    /**
     * Refines the partition of the states from which play need not end, which begins with equal signatures.
     *
     * @param finite how many classes there are of the other states
     */
    private void refine(boolean[] endless, int finite) {
        int[] states = IntStream.range(0, classes.length)
                .filter(state -> endless[state])
                .toArray();
        int[] numbers = new int[classes.length];
        for (int i = 0; i < states.length; i++) {
            numbers[states[i]] = i;
            classes[states[i]] = -1; // not known yet, and so the same of all
        }
        SignatureTable signatures = new SignatureTable();
        int[] blocks = new int[states.length];
        int[][] targets = new int[states.length][];
        for (int i = 0; i < states.length; i++) {
            blocks[i] = signatures.of(states[i]);
            targets[i] = targets(states[i], endless, numbers);
        }
        new ClassSplitter(targets, blocks, signatures.count, cancellation).split();
        for (int i = 0; i < states.length; i++) {
            classes[states[i]] = finite + blocks[i];
        }
    }

    private int[] targets(int state, boolean[] endless, int[] numbers) {
        int[] targets = new int[graph.end(state) - graph.first(state)];
        for (int i = 0; i < targets.length; i++) {
            int to = graph.target(graph.first(state) + i);
            targets[i] = endless[to] ? numbers[to] : -1;
        }
        return targets;
    }

    /**
     * A number for each signature. The signature of a state is its scene, what is seen there, and each step with the class
     * to which it leads, as far as that is known. A table in open addressing holds one state of each signature.
     */
    private final class SignatureTable {
        private int[] slots = new int[1 << 10];
        private int[] states = new int[1 << 9];
        private int[] hashes = new int[1 << 9];
        private int count;

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
            return classes[graph.target(step)];
        }
    }
}
