package footnote.write.language;

import footnote.explore.expectation.ExpectedTraffic;
import footnote.explore.statespace.Explorer;
import footnote.explore.statespace.Progress;
import footnote.story.Role;
import footnote.story.Scene;
import footnote.story.Story;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How often players who pick evenly among the offers come by each scene of a story, role by role. */
final class SceneOdds {
    private final Story story;
    private final Map<Role, ExpectedTraffic> traffic = new LinkedHashMap<>();

    private SceneOdds(Story story) {
        this.story = story;
    }

    /** @param progress may end the work; the roles that were not looked at are then left out */
    static SceneOdds of(Story story, Progress progress) {
        SceneOdds odds = new SceneOdds(story);
        Explorer explorer = new Explorer(story, progress);
        for (Role role : story.roles().values()) {
            ExpectedTraffic.of(explorer, role).ifPresent(one -> odds.traffic.put(role, one));
        }
        return odds;
    }

    /** A sentence for each role that comes by a scene; one that says so where none does. */
    List<String> of(String scene) {
        Scene known = story.scenes().get(scene);
        List<String> sentences = new ArrayList<>();
        if (known != null) {
            traffic.forEach((role, one) -> {
                if (one.times(known) > 0) {
                    sentences.add(sentence(role, known, one.times(known)));
                }
            });
        }
        boolean all = traffic.size() == story.roles().size();
        return !sentences.isEmpty() || known == null
                ? sentences
                : List.of(all ? "Nobody comes here." : "More states than were looked at, and so no odds.");
    }

    private static String sentence(Role role, Scene scene, double times) {
        String who = role.title() + ", picking evenly: ";
        if (Double.isInfinite(times)) {
            return who + "round and round, and so no bound.";
        }
        return who
                + (scene.ending().isPresent()
                        ? String.format(Locale.ROOT, "%.2f %% of playthroughs end here.", 100 * times)
                        : String.format(Locale.ROOT, "here %.3f times a playthrough, on average.", times));
    }
}
