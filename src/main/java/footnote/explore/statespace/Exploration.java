package footnote.explore.statespace;

import footnote.story.Choice;
import footnote.story.Role;
import footnote.story.Scene;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The states that a player of one role can come to, as far as they were explored, and a shortest way to each. */
public final class Exploration {
    private final SuccessorGenerator successors;
    private final StateTable states;
    private final IntList parents;
    /** Null where the steps were not kept. */
    private final @Nullable TransitionGraph graph;

    private final int expanded;
    /** By state: the way there, for each that was asked for and each on the way to one. */
    private final Map<Integer, WayThere> ways = new HashMap<>();

    Exploration(
            SuccessorGenerator successors,
            StateTable states,
            IntList parents,
            @Nullable TransitionGraph graph,
            int expanded) {
        this.successors = successors;
        this.states = states;
        this.parents = parents;
        this.graph = graph;
        this.expanded = expanded;
    }

    public Role role() {
        return successors.role();
    }

    /** How many states were found; they are numbered from 0 to below this, the nearest first. */
    public int states() {
        return states.size();
    }

    /** Whether every state was found; if not, what was not reached may well be reachable. */
    public boolean sawEverything() {
        return expanded == states.size();
    }

    /** How many states were not only found but followed: those with the lowest numbers. */
    public int expanded() {
        return expanded;
    }

    /** The scene in which a state is. */
    public Scene scene(int state) {
        return successors.scenes().get(sceneNumber(state));
    }

    public int sceneNumber(int state) {
        return successors.encoding().scene(states.block(state)[states.offset(state)]);
    }

    /** How many states there would be if nothing remembered a cell; nothing where the work was ended. */
    OptionalInt statesWithout(int cell, CancellationToken cancellation) {
        StateTable merged = new StateTable(successors.encoding().words());
        long[] key = new long[successors.encoding().words()];
        try {
            for (int state = 0; state < states.size(); state++) {
                cancellation.check();
                System.arraycopy(states.block(state), states.offset(state), key, 0, key.length);
                successors.encoding().forget(cell, key, 0);
                merged.add(key, 0);
            }
        } catch (CancellationToken.Cancelled cancelled) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(merged.size());
    }

    /** The scenes that the role can come to, conditions aside, with the numbers that they have here. */
    public SceneGraph scenes() {
        return successors.scenes();
    }

    /** Hears of an offer: the choice, and how many others are offered beside it. */
    public interface Offers {
        void offer(Choice choice, int others);
    }

    /** Calls {@code found} with every offer of every state that was expanded; for explorations that keep their steps. */
    public void eachOffer(Offers found) {
        TransitionGraph graph = graph();
        for (int state = 0; state < graph.size(); state++) {
            int first = graph.first(state);
            int count = graph.end(state) - first;
            for (int step = first; step < first + count && graph.label(step) >= 0; step++) {
                found.offer(choice(state, step), count - 1);
            }
        }
    }

    /** The bytes that the states and the way back to them take, about. */
    public long bytes() {
        return states.bytes() + parents.bytes();
    }

    /** The steps between the states; for explorations that keep them. */
    public TransitionGraph graph() {
        return Objects.requireNonNull(graph, "the steps of this exploration were not kept");
    }

    SuccessorGenerator successors() {
        return successors;
    }

    /**
     * The number of the state here with which a state of another exploration agrees in all that is remembered here; -1
     * where there is none. The other exploration remembers no less.
     */
    public int stateOf(Exploration other, int state) {
        return stateOf(other.successors, other.states.block(state), other.states.offset(state));
    }

    int stateOf(SuccessorGenerator other, long[] from, int at) {
        long[] key = new long[successors.encoding().words()];
        successors.pack(other, from, at, key);
        return states.number(key, 0);
    }

    /** The number of a packed state, or -1 where it is none of these. */
    public int number(long[] state) {
        return states.number(state, 0);
    }

    /** Writes what a state remembers into {@code values}, and returns the number of its scene. */
    int unpack(int state, int[] values) {
        successors.encoding().unpack(states.block(state), states.offset(state), values);
        return sceneNumber(state);
    }

    /** Adds the steps that follow a state to those of another generator of the same criterion. */
    void expand(int state, SuccessorGenerator other) {
        other.expand(states.block(state), states.offset(state));
    }

    /** The choice of a step that is one of play. */
    public Choice choice(int state, int step) {
        return successors.choice(sceneNumber(state), graph().label(step));
    }

    /** The state from which a state was first found; -1 for a beginning. */
    public int parent(int state) {
        return parents.get(state);
    }

    /** A shortest way to a state: no other takes fewer choices. Ways share what they have in common. */
    public synchronized WayThere wayTo(int state) {
        Deque<Integer> path = new ArrayDeque<>();
        int at = state;
        WayThere known = ways.get(at);
        while (at >= 0 && known == null) {
            path.push(at);
            at = parents.get(at);
            known = ways.get(at);
        }
        WayThere way = known == null ? WayThere.of(role()) : known;
        while (!path.isEmpty()) {
            int to = path.pop();
            way = at < 0 ? way : step(way, at, to);
            ways.put(to, way);
            at = to;
        }
        return way;
    }

    private WayThere step(WayThere way, int from, int to) {
        int label = graph == null ? labelByExpanding(from, to) : labelInGraph(graph, from, to);
        if (label >= 0) {
            return way.and(successors.choice(sceneNumber(from), label));
        }
        return label == TransitionGraph.RESOLVED ? way.with(resolved(from, to)) : way;
    }

    /** The lasting values, by variable, that are known in the second of two states and not in the first. */
    public Map<String, String> resolved(int from, int to) {
        Map<String, String> lasting = new LinkedHashMap<>();
        successors.resolved(
                states.block(from),
                states.offset(from),
                states.block(to),
                states.offset(to),
                (variable, value) -> lasting.put(variable.id(), variable.word(value)));
        return lasting;
    }

    private static int labelInGraph(TransitionGraph graph, int from, int to) {
        int step = graph.first(from);
        while (graph.target(step) != to) {
            step++;
        }
        return graph.label(step);
    }

    /** Finds the step between two states again: only the states were stored. */
    private int labelByExpanding(int from, int to) {
        successors.steps().clear();
        successors.expand(states.block(from), states.offset(from));
        int step = 0;
        while (states.number(successors.steps().keys(), successors.steps().keyAt(step)) != to) {
            step++;
        }
        return successors.steps().label(step);
    }
}
