package footnote.explore;

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
public record Idle(Choice choice, Effect effect) {

    /** All of a story, in the writer's order. */
    public static List<Idle> in(Story story) {
        Scenes scenes = new Scenes(story);
        Liveness liveness = new Liveness(story, new Rules(story), new Cells(story), scenes, Scope.everyReader(story));
        List<Idle> found = new ArrayList<>();
        for (Scene scene : story.scenes().values()) {
            for (Choice choice : scene.choices()) {
                int before = found.size();
                liveness.idle(scene, choice, effect -> found.add(before, new Idle(choice, effect)));
            }
        }
        return found;
    }
}
