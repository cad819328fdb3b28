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
     * How many choices of one playthrough to an ending cite a passage at most, for each passage that some choice cites
     * and any role.
     *
     * @param explorations one for each role, each explored to its end with its steps kept
     * @return by passage; fewer where the work is ended
     */
    public static Map<Passage, PassageRepetition> of(Explorer explorer, Collection<Exploration> explorations) {
        Map<Passage, PassageRepetition> all = new LinkedHashMap<>();
        for (Map<Passage, PassageRepetition> some :
                explorer.each(List.copyOf(explorations), "passages of role", PassageRepetition::of)) {
            some.forEach((passage, most) -> all.merge(passage, most, (one, other) -> other.more(one) ? other : one));
        }
        return all;
    }

    private static Map<Passage, PassageRepetition> of(Exploration all, Explorer own) {
        Map<Passage, PassageRepetition> uses = new LinkedHashMap<>();
        try {
            CancellationToken cancellation = own.cancellation("passages");
            StronglyConnectedComponents components = new StronglyConnectedComponents(all.graph(), cancellation);
            boolean[] ends =
                    components.canReach(state -> all.scene(state).ending().isPresent());
            CitationIndex citing = new CitationIndex(all);
            for (Passage passage : ends[0] ? citing.passages() : Set.<Passage>of()) {
                LongestPath most = new LongestPath(all, components, ends, citing.of(passage), cancellation);
                uses.put(passage, new PassageRepetition(most.bound(), most.way()));
            }
        } catch (CancellationToken.Cancelled cancelled) {
            return uses; // what is known so far
        }
        return uses;
    }

    private boolean more(PassageRepetition other) {
        return other.most.isPresent() && (most.isEmpty() || most.getAsInt() > other.most.getAsInt());
    }
}
