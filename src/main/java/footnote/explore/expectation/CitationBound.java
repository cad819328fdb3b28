package footnote.explore.expectation;

import footnote.explore.statespace.CancellationToken;
import footnote.explore.statespace.SceneGraph;
import footnote.explore.statespace.StronglyConnectedComponents;
import footnote.story.Choice;
import footnote.story.Passage;
import footnote.story.Scene;
import footnote.story.Way;
import java.util.ArrayList;
import java.util.List;

/**
 * How often one playthrough can use a passage at most, as the scenes show it without any state: the longest path over
 * them, conditions aside. No playthrough uses it more often; most use it less.
 */
final class CitationBound {
    private final SceneGraph scenes;
    private final StronglyConnectedComponents components;
    /** By component: its scenes. */
    private final List<List<Scene>> members = new ArrayList<>();

    CitationBound(SceneGraph scenes) {
        this.scenes = scenes;
        this.components = new StronglyConnectedComponents(scenes.graph(), CancellationToken.NONE);
        for (int one = 0; one < components.count(); one++) {
            members.add(new ArrayList<>());
        }
        scenes.each(scene -> members.get(components.of(scenes.of(scene))).add(scene));
    }

    /** Whether no playthrough can use the passage more often. */
    boolean isWithin(Passage passage, int often) {
        int[] most = new int[components.count()];
        for (int one = 0; one < most.length; one++) {
            for (Scene scene : members.get(one)) {
                for (Choice choice : scene.choices()) {
                    int here = choice.passage().equals(passage) ? 1 : 0;
                    most[one] = Math.max(most[one], ahead(one, choice.to(), here, most));
                }
                for (Way way : scene.choices().isEmpty() ? scene.ways() : List.<Way>of()) {
                    most[one] = Math.max(most[one], ahead(one, way, 0, most));
                }
            }
            if (most[one] > often) {
                return false;
            }
        }
        return true;
    }

    /** @param here whether the way itself uses it: 1, or 0; within a cycle that is without bound */
    private int ahead(int from, Way way, int here, int[] most) {
        int found = 0;
        for (Way.Exit exit : way.exits()) {
            int to = components.of(scenes.of(exit.scene()));
            found = Math.max(found, to != from ? most[to] + here : here == 0 ? 0 : Integer.MAX_VALUE);
        }
        return found;
    }
}
