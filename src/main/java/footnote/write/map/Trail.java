package footnote.write.map;

import footnote.game.Game;
import footnote.game.Playthrough;
import footnote.game.Replay;
import footnote.game.Step;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where some playthroughs come by.
 *
 * @param playthroughs how many they are
 * @param scenes       how many of them come by a scene, by its id
 * @param choices      how many of them make a choice, by its key
 */
public record Trail(int playthroughs, Map<String, Integer> scenes, Map<String, Integer> choices) {
    /** No playthrough at all. */
    public static final Trail NONE = new Trail(0, Map.of(), Map.of());

    public Trail {
        scenes = Map.copyOf(scenes);
        choices = Map.copyOf(choices);
    }

    /** The trail of playthroughs, each as far as the story goes along with it. */
    public static Trail of(Game game, List<Playthrough> playthroughs) {
        Map<String, Integer> scenes = new HashMap<>();
        Map<String, Integer> choices = new HashMap<>();
        for (Playthrough playthrough : playthroughs) {
            Replay replay = Replay.of(game, playthrough);
            Set<String> here = new HashSet<>();
            replay.steps().forEach(step -> meet(step, here));
            here.forEach(scene -> scenes.merge(scene, 1, Integer::sum));
            new HashSet<>(replay.playthrough().played()).forEach(choice -> choices.merge(choice, 1, Integer::sum));
        }
        return new Trail(playthroughs.size(), scenes, choices);
    }

    private static void meet(Step step, Set<String> here) {
        here.add(step.state().scene().id());
        step.told().forEach(told -> told.scene().ifPresent(scene -> here.add(scene.id())));
    }
}
