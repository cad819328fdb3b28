package footnote.explore.statespace;

import footnote.story.Choice;
import footnote.story.Continuation;
import footnote.story.Scene;
import footnote.story.Story;
import footnote.story.Way;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The numbering of a story's scenes, in the writer's order, and which may follow which. */
public final class SceneGraph {
    private final Scene[] scenes;
    private final Map<Scene, Integer> numbers = new HashMap<>();

    public SceneGraph(Story story) {
        this.scenes = story.scenes().values().toArray(Scene[]::new);
        for (int i = 0; i < scenes.length; i++) {
            numbers.put(scenes[i], i);
        }
    }

    int size() {
        return scenes.length;
    }

    Scene get(int number) {
        return scenes[number];
    }

    public int of(Scene scene) {
        return numbers.get(scene);
    }

    /** The ways out of a scene: one a choice, or its page turn. */
    public static List<Way> ways(Scene scene) {
        if (scene.after() instanceof Continuation.PageTurn turn) {
            return List.of(turn.to());
        }
        List<Way> ways = new ArrayList<>();
        for (Choice choice : scene.choices()) {
            ways.add(choice.to());
        }
        return ways;
    }

    /** Which scene may follow which, conditions aside: the states are the scenes, by their numbers. */
    public TransitionGraph graph() {
        Map<String, Integer> byId = new HashMap<>();
        for (int i = 0; i < scenes.length; i++) {
            byId.put(scenes[i].id(), i);
        }
        TransitionGraph graph = new TransitionGraph(false);
        for (int i = 0; i < scenes.length; i++) {
            for (Way way : ways(scenes[i])) {
                way.exits().forEach(exit -> graph.step(0, byId.get(exit.scene()), TraceInterner.NOTHING));
            }
            graph.endOfState(i, TraceInterner.NOTHING);
        }
        return graph;
    }

    /** For each scene the scenes from which some exit leads there, conditions aside. */
    List<List<Integer>> before() {
        Map<String, Integer> byId = new HashMap<>();
        List<List<Integer>> before = new ArrayList<>();
        for (int i = 0; i < scenes.length; i++) {
            byId.put(scenes[i].id(), i);
            before.add(new ArrayList<>(4));
        }
        for (int i = 0; i < scenes.length; i++) {
            for (Way way : ways(scenes[i])) {
                for (Way.Exit exit : way.exits()) {
                    before.get(byId.get(exit.scene())).add(i);
                }
            }
        }
        return before;
    }
}
