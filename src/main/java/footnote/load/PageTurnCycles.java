package footnote.load;

import footnote.story.Scene;
import footnote.story.Way;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds cycles of page turns: a player who came into one would turn pages for ever.
 *
 * <p>Every exit of a way counts, whatever its condition. This is a depth-first search over the scenes that turn the page,
 * with its path in a list and not on the stack, since a hundred thousand page turns in a row are no fault.
 */
final class PageTurnCycles {
    /** Whether a scene is on the path that is being searched, or all that can be reached from it has been searched. */
    private enum Colour {
        OPEN,
        DONE
    }

    /** How many cycles are reported: a story that was made of cycles must not take for ever. */
    private static final int MOST = 100;

    private final Map<String, Scene> scenes;
    private final Map<String, Colour> seen = new HashMap<>();
    private final Set<Scene> inCycle = new HashSet<>();
    private final List<List<Scene>> cycles = new ArrayList<>();

    private PageTurnCycles(Map<String, Scene> scenes) {
        this.scenes = scenes;
    }

    /** The cycles, each from the scene at which the search, in the writer's order, entered it; no two begin at one scene. */
    static List<List<Scene>> find(Map<String, Scene> scenes) {
        PageTurnCycles search = new PageTurnCycles(scenes);
        for (Scene scene : scenes.values()) {
            search.from(scene);
        }
        return search.cycles;
    }

    /** A page turn on the path, and which of its exits, from 0, is followed next. */
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

    private void follow(@Nullable Scene scene, List<Turn> path) {
        if (scene == null) {
            return;
        }
        if (seen.get(scene.id()) == Colour.OPEN) {
            closeCycle(scene, path);
        } else {
            open(scene, path);
        }
    }

    private void open(Scene scene, List<Turn> path) {
        Optional<Way> way = scene.pageTurn();
        if (way.isPresent() && !seen.containsKey(scene.id())) {
            seen.put(scene.id(), Colour.OPEN);
            path.add(new Turn(scene, way.get()));
        }
    }

    private void closeCycle(Scene start, List<Turn> path) {
        if (cycles.size() >= MOST || inCycle.contains(start)) {
            return;
        }
        int first = path.size() - 1;
        while (!path.get(first).scene.equals(start)) {
            first--;
        }
        List<Scene> cycle = new ArrayList<>();
        for (Turn turn : path.subList(first, path.size())) {
            cycle.add(turn.scene);
        }
        inCycle.addAll(cycle);
        cycles.add(cycle);
    }
}
