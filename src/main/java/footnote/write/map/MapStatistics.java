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

/** What is known of a story beyond what is written: who comes where, how often, and which choices decide nothing. */
public final class MapStatistics {
    private static final double UNKNOWN = -1;

    private final Set<Scene> reached = new HashSet<>();
    private final List<ExpectedTraffic> traffic = new ArrayList<>();
    private Set<Choice> cosmetic = Set.of();
    private boolean whole;
    private boolean counted;

    private MapStatistics() {}

    /**
     * Finds it out, by visiting every state.
     *
     * @param compares whether to find out which choices decide nothing, too, which takes far longer
     */
    public static MapStatistics of(Explorer explorer, Story story, boolean compares) {
        MapStatistics insight = new MapStatistics();
        StoryCoverage survey = StoryCoverage.ofOffers(explorer);
        insight.whole = survey.sawEverything();
        story.scenes().values().stream().filter(survey::reaches).forEach(insight.reached::add);
        insight.cosmetic = compares ? CosmeticChoices.of(explorer).cosmetic() : Set.of();
        for (Role role : story.roles().values()) {
            ExpectedTraffic.of(explorer, role).ifPresent(insight.traffic::add);
        }
        insight.counted = insight.traffic.size() == story.roles().size();
        return insight;
    }

    /** Nothing but what is written: for where the rest does not matter. */
    public static MapStatistics none() {
        return new MapStatistics();
    }

    boolean whole() {
        return whole;
    }

    /** Whether some player comes there; where not every state was looked at, that can't be denied. */
    boolean reaches(Scene scene) {
        return !whole || reached.contains(scene);
    }

    boolean cosmetic(Choice choice) {
        return cosmetic.contains(choice);
    }

    double times(Scene scene) {
        return counted ? traffic.stream().mapToDouble(one -> one.times(scene)).sum() : UNKNOWN;
    }
}
