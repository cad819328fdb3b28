package footnote.explore.equivalence;

import footnote.explore.statespace.Exploration;
import footnote.explore.statespace.PredecessorIndex;
import footnote.explore.statespace.StateWalker;
import footnote.story.Choice;
import java.nio.LongBuffer;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * States in which a choice makes a difference, if only a player can come there: what {@link ComparisonAhead} leaves open.
 * Some playthroughs that are led there look for a way; none found says nothing.
 */
final class SuspectStates {
    /** How many playthroughs look for the states of one choice, and how many states each may take. */
    private static final int PLAYS = 600;

    private static final int LENGTH = 2_000;

    private final Map<Choice, Suspects> suspects = new HashMap<>();

    /**
     * Those of one choice.
     *
     * @param inOffers in which states of the offers they are
     * @param packed   as the comparison packs them, each wrapped so that it is equal to one of the same words
     */
    private record Suspects(BitSet inOffers, Set<LongBuffer> packed) {}

    /** @param packed the state's words, wrapped */
    void add(Choice choice, int inOffers, LongBuffer packed) {
        Suspects some = suspects.computeIfAbsent(choice, one -> new Suspects(new BitSet(), new LinkedHashSet<>()));
        some.inOffers.set(inOffers);
        some.packed.add(packed);
    }

    /**
     * The choices whose states some playthrough comes to: they make a difference.
     *
     * @param walker which packs states as they are packed here
     */
    Set<Choice> reached(Exploration offers, PredecessorIndex before, StateWalker walker) {
        Set<Choice> reached = new HashSet<>();
        suspects.forEach((choice, some) -> {
            SplittableRandom random = new SplittableRandom(1);
            if (isReached(some, new GuidedPlays(offers, before, walker, some.inOffers, random), random)) {
                reached.add(choice);
            }
        });
        return reached;
    }

    private static boolean isReached(Suspects some, GuidedPlays plays, SplittableRandom random) {
        List<LongBuffer> wanted = List.copyOf(some.packed);
        for (int play = 0; play < PLAYS; play++) {
            long[] near = wanted.get(random.nextInt(wanted.size())).array();
            Optional<GuidedPlays.Arrival> arrival = plays.play(LENGTH, near);
            if (arrival.isEmpty()) {
                return false;
            }
            if (some.packed.contains(LongBuffer.wrap(arrival.get().state()))) {
                return true;
            }
        }
        return false;
    }
}
