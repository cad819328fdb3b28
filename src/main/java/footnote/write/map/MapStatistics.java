package footnote.write.map;

import footnote.explore.coverage.StoryCoverage;
import footnote.explore.equivalence.CosmeticChoices;
import footnote.explore.expectation.ExpectedTraffic;
import footnote.explore.statespace.Explorer;
import footnote.story.Choice;
import footnote.story.Role;
import footnote.story.Scene;
import footnote.story.Story;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What exploring a story finds out for its map: which scenes are reached, how often, and which choices decide nothing. */
public final class MapStatistics {
    private static final double UNKNOWN = -1;

    private final Set<Scene> reached = new HashSet<>();
    private final List<ExpectedTraffic> traffic = new ArrayList<>();
    private Set<Choice> cosmetic = Set.of();
    private boolean whole;
    private boolean counted;

    private MapStatistics() {}

    /**
     * Explores the story for them.
     *
     * @param compares whether to find out which choices decide nothing as well, which takes far longer
     */
    public static MapStatistics of(Explorer explorer, Story story, boolean compares) {
        MapStatistics found = new MapStatistics();
        StoryCoverage coverage = StoryCoverage.ofOffers(explorer);
        found.whole = coverage.sawEverything();
        story.scenes().values().stream().filter(coverage::reaches).forEach(found.reached::add);
        found.cosmetic = compares ? CosmeticChoices.of(explorer).cosmetic() : Set.of();
        for (Role role : story.roles().values()) {
            ExpectedTraffic.of(explorer, role).ifPresent(found.traffic::add);
        }
        found.counted = found.traffic.size() == story.roles().size();
        return found;
    }

    /** For a story that was not explored: every scene may be reached, and no choice is known to decide nothing. */
    public static MapStatistics none() {
        return new MapStatistics();
    }

    /** Whether every state was visited. */
    boolean whole() {
        return whole;
    }

    /** Whether some player can come to the scene; true for all where not every state was visited. */
    boolean reaches(Scene scene) {
        return !whole || reached.contains(scene);
    }

    /** Whether the choice is known to decide nothing. */
    boolean cosmetic(Choice choice) {
        return cosmetic.contains(choice);
    }

    /** How often a playthrough comes by on average, added up over the roles; below 0 where that is not known. */
    double times(Scene scene) {
        return counted ? traffic.stream().mapToDouble(one -> one.times(scene)).sum() : UNKNOWN;
    }
}
