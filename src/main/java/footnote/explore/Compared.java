package footnote.explore;

import footnote.story.Choice;
import footnote.story.Role;
import footnote.story.Variable;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A role's states with what follows each, and which of them are equal. */
final class Compared {
    private final Exploration all;
    private final Graph graph;
    private final Sameness sameness;

    private Compared(Exploration all, Sameness sameness) {
        this.all = all;
        this.graph = all.graph();
        this.sameness = sameness;
    }

    /**
     * Compares the states of a scope.
     *
     * @param kept the variables whose value, at every moment, is a part of what came of it
     * @return nothing where not every state was seen
     */
    static Optional<Compared> of(Explorer explorer, Role role, Scope scope, List<Variable> kept) {
        Exploration all = explorer.explore(
                role, scope, Lasting.each(explorer.story(), role), new Traces(kept), "comparing states");
        try {
            return all.sawEverything()
                    ? Optional.of(new Compared(all, new Sameness(all, explorer.pace("comparing"))))
                    : Optional.empty();
        } catch (Pace.Stopped stopped) {
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
            if (other != step && sameness.of(graph.target(other)) == sameness.of(graph.target(step))) {
                others |= 1L << other - first;
            }
        }
        return others;
    }

    /** The choices that are somewhere all that is offered. */
    Set<Choice> alone() {
        Set<Choice> alone = new LinkedHashSet<>();
        for (int state = 0; state < graph.size(); state++) {
            int step = graph.first(state);
            if (graph.end(state) == step + 1 && graph.label(step) >= 0) {
                alone.add(choice(state, step));
            }
        }
        return alone;
    }

    /** Takes down the pairs of an offer and the others that lead to an equal state. */
    void pair(int state, int step, long others, Twins twins) {
        for (long rest = others; rest != 0; rest &= rest - 1) {
            int other = graph.first(state) + Long.numberOfTrailingZeros(rest);
            twins.add(
                    choice(state, step),
                    choice(state, other),
                    all.scene(graph.target(step)),
                    graph.target(step) == graph.target(other));
        }
    }

    int steps() {
        return graph.steps();
    }

    Choice choice(int state, int step) {
        return all.choice(state, step);
    }

    /** The step here that is the same choice in the same state as one of another, which remembers no less. */
    int stepOf(Compared other, int state, int step) {
        return graph.first(all.stateOf(other.all, state)) + step - other.graph.first(state);
    }
}
