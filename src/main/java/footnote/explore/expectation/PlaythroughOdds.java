package footnote.explore.expectation;

import footnote.explore.statespace.CancellationToken;
import footnote.explore.statespace.Exploration;
import footnote.explore.statespace.Explorer;
import footnote.explore.statespace.InitialValues;
import footnote.explore.statespace.SlicingCriterion;
import footnote.explore.statespace.StronglyConnectedComponents;
import footnote.explore.statespace.TransitionGraph;
import footnote.explore.statespace.WayThere;
import footnote.story.Choice;
import footnote.story.Passage;
import footnote.story.Role;
import footnote.story.Scene;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
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
public final class PlaythroughOdds {
    private final Exploration all;
    private final TransitionGraph graph;
    private final StronglyConnectedComponents components;
    private final ExpectedVisits visits;
    private final Map<Scene, Interval> endings = new LinkedHashMap<>();
    private final boolean[] canEnd;
    private final CitationIndex citing;
    private final OptionalInt longest;
    private final Map<Passage, OptionalInt> uses = new LinkedHashMap<>();
    private final Interval differentPassages;

    private PlaythroughOdds(Exploration all, CancellationToken cancellation) {
        this.all = all;
        this.graph = all.graph();
        this.components = new StronglyConnectedComponents(graph, cancellation);
        this.visits = new ExpectedVisits(graph, components, cancellation);
        for (int state = 0; state < graph.size(); state++) {
            if (all.scene(state).ending().isPresent()) {
                Interval now = new Interval(visits.low(state), visits.high(state));
                endings.merge(all.scene(state), now, PlaythroughOdds::sum);
            }
        }
        this.canEnd = components.canReach(state -> all.scene(state).ending().isPresent());
        this.citing = new CitationIndex(all);
        this.longest = new LongestPath(all, components, canEnd, citing.any(), cancellation).bound();
        for (Passage passage : citing.passages()) {
            uses.put(passage, new LongestPath(all, components, canEnd, citing.of(passage), cancellation).bound());
        }
        this.differentPassages = differentPassages(cancellation);
    }

    /**
     * The odds of a role.
     *
     * @param lasting the lasting values with which it begins, by variable, as they are written; others are at their start
     * @return nothing where there are more states than the explorer may visit
     */
    public static Optional<PlaythroughOdds> of(Explorer explorer, Role role, Map<String, String> lasting) {
        String work = "odds of " + role.id();
        Exploration all = explorer.explore(
                role, SlicingCriterion.OFFERS, InitialValues.known(explorer.story(), role, lasting), work);
        try {
            return all.sawEverything()
                    ? Optional.of(new PlaythroughOdds(all, explorer.cancellation(work)))
                    : Optional.empty();
        } catch (CancellationToken.Cancelled cancelled) {
            return Optional.empty();
        }
    }

    private static Interval sum(Interval one, Interval other) {
        return new Interval(one.low() + other.low(), one.high() + other.high());
    }

    /** The chance of each ending that can be reached, in the order of the nearest. */
    public Map<Scene, Interval> endings() {
        return Collections.unmodifiableMap(endings);
    }

    /** The chance that a player comes to no ending: for want of an offer, or going round for ever. */
    public Interval noEnding() {
        Interval none = new Interval(visits.endless(), visits.endless());
        for (int state = 0; state < graph.size(); state++) {
            if (graph.first(state) == graph.end(state)
                    && all.scene(state).ending().isEmpty()) {
                none = sum(none, new Interval(visits.low(state), visits.high(state)));
            }
        }
        return none;
    }

    /** How many choices a playthrough takes, on average; {@link Interval#NONE} where it may never end. */
    public Interval choices() {
        Interval choices = new Interval(0, 0);
        for (int state = 0; state < graph.size(); state++) {
            if (graph.first(state) < graph.end(state) && graph.label(graph.first(state)) >= 0) {
                choices = sum(choices, new Interval(visits.low(state), visits.high(state)));
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
            for (int step = graph.first(state); canEnd[state] && step < graph.end(state); step++) {
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
        return longest;
    }

    /** How many choices of one playthrough to an ending can cite a passage at most; nothing where there is no bound. */
    public OptionalInt mostUses(Passage passage) {
        return uses.getOrDefault(passage, canEnd[0] ? OptionalInt.of(0) : OptionalInt.empty());
    }

    /** How many different passages are used, on average. */
    public Interval differentPassages() {
        return differentPassages;
    }

    private Interval differentPassages(CancellationToken cancellation) {
        HittingProbability chances = new HittingProbability(graph, components, cancellation);
        Interval sum = new Interval(0, 0);
        for (Passage passage : citing.passages()) {
            sum = sum(sum, chances.ever(new Using(citing.of(passage))));
        }
        return sum;
    }

    /** A passage is met where a choice that cites it is made. */
    private record Using(CitationIndex.Steps steps) implements HittingProbability.Met {
        @Override
        public boolean at(int state) {
            return false;
        }

        @Override
        public boolean on(int state, int step) {
            return steps.has(step);
        }
    }

    /** The passages that some choice on the way cites, in the order of the nearest. */
    public Set<Passage> passages() {
        return Collections.unmodifiableSet(citing.passages());
    }

    /** Choices that lead round to where they began, and from which an ending can be reached: why there is no bound. */
    public Optional<List<Choice>> cycle() {
        for (int state = 0; state < graph.size(); state++) {
            if (canEnd[state] && components.cyclic(components.of(state))) {
                return Optional.of(cycleFrom(state));
            }
        }
        return Optional.empty();
    }

    private List<Choice> cycleFrom(int start) {
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
        List<Choice> cycle = new ArrayList<>();
        int at = start;
        do {
            cycle.add(0, all.choice(cameFrom[at], cameBy[at]));
            at = cameFrom[at];
        } while (at != start);
        return cycle;
    }
}
