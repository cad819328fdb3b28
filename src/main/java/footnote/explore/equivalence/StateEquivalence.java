package footnote.explore.equivalence;

import footnote.explore.statespace.CancellationToken;
import footnote.explore.statespace.Exploration;
import footnote.explore.statespace.Explorer;
import footnote.explore.statespace.InitialValues;
import footnote.explore.statespace.SlicingCriterion;
import footnote.explore.statespace.TraceInterner;
import footnote.explore.statespace.TransitionGraph;
import footnote.story.Choice;
import footnote.story.Role;
import footnote.story.Scene;
import footnote.story.Variable;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A role's states with what follows each, and which of them are equal. */
final class StateEquivalence {
    private final Exploration all;
    private final TransitionGraph graph;
    private final PartitionRefinement classes;

    private StateEquivalence(Exploration all, PartitionRefinement classes) {
        this.all = all;
        this.graph = all.graph();
        this.classes = classes;
    }

    /**
     * Compares the states of a criterion.
     *
     * @param kept the variables whose value, at every moment, is a part of what came of it
     * @return nothing where not every state was seen
     */
    static Optional<StateEquivalence> of(
            Explorer explorer, Role role, SlicingCriterion criterion, List<Variable> kept) {
        Exploration all = explorer.explore(
                role,
                criterion,
                InitialValues.each(explorer.story(), role),
                new TraceInterner(kept),
                "comparing states");
        try {
            return all.sawEverything()
                    ? Optional.of(
                            new StateEquivalence(all, new PartitionRefinement(all, explorer.cancellation("comparing"))))
                    : Optional.empty();
        } catch (CancellationToken.Cancelled cancelled) {
            return Optional.empty();
        }
    }

    /** Hears which other offers of a state lead to an equal one: a bit each, in the order of the state's steps. */
    interface Others {
        void equal(int state, int step, long others);
    }

    /** Every offer that stands beside another. Beyond 63 offers in one state none is called equal. */
    void each(Others found) {
        for (int state = 0; state < graph.size(); state++) {
            each(state, found);
        }
    }

    /** Every offer of some choices that stands beside another. */
    void eachOf(Set<Choice> choices, Others found) {
        Set<String> scenes = new HashSet<>();
        choices.forEach(choice -> scenes.add(choice.scene()));
        Others chosen = (state, step, others) -> {
            if (choices.contains(choice(state, step))) {
                found.equal(state, step, others);
            }
        };
        for (int state = 0; state < graph.size(); state++) {
            if (scenes.contains(all.scene(state).id())) {
                each(state, chosen);
            }
        }
    }

    private void each(int state, Others found) {
        int first = graph.first(state);
        int end = graph.end(state);
        for (int step = first; end > first + 1 && graph.label(first) >= 0 && step < end; step++) {
            found.equal(state, step, others(first, end, step));
        }
    }

    private long others(int first, int end, int step) {
        long others = 0;
        for (int other = first; other < Math.min(end, first + 63); other++) {
            if (other != step && classes.of(graph.target(other)) == classes.of(graph.target(step))) {
                others |= 1L << other - first;
            }
        }
        return others;
    }

    /** Hears of a pair of offers of a state, which lead to equal states in a scene. */
    interface EqualOffers {
        boolean pair(Choice one, Choice other, Scene to, boolean sameState);
    }

    /**
     * Hands on an offer with each of the others that lead to an equal state, up to the first of which {@code found} is
     * false.
     *
     * @return whether {@code found} was true of each
     */
    boolean eachPair(int state, int step, EqualOffers found) {
        boolean ofEach = true;
        for (long rest = equalTo(state, step); rest != 0 && ofEach; rest &= rest - 1) {
            int other = graph.first(state) + Long.numberOfTrailingZeros(rest);
            ofEach = found.pair(
                    choice(state, step),
                    choice(state, other),
                    all.scene(graph.target(step)),
                    graph.target(step) == graph.target(other));
        }
        return ofEach;
    }

    int steps() {
        return graph.steps();
    }

    /** The states that are compared. */
    Exploration states() {
        return all;
    }

    /** The step of a state that is an offer of a choice, which is one of its offers. */
    int stepOf(int state, Choice choice) {
        int step = graph.first(state);
        while (!choice(state, step).equals(choice)) {
            step++;
        }
        return step;
    }

    /** The place of a step among those of its state, from 0. */
    int placeOf(int state, int step) {
        return step - graph.first(state);
    }

    /** The other offers of a state that lead to an equal one, as {@link Others} hears of them. */
    long equalTo(int state, int step) {
        return others(graph.first(state), graph.end(state), step);
    }

    Choice choice(int state, int step) {
        return all.choice(state, step);
    }

    /** The step here that is the same choice in the same state as one of another, which remembers no less. */
    int stepOf(StateEquivalence other, int state, int step) {
        return graph.first(all.stateOf(other.all, state)) + step - other.graph.first(state);
    }
}
