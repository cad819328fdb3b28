package footnote.explore;

import footnote.story.Choice;
import footnote.story.Passage;
import footnote.story.Role;
import footnote.story.Scene;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What to expect of a playthrough whose player picks evenly among the offers, exactly.
 *
 * <p>It is a first playthrough, but for the lasting values that are given.
 */
public final class Odds {
    private final Exploration all;
    private final Graph graph;
    private final Components components;
    private final Visits visits;
    private final Map<Scene, Bounds> endings = new LinkedHashMap<>();
    private final boolean[] ends;

    private Odds(Exploration all) {
        this.all = all;
        this.graph = all.graph();
        this.components = new Components(graph);
        this.visits = new Visits(graph, components);
        for (int state = 0; state < graph.size(); state++) {
            if (all.scene(state).ending().isPresent()) {
                Bounds now = new Bounds(visits.low(state), visits.high(state));
                endings.merge(all.scene(state), now, Odds::sum);
            }
        }
        this.ends = comingToAnEnding();
    }

    /**
     * The odds of a role.
     *
     * @param lasting the lasting values with which it begins, by variable, as they are written; others are at their start
     * @return nothing where there are more states than the explorer may visit
     */
    public static Optional<Odds> of(Explorer explorer, Role role, Map<String, String> lasting) {
        Exploration all = explorer.explore(role, Scope.OFFERS, Lasting.known(explorer.story(), role, lasting), null,
                "odds of " + role.id());
        return all.sawEverything() ? Optional.of(new Odds(all)) : Optional.empty();
    }

    /** The same questions over every beginning that a player can have: of these the extremes alone mean anything. */
    static Odds overAll(Exploration any) {
        return new Odds(any);
    }

    private static Bounds sum(Bounds one, Bounds other) {
        return new Bounds(one.low() + other.low(), one.high() + other.high());
    }

    /** The chance of each ending that can be reached, in the order of the nearest. */
    public Map<Scene, Bounds> endings() {
        return Collections.unmodifiableMap(endings);
    }

    /** The chance that a player comes to no ending: for want of an offer, or going round for ever. */
    public Bounds noEnding() {
        Bounds none = new Bounds(visits.endless(), visits.endless());
        for (int state = 0; state < graph.size(); state++) {
            if (graph.first(state) == graph.end(state) && all.scene(state).ending().isEmpty()) {
                none = sum(none, new Bounds(visits.low(state), visits.high(state)));
            }
        }
        return none;
    }

    /** How many choices a playthrough takes, on average; {@link Bounds#NONE} where it may never end. */
    public Bounds choices() {
        Bounds choices = new Bounds(0, 0);
        for (int state = 0; state < graph.size(); state++) {
            if (graph.first(state) < graph.end(state) && graph.label(graph.first(state)) >= 0) {
                choices = sum(choices, new Bounds(visits.low(state), visits.high(state)));
            }
        }
        return choices;
    }

    /** How many different playthroughs there are, each to an ending; nothing where cycles make them endless. */
    public Optional<BigInteger> playthroughs() {
        if (cycle().isPresent()) {
            return Optional.empty();
        }
        BigInteger[] counts = new BigInteger[graph.size()];
        for (int place = 0; place < counts.length; place++) {
            int state = components.at(place);
            BigInteger count = all.scene(state).ending().isPresent() ? BigInteger.ONE : BigInteger.ZERO;
            for (int step = graph.first(state); ends[state] && step < graph.end(state); step++) {
                count = count.add(counts[graph.target(step)]);
            }
            counts[state] = count;
        }
        return Optional.of(counts[0]);
    }

    /** A shortest playthrough to an ending, if there is one. */
    public Optional<WayThere> shortest() {
        for (int state = 0; state < graph.size(); state++) {
            if (all.scene(state).ending().isPresent()) {
                return Optional.of(all.wayTo(state));
            }
        }
        return Optional.empty();
    }

    /** How many choices the longest playthrough to an ending takes; nothing without an ending, or without a bound. */
    public OptionalInt longest() {
        return new Most(all, components, ends, null).bound();
    }

    /** How many choices of one playthrough to an ending can cite a passage at most; nothing where there is no bound. */
    public OptionalInt mostUses(Passage passage) {
        return new Most(all, components, ends, passage).bound();
    }

    /** How many different passages are used, on average. */
    public Bounds differentPassages() {
        Chances chances = new Chances(graph, components);
        Bounds sum = new Bounds(0, 0);
        for (Passage passage : passages()) {
            sum = sum(sum, chances.ever(new Using(passage)));
        }
        return sum;
    }

    /** A passage is met where a choice that cites it is made. */
    private final class Using implements Chances.Met {
        private final Passage passage;

        Using(Passage passage) {
            this.passage = passage;
        }

        @Override
        public boolean at(int state) {
            return false;
        }

        @Override
        public boolean on(int state, int step) {
            return graph.label(step) >= 0 && all.choice(state, step).passage().equals(passage);
        }
    }

    /** Whether a player can come to an ending. */
    boolean ends() {
        return ends[0];
    }

    /** The same, with a way. */
    Survey.Uses uses(Passage passage) {
        Most most = new Most(all, components, ends, passage);
        return new Survey.Uses(most.bound(), most.way());
    }

    /** The passages that some choice on the way cites, in the order of the nearest. */
    public Set<Passage> passages() {
        Set<Passage> found = new LinkedHashSet<>();
        for (int state = 0; state < graph.size(); state++) {
            for (int step = graph.first(state); step < graph.end(state); step++) {
                if (graph.label(step) >= 0) {
                    found.add(all.choice(state, step).passage());
                }
            }
        }
        return found;
    }

    /** Which states can come to an ending. */
    private boolean[] comingToAnEnding() {
        boolean[] found = new boolean[graph.size()];
        for (int one = 0; one < components.count(); one++) {
            boolean any = false;
            for (int place = components.first(one); place < components.first(one + 1); place++) {
                int state = components.at(place);
                any |= all.scene(state).ending().isPresent();
                for (int step = graph.first(state); step < graph.end(state); step++) {
                    any |= found[graph.target(step)];
                }
            }
            for (int place = components.first(one); place < components.first(one + 1); place++) {
                found[components.at(place)] = any;
            }
        }
        return found;
    }

    /** Choices that lead round to where they began, and from which an ending can be reached: why there is no bound. */
    public Optional<List<Choice>> cycle() {
        for (int state = 0; state < graph.size(); state++) {
            if (ends[state] && components.cyclic(components.of(state))) {
                return Optional.of(roundFrom(state));
            }
        }
        return Optional.empty();
    }

    private List<Choice> roundFrom(int start) {
        int[] cameFrom = new int[graph.size()];
        int[] cameBy = new int[graph.size()];
        Arrays.fill(cameFrom, -1);
        List<Integer> due = new ArrayList<>(List.of(start));
        for (int i = 0; cameFrom[start] < 0; i++) {
            int state = due.get(i);
            for (int step = graph.first(state); step < graph.end(state); step++) {
                int to = graph.target(step);
                if (components.of(to) == components.of(start) && cameFrom[to] < 0) {
                    cameFrom[to] = state;
                    cameBy[to] = step;
                    due.add(to);
                }
            }
        }
        List<Choice> round = new ArrayList<>();
        int at = start;
        do {
            round.add(0, all.choice(cameFrom[at], cameBy[at]));
            at = cameFrom[at];
        } while (at != start);
        return round;
    }
}
