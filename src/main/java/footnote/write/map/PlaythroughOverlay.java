package footnote.write.map;

import footnote.game.Game;
import footnote.game.Playthrough;
import footnote.game.Replay;
import footnote.game.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Counts of the scenes, choices and ways that some playthroughs take, to lay over a map.
 *
 * @param playthroughs how many they are
 * @param scenes       how many of them come by a scene, by its id; scenes of which none does are left out
 * @param choices      how many of them make a choice, by its key, likewise
 * @param legs         how many of them go a way from one scene to the next, likewise
 */
public record PlaythroughOverlay(
        int playthroughs, Map<String, Integer> scenes, Map<String, Integer> choices, Map<Leg, Integer> legs) {
    /** No playthrough at all. */
    public static final PlaythroughOverlay NONE = new PlaythroughOverlay(0, Map.of(), Map.of(), Map.of());

    public PlaythroughOverlay {
        scenes = Map.copyOf(scenes);
        choices = Map.copyOf(choices);
        legs = Map.copyOf(legs);
    }

    /**
     * A way that was gone, from a scene to the next.
     *
     * @param choice the choice's id; empty for a page turn
     */
    record Leg(String from, String choice, String to) {}

    /** The counts of playthroughs, each replayed as far as the story allows; each is of a role that the story has. */
    public static PlaythroughOverlay of(Game game, List<Playthrough> playthroughs) {
        Map<String, Integer> scenes = new HashMap<>();
        Map<String, Integer> choices = new HashMap<>();
        Map<Leg, Integer> legs = new HashMap<>();
        for (Playthrough playthrough : playthroughs) {
            Replay replay = Replay.of(game, playthrough);
            count(new HashSet<>(replay.playthrough().played()), choices);
            Set<Leg> gone = new HashSet<>();
            count(walk(replay, gone), scenes);
            count(gone, legs);
        }
        return new PlaythroughOverlay(playthroughs.size(), scenes, choices, legs);
    }

    private static <T> void count(Set<T> met, Map<T, Integer> counts) {
        met.forEach(one -> counts.merge(one, 1, Integer::sum));
    }

    /** The ids of the scenes that a playthrough comes by; adds the ways between them to {@code gone}. */
    private static Set<String> walk(Replay replay, Set<Leg> gone) {
        Set<String> scenes = new HashSet<>();
        String at = "";
        String choice = "";
        for (int made = 0; made < replay.steps().size(); made++) {
            for (String scene : scenes(replay.steps().get(made))) {
                if (!at.isEmpty()) {
                    gone.add(new Leg(at, choice, scene));
                }
                scenes.add(scene);
                at = scene;
                choice = "";
            }
            boolean more = made < replay.playthrough().point();
            choice = more ? id(replay.playthrough().choices().get(made)) : "";
        }
        return scenes;
    }

    /** The scenes of a step in order: those that are passed through, and the one in which it ends. */
    private static List<String> scenes(Step step) {
        List<String> scenes = new ArrayList<>();
        step.told().forEach(told -> told.scene().ifPresent(scene -> scenes.add(scene.id())));
        scenes.add(step.state().scene().id());
        return scenes;
    }

    private static String id(String choice) {
        return choice.substring(choice.indexOf('/') + 1);
    }

    /** In words, such as {@code 2 plays come by 5 of 9 scenes and make 4 of 11 choices}. */
    String sum(StoryMap map) {
        long all = map.scenes().stream()
                .mapToLong(spot -> spot.scene().choices().size())
                .sum();
        String come = playthroughs == 1 ? "1 play comes by " : playthroughs + " plays come by ";
        String make = playthroughs == 1 ? " scenes and makes " : " scenes and make ";
        return come + scenes.size() + " of " + map.scenes().size() + make + choices.size() + " of " + all + " choices";
    }

    /** A share of them in words, such as {@code 1 of 2 plays}. */
    String share(int some) {
        return some + " of " + playthroughs + (playthroughs == 1 ? " play" : " plays");
    }
}
