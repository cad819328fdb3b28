package footnote.explore.expectation;

import footnote.explore.statespace.CancellationToken;
import footnote.explore.statespace.Exploration;
import footnote.explore.statespace.Explorer;
import footnote.explore.statespace.StronglyConnectedComponents;
import footnote.explore.statespace.WayThere;
import footnote.story.Passage;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * How often one playthrough can use a passage: by as many of its choices as cite it.
 *
 * @param most nothing where there is no bound
 * @param way  one that uses it so often, or once where there is no bound
 */
public record PassageRepetition(OptionalInt most, WayThere way) {

    /**
     * How many choices of one playthrough to an ending cite a passage at most, for each passage and any role.
     *
     * @param explorations one for each role, each explored to its end with its steps kept
     * @param wanted       from 0: a passage that no playthrough can use more often is left out
     * @return by passage; fewer where the work is ended
     */
    public static Map<Passage, PassageRepetition> beyond(
            Explorer explorer, Collection<Exploration> explorations, int wanted) {
        Map<Passage, Optional<PassageRepetition>> all = new LinkedHashMap<>();
        for (Map<Passage, Optional<PassageRepetition>> some :
                explorer.each(List.copyOf(explorations), "passages of role", (one, own) -> beyond(one, own, wanted))) {
            some.forEach((passage, most) -> all.merge(passage, most, PassageRepetition::more));
        }
        Map<Passage, PassageRepetition> beyond = new LinkedHashMap<>();
        all.forEach((passage, most) -> most.ifPresent(one -> beyond.put(passage, one)));
        return beyond;
    }

    /** In the order of the nearest; nothing for a passage that is used as often as wanted. */
    private static Map<Passage, Optional<PassageRepetition>> beyond(Exploration all, Explorer own, int wanted) {
        Map<Passage, Optional<PassageRepetition>> uses = new LinkedHashMap<>();
        CitationBound bound = new CitationBound(all.scenes());
        try {
            CancellationToken cancellation = own.cancellation("passages");
            StronglyConnectedComponents components = new StronglyConnectedComponents(all.graph(), cancellation);
            boolean[] ends =
                    components.canReach(state -> all.scene(state).ending().isPresent());
            CitationIndex citing = new CitationIndex(all);
            for (Passage passage : ends[0] ? citing.passages() : Set.<Passage>of()) {
                Optional<PassageRepetition> most = bound.isWithin(passage, wanted)
                        ? Optional.empty()
                        : Optional.of(of(new LongestPath(all, components, ends, citing.of(passage), cancellation)));
                uses.put(passage, most.filter(one -> one.most.orElse(Integer.MAX_VALUE) > wanted));
            }
        } catch (CancellationToken.Cancelled cancelled) {
            return uses; // what is known so far
        }
        return uses;
    }

    private static PassageRepetition of(LongestPath longest) {
        return new PassageRepetition(longest.bound(), longest.way());
    }

    private static Optional<PassageRepetition> more(
            Optional<PassageRepetition> one, Optional<PassageRepetition> other) {
        return one.isEmpty() || other.isPresent() && other.get().more(one.get()) ? other : one;
    }

    private boolean more(PassageRepetition other) {
        return other.most.isPresent() && (most.isEmpty() || most.getAsInt() > other.most.getAsInt());
    }
}
