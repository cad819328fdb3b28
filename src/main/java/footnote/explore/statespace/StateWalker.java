package footnote.explore.statespace;

import footnote.story.Choice;
import footnote.story.Role;
import footnote.story.Scene;
import footnote.story.Story;
import java.util.List;
import java.util.Optional;

/**
 * Steps from state to state and remembers none: for what a single playthrough can show. What a listener hears on the way
 * can come about; what it does not hear, an exploration alone can deny.
 */
public final class StateWalker {
    private final SuccessorGenerator successors;
    private final int words;

    /** One to which nobody listens. */
    public StateWalker(Story story, Role role, SlicingCriterion criterion, InitialValues initial) {
        this(new SuccessorGenerator(story, role, criterion, initial, null));
    }

    /** @param criterion what a state has to remember: as in an exploration, of which this visits a part */
    public StateWalker(
            Story story, Role role, SlicingCriterion criterion, InitialValues initial, ExplorationListener listener) {
        this(new SuccessorGenerator(story, role, criterion, initial, listener));
    }

    private StateWalker(SuccessorGenerator successors) {
        this.successors = successors;
        this.words = successors.encoding().words();
    }

    /** The packed state in which a playthrough begins. */
    public long[] beginning() {
        return successors.beginning();
    }

    /** Finds the steps from a state, in place of those from the one before. */
    public void expand(long[] state) {
        successors.steps().clear();
        successors.expand(state, 0);
    }

    /** How many steps lead on. */
    public int steps() {
        return successors.steps().count();
    }

    /** As in {@link TransitionGraph}: the place of a choice among its scene's, or a label below 0. */
    public int label(int step) {
        return successors.steps().label(step);
    }

    /** The packed state to which a step leads. */
    public long[] target(int step) {
        long[] state = new long[words];
        System.arraycopy(successors.steps().keys(), successors.steps().keyAt(step), state, 0, words);
        return state;
    }

    /** What is seen on a step, as a number of the listener's. */
    public int stepTrace(int step) {
        return successors.steps().trace(step);
    }

    /** What is seen in the state that was expanded, as a number of the listener's. */
    public int trace() {
        return successors.trace();
    }

    /** How far apart two packed states are in what both remember: the sum of the differences of all values. */
    public long distance(long[] one, long[] other) {
        return successors.distance(one, other);
    }

    /** The state of an exploration in which a packed state is that remembers more. */
    public int stateIn(Exploration all, long[] state) {
        return all.stateOf(successors, state, 0);
    }

    /**
     * The packed states in which a player may be who is in a state of an exploration that remembers less: what it does not
     * remember has each value that is possible in that scene.
     *
     * @param most how many there may be
     * @return nothing where there would be more
     */
    public Optional<List<long[]>> refined(Exploration all, int state, PossibleValues possible, int most) {
        return successors.refined(all, state, possible, most);
    }

    public Scene scene(long[] state) {
        return successors.scenes().get(successors.encoding().scene(state[0]));
    }

    /** The choice of a step from a state in that scene, where its label is one of a choice. */
    public Choice choice(Scene scene, int label) {
        return successors.choice(successors.scenes().of(scene), label);
    }
}
