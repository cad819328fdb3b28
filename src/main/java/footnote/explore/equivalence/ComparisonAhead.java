package footnote.explore.equivalence;

import footnote.explore.statespace.CancellationToken;
import footnote.explore.statespace.Exploration;
import footnote.explore.statespace.Explorer;
import footnote.explore.statespace.InitialValues;
import footnote.explore.statespace.PossibleValues;
import footnote.explore.statespace.PredecessorIndex;
import footnote.explore.statespace.StateWalker;
import footnote.explore.statespace.TraceInterner;
import footnote.story.Choice;
import footnote.story.Role;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Compares what follows some choices, whatever came before: a cell that the offers do not remember may have any value that
 * is possible in that scene.
 *
 * <p>Choices that are equal for all these values are equal for the values that players have. Choices that are not equal for
 * all of them may still be equal for those of players: they have to be compared in all states. Most choices that make no
 * difference stand near the end of a story, or lead to the very same state; then this looks at few states where the whole
 * story has many.
 */
final class ComparisonAhead {
    /** How many states are compared at most in which one choice is made, over all values. */
    private static final int BEGINNINGS = 40_000;
    /** How many packed states one state of the offers may stand for. */
    private static final int VALUES = 256;
    /** How many states may follow all choices. */
    private static final int STATES = 400_000;

    private final Explorer explorer;
    private final Role role;
    private final Distinguisher distinguisher;
    private final StateEquivalence offers;
    private final PossibleValues possible;
    private final InitialValues initial;
    private final StateWalker walker;
    private final List<Compared> compared = new ArrayList<>();
    private final List<Offer> ahead = new ArrayList<>();
    private final Set<Choice> open = new HashSet<>();
    private final SuspectStates suspects = new SuspectStates();

    /**
     * An offer in one beginning.
     *
     * @param state   the state of the offers in which it begins
     * @param packed  the beginning, packed
     * @param step    its step among those of the offers
     * @param place   its place among the offers of its state
     * @param others  the other offers that may be equal: a bit each
     * @param targets the packed states to which the offers of its state lead
     */
    private record Offer(
            Choice choice, int state, LongBuffer packed, int step, int place, long others, List<long[]> targets) {
        /** The others that lead to an equal state. */
        long equal(BiPredicate<long[], long[]> equality) {
            long equal = 0;
            for (long rest = others; rest != 0; rest &= rest - 1) {
                int other = Long.numberOfTrailingZeros(rest);
                if (equality.test(targets.get(place), targets.get(other))) {
                    equal |= 1L << other;
                }
            }
            return equal;
        }
    }

    /** An offer of a step, and the others beside it that are equal in one beginning. */
    private record Compared(Choice choice, int step, long others) {}

    /** Hears which other offers beside a step of the offers lead to an equal state. */
    interface Equal {
        void others(Choice choice, int step, long others);
    }

    ComparisonAhead(
            Explorer explorer,
            Role role,
            Distinguisher distinguisher,
            StateEquivalence offers,
            PossibleValues possible) {
        this.explorer = explorer;
        this.role = role;
        this.distinguisher = distinguisher;
        this.offers = offers;
        this.possible = possible;
        this.initial = InitialValues.each(explorer.story(), role);
        this.walker = new StateWalker(explorer.story(), role, distinguisher.criterion(), initial);
    }

    /**
     * Compares some choices.
     *
     * @param states for each choice the states of the offers in which it is in question
     * @param found  hears of each choice that is equal to another in all of them
     * @return the other choices, of which it is not known
     */
    Set<Choice> compare(Map<Choice, BitSet> states, Equal found) {
        states.forEach(this::begin);
        lookAhead();
        compared.stream()
                .filter(one -> !open.contains(one.choice))
                .forEach(one -> found.others(one.choice, one.step, one.others));
        return open;
    }

    /** Those of the other choices that certainly make a difference, as some playthrough shows. */
    Set<Choice> different(PredecessorIndex before) {
        return suspects.reached(offers.states(), before, walker);
    }

    /** Of too many states only some are looked at: these may show a difference, and nothing else. */
    private void begin(Choice choice, BitSet states) {
        List<long[]> first = beginnings(states.nextSetBit(0));
        long count = (long) first.size() * states.cardinality();
        long stretch = Math.max(1, (count + BEGINNINGS - 1) / BEGINNINGS);
        if (first.isEmpty() || stretch > 1) {
            open.add(choice);
        }
        int passed = 0;
        for (int state = states.nextSetBit(0); state >= 0 && !first.isEmpty(); state = states.nextSetBit(state + 1)) {
            if (passed++ % stretch == 0) {
                begin(choice, state, beginnings(state));
            }
        }
    }

    /** Empty where there would be too many. */
    private List<long[]> beginnings(int state) {
        return walker.refined(offers.states(), state, possible, VALUES).orElse(List.of());
    }

    private void begin(Choice choice, int state, List<long[]> some) {
        int step = offers.stepOf(state, choice);
        for (long[] beginning : some) {
            begin(new Offer(
                    choice,
                    state,
                    LongBuffer.wrap(beginning),
                    step,
                    offers.placeOf(state, step),
                    offers.equalTo(state, step),
                    targets(beginning)));
        }
    }

    private List<long[]> targets(long[] state) {
        walker.expand(state);
        List<long[]> targets = new ArrayList<>();
        for (int step = 0; step < walker.steps(); step++) {
            targets.add(walker.target(step));
        }
        return targets;
    }

    /** An offer that leads to the very state to which another leads needs no look ahead. */
    private void begin(Offer offer) {
        long same = offer.equal(Arrays::equals);
        if (same == 0) {
            ahead.add(offer);
        } else {
            compared.add(new Compared(offer.choice, offer.step, same));
        }
    }

    private void lookAhead() {
        if (ahead.isEmpty()) {
            return;
        }
        List<long[]> targets = new ArrayList<>();
        ahead.forEach(offer -> targets.addAll(offer.targets));
        Exploration all = explorer.exploreFrom(
                targets,
                STATES,
                role,
                distinguisher.criterion(),
                initial,
                new TraceInterner(distinguisher.kept()),
                "looking ahead");
        Optional<PartitionRefinement> classes = all.sawEverything() ? refined(all) : Optional.empty();
        if (classes.isEmpty()) {
            ahead.forEach(offer -> open.add(offer.choice));
            return;
        }
        for (Offer offer : ahead) {
            long equal = offer.equal((one, other) ->
                    classes.get().of(all.number(one)) == classes.get().of(all.number(other)));
            if (equal == 0) {
                open.add(offer.choice);
                suspects.add(offer.choice, offer.state, offer.packed);
            } else {
                compared.add(new Compared(offer.choice, offer.step, equal));
            }
        }
    }

    private Optional<PartitionRefinement> refined(Exploration all) {
        try {
            return Optional.of(new PartitionRefinement(all, explorer.cancellation("comparing")));
        } catch (CancellationToken.Cancelled cancelled) {
            return Optional.empty();
        }
    }
}
