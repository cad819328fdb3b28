package footnote.explore.equivalence;

import footnote.explore.statespace.Explorer;
import footnote.explore.statespace.InitialValues;
import footnote.explore.statespace.PredecessorIndex;
import footnote.explore.statespace.StateWalker;
import footnote.story.Choice;
import footnote.story.Role;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Choices that some random playthroughs show to make a difference, before they are compared in every state.
 *
 * <p>Each is led to where a choice is in question. A choice makes a difference where it stands beside others and each of
 * these leads to a state that is not equal. That two states are not equal is shown by one sequence of choices after which
 * something else is offered or seen. What no sample shows to differ may still do so: that is for {@link ChoiceComparison}
 * to say.
 */
final class DifferenceSample {
    /** In how many states a choice is held against those beside it before the sample gives it up. */
    private static final int TRIES = 120;
    /** How many states are compared at most for the choices of one scene. */
    private static final int STATES = 30_000;
    /** How often a pair of states is followed along the same choices. */
    private static final int WALKS = 6;

    /** How many states a playthrough may take until it comes to a choice that is in question. */
    private static final int LENGTH = 2_000;

    private final StateEquivalence offers;
    private final PairedWalks pairs;
    /** Without a listener, which is quicker: most states are only passed on the way to a choice. */
    private final StateWalker silent;

    private final PredecessorIndex backwards;
    private final SplittableRandom random = new SplittableRandom(1);

    /**
     * @param offers the states of the offers
     * @param before the same, read backwards
     * @param all    all that can tell states apart beside the offers
     */
    DifferenceSample(
            Explorer explorer, Role role, StateEquivalence offers, PredecessorIndex before, Distinguisher all) {
        InitialValues initial = InitialValues.each(explorer.story(), role);
        this.offers = offers;
        this.pairs = new PairedWalks(explorer, role, all, random);
        this.silent = new StateWalker(explorer.story(), role, all.criterion(), initial);
        this.backwards = before;
    }

    /**
     * Those of some choices that certainly make a difference.
     *
     * @param open for each choice the states of the offers in which it is in question
     */
    Set<Choice> of(Map<Choice, BitSet> open, Explorer explorer) {
        Map<String, Map<Choice, BitSet>> byScene = new LinkedHashMap<>();
        open.forEach((choice, some) -> byScene.computeIfAbsent(choice.scene(), scene -> new LinkedHashMap<>())
                .put(choice, some));
        Set<Choice> different = new HashSet<>();
        for (Map<Choice, BitSet> ofScene : byScene.values()) {
            if (explorer.goesOn("sample", pairs.states())) {
                different.addAll(ofScene(ofScene));
            }
        }
        return different;
    }

    /** Those of some choices of one scene: whoever comes there tries them all. */
    private Set<Choice> ofScene(Map<Choice, BitSet> open) {
        Set<Choice> different = new HashSet<>();
        BitSet any = new BitSet();
        open.values().forEach(any::or);
        GuidedPlays plays = new GuidedPlays(offers.states(), backwards, silent, any, random);
        int before = pairs.states();
        for (int play = 0; play < TRIES && pairs.states() - before < STATES && different.size() < open.size(); play++) {
            Optional<GuidedPlays.Arrival> arrival = plays.play(LENGTH);
            if (arrival.isEmpty()) {
                return different;
            }
            open.forEach((choice, some) -> {
                if (some.get(arrival.get().inOffers())
                        && !different.contains(choice)
                        && isDifferentIn(arrival.get(), choice)) {
                    different.add(choice);
                }
            });
        }
        return different;
    }

    /** Holds the choice, in one state, against those beside it. */
    private boolean isDifferentIn(GuidedPlays.Arrival arrival, Choice choice) {
        int inOffers = arrival.inOffers();
        int step = offers.stepOf(inOffers, choice);
        PairedWalks.Node node = pairs.expand(arrival.state());
        long[] target = node.target(offers.placeOf(inOffers, step));
        for (long rest = offers.equalTo(inOffers, step); rest != 0; rest &= rest - 1) {
            if (!pairs.differ(target, node.target(Long.numberOfTrailingZeros(rest)), WALKS)) {
                return false;
            }
        }
        return true;
    }
}
