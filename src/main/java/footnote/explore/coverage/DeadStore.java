package footnote.explore.coverage;

import footnote.explore.statespace.LivenessAnalysis;
import footnote.explore.statespace.SceneGraph;
import footnote.explore.statespace.SlicingCriterion;
import footnote.explore.statespace.StateVector;
import footnote.game.Rules;
import footnote.story.Choice;
import footnote.story.Effect;
import footnote.story.Scene;
import footnote.story.Story;
import java.util.ArrayList;
import java.util.List;

/**
 * An effect whose outcome nothing reads, on any way ahead.
 *
 * <p>A condition reads, and so does a paragraph's, the status line in every scene with choices, and an ending, which
 * keeps the lasting values. Whether a player ever comes to the reader is not asked here.
 */
public record DeadStore(Choice choice, Effect effect) {

    /** All of a story, in the writer's order. */
    public static List<DeadStore> in(Story story) {
        SceneGraph scenes = new SceneGraph(story);
        LivenessAnalysis liveness = new LivenessAnalysis(
                story, new Rules(story), new StateVector(story), scenes, SlicingCriterion.everyReader(story));
        List<DeadStore> found = new ArrayList<>();
        for (Scene scene : story.scenes().values()) {
            for (Choice choice : scene.choices()) {
                int before = found.size();
                liveness.deadStores(scene, choice, effect -> found.add(before, new DeadStore(choice, effect)));
            }
        }
        return found;
    }
}
