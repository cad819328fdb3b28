package footnote.explore;

import footnote.story.Choice;
import footnote.story.Role;
import footnote.story.Scene;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Every state that a player of one role can come to, as far as it was looked at, and the shortest way to each. */
public final class Exploration {
    private final Machine machine;
    private final States states;
    private final Ints parents;
    private final Graph graph;
    private final int looked;

    Exploration(Machine machine, States states, Ints parents, Graph graph, int looked) {
        this.machine = machine;
        this.states = states;
        this.parents = parents;
        this.graph = graph;
        this.looked = looked;
    }

    public Role role() {
        return machine.role();
    }

    /** How many states were found; they are numbered from 0 to below this, the nearest first. */
    public int states() {
        return states.size();
    }

    /** Whether every state was found; if not, what was not reached may well be reachable. */
    public boolean sawEverything() {
        return looked == states.size();
    }

    /** How many states were not only found but followed: those with the lowest numbers. */
    public int looked() {
        return looked;
    }

    /** The scene in which a state is. */
    public Scene scene(int state) {
        return machine.scenes().get(sceneNumber(state));
    }

    int sceneNumber(int state) {
        return machine.layout().scene(states.block(state)[states.offset(state)]);
    }

    /** How many states there would be if nothing remembered a cell; nothing where the work was ended. */
    OptionalInt statesWithout(int cell, Pace pace) {
        States merged = new States(machine.layout().words());
        long[] key = new long[machine.layout().words()];
        try {
            for (int state = 0; state < states.size(); state++) {
                pace.step();
                System.arraycopy(states.block(state), states.offset(state), key, 0, key.length);
                machine.layout().forget(cell, key, 0);
                merged.add(key, 0);
            }
        } catch (Pace.Stopped stopped) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(merged.size());
    }

    /** The bytes that the states and the way back to them take, about. */
    public long bytes() {
        return states.bytes() + parents.bytes();
    }

    Graph graph() {
        return graph;
    }

    Machine machine() {
        return machine;
    }

    /** The state of this exploration in which a state of another is, which remembers more. */
    int stateOf(Exploration other, int state) {
        long[] key = new long[machine.layout().words()];
        machine.pack(other.machine, other.states.block(state), other.states.offset(state), key);
        return states.number(key, 0);
    }

    /** Lets another machine of the same scope find again what follows a state. */
    void follow(int state, Machine other) {
        other.follow(states.block(state), states.offset(state));
    }

    /** The choice of a step that is one of play. */
    Choice choice(int state, int step) {
        return machine.choice(sceneNumber(state), graph.label(step));
    }

    int parent(int state) {
        return parents.get(state);
    }

    /** A shortest way to a state: no other takes fewer choices. */
    public WayThere wayTo(int state) {
        Deque<Integer> path = new ArrayDeque<>();
        for (int at = state; at >= 0; at = parents.get(at)) {
            path.push(at);
        }
        Map<String, String> lasting = new LinkedHashMap<>();
        List<Choice> choices = new ArrayList<>();
        int from = path.pop();
        while (!path.isEmpty()) {
            int to = path.pop();
            retrace(from, to, lasting, choices);
            from = to;
        }
        return new WayThere(machine.role(), lasting, choices);
    }

    private void retrace(int from, int to, Map<String, String> lasting, List<Choice> choices) {
        int label = graph == null ? labelByFollowing(from, to) : labelInGraph(from, to);
        if (label >= 0) {
            choices.add(machine.choice(sceneNumber(from), label));
        } else if (label == Machine.SETTLED) {
            lasting.putAll(settled(from, to));
        }
    }

    /** The lasting values, by variable, that are known in the second of two states and not in the first. */
    Map<String, String> settled(int from, int to) {
        Map<String, String> lasting = new LinkedHashMap<>();
        machine.settled(
                states.block(from),
                states.offset(from),
                states.block(to),
                states.offset(to),
                (variable, value) -> lasting.put(variable.id(), variable.word(value)));
        return lasting;
    }

    private int labelInGraph(int from, int to) {
        int step = graph.first(from);
        while (graph.target(step) != to) {
            step++;
        }
        return graph.label(step);
    }

    /** Finds the step between two states again: only the states were stored. */
    private int labelByFollowing(int from, int to) {
        machine.clear();
        machine.follow(states.block(from), states.offset(from));
        int step = 0;
        while (states.number(machine.keys(), machine.keyAt(step)) != to) {
            step++;
        }
        return machine.label(step);
    }
}
