package footnote.explore.equivalence;

import footnote.explore.statespace.Explorer;
import footnote.explore.statespace.InitialValues;
import footnote.explore.statespace.StateWalker;
import footnote.explore.statespace.TraceInterner;
import footnote.story.Role;
import footnote.story.Scene;
import java.util.Arrays;
import java.util.SplittableRandom;

/** Walks along the same choices from two states, to see whether something else is offered or seen after them. */
final class PairedWalks {
    private static final int DEPTH = 48;

    private final StateWalker walker;
    private final SplittableRandom random;
    private int states;

    /** @param all all that can tell states apart beside the offers */
    PairedWalks(Explorer explorer, Role role, Distinguisher all, SplittableRandom random) {
        this.walker = new StateWalker(
                explorer.story(),
                role,
                all.criterion(),
                InitialValues.each(explorer.story(), role),
                new TraceInterner(all.kept()));
        this.random = random;
    }

    /** How many states were compared so far. */
    int states() {
        return states;
    }

    /** A state, with what is seen and offered there. */
    Node expand(long[] state) {
        return new Node(state);
    }

    /**
     * Whether two packed states are seen to differ; false says nothing.
     *
     * @param walks how often they are followed
     */
    boolean differ(long[] one, long[] other, int walks) {
        for (int walk = 0; walk < walks; walk++) {
            long[] here = one;
            long[] there = other;
            for (int depth = 0; depth < DEPTH && !Arrays.equals(here, there); depth++) {
                Node mine = new Node(here);
                Node its = new Node(there);
                if (!mine.looksLike(its)) {
                    return true;
                }
                if (mine.targets.length == 0) {
                    break;
                }
                int step = random.nextInt(mine.targets.length);
                here = mine.targets[step];
                there = its.targets[step];
            }
        }
        return false;
    }

    /** A state, expanded. */
    final class Node {
        private final Scene scene;
        private final int trace;
        private final int[] labels;
        private final int[] traces;
        private final long[][] targets;

        private Node(long[] state) {
            walker.expand(state);
            states++;
            scene = walker.scene(state);
            trace = walker.trace();
            labels = new int[walker.steps()];
            traces = new int[labels.length];
            targets = new long[labels.length][];
            for (int step = 0; step < labels.length; step++) {
                labels[step] = walker.label(step);
                traces[step] = walker.stepTrace(step);
                targets[step] = walker.target(step);
            }
        }

        /** How many steps lead on. */
        int steps() {
            return targets.length;
        }

        /** The packed state to which a step leads. */
        long[] target(int step) {
            return targets[step];
        }

        private boolean looksLike(Node other) {
            return scene.equals(other.scene)
                    && trace == other.trace
                    && Arrays.equals(labels, other.labels)
                    && Arrays.equals(traces, other.traces);
        }
    }
}
