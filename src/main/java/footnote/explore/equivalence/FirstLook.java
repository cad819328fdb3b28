package footnote.explore.equivalence;

import footnote.explore.statespace.Explorer;
import footnote.explore.statespace.InitialValues;
import footnote.explore.statespace.PredecessorIndex;
import footnote.explore.statespace.SceneGraph;
import footnote.explore.statespace.StateWalker;
import footnote.explore.statespace.TransitionGraph;
import footnote.story.Choice;
import footnote.story.Role;
import footnote.story.Scene;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * Choices that a few random playthroughs show to make a difference: most of them, where a story is sound. Where these are
 * all of a role's, nothing of it has to be compared. The seed is fixed.
 *
 * <p>Each scene is tried by itself: players take steps into scenes from which ways lead there, conditions aside. The
 * states that they take are counted by their size, for in a story of many scenes that are far away, each with a value of
 * its own, the look would otherwise take longer than what it spares.
 */
final class FirstLook {
    /** How many playthroughs are made for a scene, and how many states each may take. */
    private static final int PLAYS = 16;

    private static final int LENGTH = 400;
    /** How many words of packed states the playthroughs of a role may take: what is left then is compared. */
    private static final long ROOM = 1 << 21;
    /** How often a pair of states is followed. */
    private static final int WALKS = 2;

    private final StateWalker walker;
    private final PairedWalks pairs;
    private final SceneGraph scenes;
    private final PredecessorIndex before;
    private final SplittableRandom random = new SplittableRandom(1);
    private final Set<Choice> different = new HashSet<>();
    /** How many words of packed states were taken so far. */
    private long taken;

    private FirstLook(Explorer explorer, Role role) {
        Distinguisher all = Distinguisher.everything(explorer.story(), role);
        this.walker =
                new StateWalker(explorer.story(), role, all.criterion(), InitialValues.each(explorer.story(), role));
        this.pairs = new PairedWalks(explorer, role, all, random);
        this.scenes = new SceneGraph(explorer.story(), role);
        TransitionGraph graph = scenes.graph();
        this.before = new PredecessorIndex(graph, graph.size());
    }

    /**
     * The choices of a role that certainly make a difference.
     *
     * @param passedOver the choices of which it need not be known
     */
    static Set<Choice> of(Explorer explorer, Role role, Set<Choice> passedOver) {
        FirstLook look = new FirstLook(explorer, role);
        look.scenes.each(scene -> {
            Set<Choice> open = new HashSet<>(scene.choices());
            open.removeAll(passedOver);
            if (open.size() > 0
                    && look.taken < ROOM
                    && explorer.goesOn("sample of " + role.id(), look.pairs.states())) {
                look.look(scene, open);
            }
        });
        return look.different;
    }

    private void look(Scene scene, Set<Choice> open) {
        BitSet goal = new BitSet();
        goal.set(scenes.of(scene));
        BitSet towards = before.reaching(goal);
        for (int play = 0; play < PLAYS && !open.isEmpty(); play++) {
            play(scene, open, towards);
            open.removeAll(different);
        }
    }

    private void play(Scene goal, Set<Choice> open, BitSet towards) {
        long[] state = walker.beginning();
        for (int states = 0; states < LENGTH && state != null; states++) {
            walker.expand(state);
            taken += state.length;
            if (walker.steps() > 1
                    && walker.label(0) >= 0
                    && walker.scene(state).equals(goal)) {
                compare(goal, state, open);
                return;
            }
            state = next(towards);
        }
    }

    /** One of the steps that lead on towards the scene; null where none does. */
    private long @Nullable [] next(BitSet towards) {
        long @Nullable [] on = null;
        int count = 0;
        for (int step = 0; step < walker.steps(); step++) {
            long[] target = walker.target(step);
            if (towards.get(scenes.of(walker.scene(target))) && random.nextInt(++count) == 0) {
                on = target;
            }
        }
        return on;
    }

    private void compare(Scene scene, long[] state, Set<Choice> open) {
        Choice[] choices = new Choice[walker.steps()];
        for (int step = 0; step < choices.length; step++) {
            choices[step] = walker.choice(scene, walker.label(step));
        }
        PairedWalks.Node node = pairs.expand(state);
        for (int step = 0; step < choices.length; step++) {
            if (open.contains(choices[step]) && differsFromAll(node, step)) {
                different.add(choices[step]);
            }
        }
    }

    private boolean differsFromAll(PairedWalks.Node node, int step) {
        for (int other = 0; other < node.steps(); other++) {
            if (other != step && !pairs.differ(node.target(step), node.target(other), WALKS)) {
                return false;
            }
        }
        return true;
    }
}
