package footnote.explore.equivalence;

import footnote.explore.statespace.Exploration;
import footnote.explore.statespace.PredecessorIndex;
import footnote.explore.statespace.StateWalker;
import java.util.BitSet;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Random playthroughs that are led to some states of the offers: they take no step from which no way leads there.
 *
 * <p>The seed is fixed, so the same story gives the same playthroughs.
 */
final class GuidedPlays {
    /** A playthrough that has come to such a state goes on to another, if there is one, once in so many times. */
    private static final int ON = 3;
    /** A playthrough that steers takes any step once in so many times. */
    private static final int STRAY = 3;

    private final Exploration offers;
    private final StateWalker walker;
    private final SplittableRandom random;
    private final BitSet goals;
    private final BitSet towards;

    /**
     * @param offers the states of the offers
     * @param walker which remembers no less than these
     * @param goals  numbers of states of the offers, in which something is offered
     */
    GuidedPlays(
            Exploration offers, PredecessorIndex before, StateWalker walker, BitSet goals, SplittableRandom random) {
        this.offers = offers;
        this.walker = walker;
        this.random = random;
        this.goals = goals;
        this.towards = before.reaching(goals);
    }

    /** Where a playthrough has come to: the state, which was expanded last, and its number among the offers. */
    static final class Arrival {
        private final long[] state;
        private final int inOffers;

        private Arrival(long[] state, int inOffers) {
            this.state = state;
            this.inOffers = inOffers;
        }

        long[] state() {
            return state;
        }

        int inOffers() {
            return inOffers;
        }
    }

    /**
     * Plays once from the beginning.
     *
     * @param most how many states it may take
     * @return nothing where it takes more
     */
    Optional<Arrival> play(int most) {
        return play(most, () -> target -> 0);
    }

    /**
     * The same, where most steps are those that come nearest to what another state remembers.
     *
     * @param wanted a packed state
     */
    Optional<Arrival> play(int most, long[] wanted) {
        return play(most, () -> random.nextInt(STRAY) > 0 ? target -> walker.distance(target, wanted) : target -> 0);
    }

    /** @param distances asked once a state: how far a packed state is from what is wanted there, at least 0 */
    private Optional<Arrival> play(int most, Supplier<ToLongFunction<long[]>> distances) {
        long[] at = walker.beginning();
        for (int states = 0; states < most; states++) {
            walker.expand(at);
            int inOffers = walker.stateIn(offers, at);
            long @Nullable [] on = step(distances.get());
            boolean offered = walker.steps() > 0 && walker.label(0) >= 0;
            if (offered && goals.get(inOffers) && (on == null || random.nextInt(ON) > 0)) {
                return Optional.of(new Arrival(at, inOffers));
            }
            // from wherever one is some way leads to a goal: where no step does, it is a goal itself
            at = Objects.requireNonNull(on);
        }
        return Optional.empty();
    }

    /** The state to which one of the steps leads from which there is a way to a goal; null where none does. */
    private long @Nullable [] step(ToLongFunction<long[]> distance) {
        long @Nullable [] on = null;
        long nearest = Long.MAX_VALUE;
        int count = 0;
        for (int step = 0; step < walker.steps(); step++) {
            long[] target = walker.target(step);
            long far = distance.applyAsLong(target);
            if (towards.get(walker.stateIn(offers, target)) && far <= nearest) {
                count = far < nearest ? 1 : count + 1;
                nearest = far;
                on = random.nextInt(count) == 0 ? target : on;
            }
        }
        return on;
    }
}
