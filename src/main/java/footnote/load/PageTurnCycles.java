package footnote.load;

import footnote.story.Continuation;
import footnote.story.Scene;
import footnote.story.Way;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds rings of page turns: whoever came into one would turn pages for ever.
 *
 * <p>Every exit of a way counts, whatever its condition: what turns in a circle at some time is a trap at any. One walk
 * over all scenes, without recursion, for a hundred thousand page turns in a row are no fault.
 */
final class PageTurnCycles {
    private enum Colour {
        OPEN,
        DONE
    }

    /** More are not told: a story that was made of rings must not take for ever. */
    private static final int MOST = 100;

    private final Map<String, Scene> scenes;
    private final Map<String, Colour> seen = new HashMap<>();
    private final Set<Scene> ringed = new HashSet<>();
    private final List<List<Scene>> rings = new ArrayList<>();

    private PageTurnCycles(Map<String, Scene> scenes) {
        this.scenes = scenes;
    }

    /** The rings, each from its first scene in the writer's order of walking, each from a scene that is in no other. */
    static List<List<Scene>> find(Map<String, Scene> scenes) {
        PageTurnCycles walk = new PageTurnCycles(scenes);
        for (Scene scene : scenes.values()) {
            walk.from(scene);
        }
        return walk.rings;
    }

    /** A page turn that is being followed, and which of its exits comes next. */
    private static final class Turn {
        private final Scene scene;
        private final Way way;
        private int next;

        Turn(Scene scene, Way way) {
            this.scene = scene;
            this.way = way;
        }
    }

    private void from(Scene start) {
        List<Turn> path = new ArrayList<>();
        open(start, path);
        while (!path.isEmpty()) {
            Turn turn = path.get(path.size() - 1);
            if (turn.next == turn.way.exits().size()) {
                seen.put(turn.scene.id(), Colour.DONE);
                path.remove(path.size() - 1);
            } else {
                follow(scenes.get(turn.way.exits().get(turn.next++).scene()), path);
            }
        }
    }

    private void follow(Scene scene, List<Turn> path) {
        if (scene == null) {
            return;
        }
        if (seen.get(scene.id()) == Colour.OPEN) {
            ring(scene, path);
        } else {
            open(scene, path);
        }
    }

    private void open(Scene scene, List<Turn> path) {
        if (scene.after() instanceof Continuation.PageTurn turn && !seen.containsKey(scene.id())) {
            seen.put(scene.id(), Colour.OPEN);
            path.add(new Turn(scene, turn.to()));
        }
    }

    private void ring(Scene start, List<Turn> path) {
        if (rings.size() >= MOST || ringed.contains(start)) {
            return;
        }
        int first = path.size() - 1;
        while (!path.get(first).scene.equals(start)) {
            first--;
        }
        List<Scene> ring = new ArrayList<>();
        for (Turn turn : path.subList(first, path.size())) {
            ring.add(turn.scene);
        }
        ringed.addAll(ring);
        rings.add(ring);
    }
}
