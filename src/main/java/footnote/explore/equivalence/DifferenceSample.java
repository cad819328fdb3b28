package footnote.explore.equivalence;

import footnote.explore.statespace.Explorer;
import footnote.explore.statespace.InitialValues;
import footnote.explore.statespace.SlicingCriterion;
import footnote.explore.statespace.StateWalker;
import footnote.explore.statespace.TraceInterner;
import footnote.story.Choice;
import footnote.story.Paragraph;
import footnote.story.Role;
import footnote.story.Scene;
import footnote.story.Variable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Choices that some random playthroughs show to make a difference, before anything is compared as a whole.
 *
 * <p>A choice makes a difference where it stands beside others and each of these leads to a state that is not equal. That
 * two states are not equal is shown by one sequence of choices after which something else is offered or seen. What no
 * sample shows to differ may still do so: that is for {@link ChoiceComparison} to say. The seed is fixed.
 */
final class DifferenceSample {
    private static final int PLAYS = 400;
    /** How many states are gone through at most. */
    private static final int STATES = 150_000;
    /** So many plays in a row that show nothing are the last. */
    private static final int IDLE_PLAYS = 100;
    /** How often a pair of states is followed along the same choices, and how far. */
    private static final int WALKS = 6;

    private static final int DEPTH = 48;
    /** In how many states a choice is held against those beside it before the sample gives it up. */
    private static final int TRIES = 40;

    private final StateWalker walker;
    private final SplittableRandom random = new SplittableRandom(1);
    private final Map<Choice, Integer> tries = new HashMap<>();
    private final Set<Choice> different = new HashSet<>();
    private int states;

    /**
     * @param paragraphs all that can tell states apart beside the offers
     * @param kept       the variables whose value at every moment is a part of what came of a choice
     */
    private DifferenceSample(Explorer explorer, Role role, List<Paragraph> paragraphs, List<Variable> kept) {
        this.walker = new StateWalker(
                explorer.story(),
                role,
                SlicingCriterion.comparing(paragraphs, kept),
                InitialValues.each(explorer.story(), role),
                new TraceInterner(kept));
    }

    /**
     * The choices of a role that certainly make a difference.
     *
     * @param passedOver the choices of which it need not be known
     */
    static Set<Choice> of(
            Explorer explorer, Role role, List<Paragraph> paragraphs, List<Variable> kept, Set<Choice> passedOver) {
        DifferenceSample sample = new DifferenceSample(explorer, role, paragraphs, kept);
        sample.different.addAll(passedOver);
        int idle = 0;
        for (int play = 0; play < PLAYS && idle < IDLE_PLAYS && sample.states < STATES; play++) {
            int before = sample.different.size();
            if (!explorer.goesOn("sample of " + role.id(), sample.states)) {
                break;
            }
            sample.play();
            idle = sample.different.size() > before ? 0 : idle + 1;
        }
        return sample.different;
    }

    private void play() {
        Node node = new Node(walker.beginning());
        while (node.targets.length > 0 && states < STATES) {
            compare(node);
            node = new Node(node.targets[random.nextInt(node.targets.length)]);
        }
    }

    private void compare(Node node) {
        for (int step = 0; step < node.targets.length && node.targets.length > 1 && node.labels[0] >= 0; step++) {
            Choice choice = walker.choice(node.scene, node.labels[step]);
            if (!different.contains(choice)
                    && tries.merge(choice, 1, Integer::sum) <= TRIES
                    && differsFromAll(node, step)) {
                different.add(choice);
            }
        }
    }

    private boolean differsFromAll(Node node, int step) {
        for (int other = 0; other < node.targets.length; other++) {
            if (other != step && !differ(node.targets[step], node.targets[other])) {
                return false;
            }
        }
        return true;
    }

    /** Whether two states are seen to differ; false says nothing. */
    private boolean differ(long[] one, long[] other) {
        for (int walk = 0; walk < WALKS; walk++) {
            long[] here = one;
            long[] there = other;
            for (int depth = 0; depth < DEPTH && !Arrays.equals(here, there); depth++) {
                if (!walker.scene(here).equals(walker.scene(there))) {
                    return true;
                }
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
    private final class Node {
        private final Scene scene;
        private final int trace;
        private final int[] labels;
        private final int[] traces;
        private final long[][] targets;

        Node(long[] state) {
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

        boolean looksLike(Node other) {
            return trace == other.trace && Arrays.equals(labels, other.labels) && Arrays.equals(traces, other.traces);
        }
    }
}
