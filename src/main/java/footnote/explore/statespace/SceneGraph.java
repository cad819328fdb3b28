package footnote.explore.statespace;

import footnote.story.Role;
import footnote.story.Scene;
import footnote.story.Story;
import footnote.story.Way;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

/** The numbering of a story's scenes, or of those that a role can come to, and which may follow which. */
public final class SceneGraph {
    private final Scene[] scenes;
    private final Map<String, Integer> numbers = new HashMap<>();

    public SceneGraph(Story story) {
        this(story.scenes().values());
    }

    /** Those of the scenes to which some way leads from a role's beginning, conditions aside. */
    public SceneGraph(Story story, Role role) {
        this(reachable(story, role));
    }

    private SceneGraph(Collection<Scene> some) {
        this.scenes = some.toArray(Scene[]::new);
        for (int i = 0; i < scenes.length; i++) {
            numbers.put(scenes[i].id(), i);
        }
    }

    private static Collection<Scene> reachable(Story story, Role role) {
        Set<String> met = new LinkedHashSet<>(List.of(role.start()));
        ArrayDeque<String> due = new ArrayDeque<>(met);
        while (!due.isEmpty()) {
            for (Way way : story.scene(due.poll()).ways()) {
                for (Way.Exit exit : way.exits()) {
                    if (met.add(exit.scene())) {
                        due.add(exit.scene());
                    }
                }
            }
        }
        return met.size() == story.scenes().size()
                ? story.scenes().values()
                : met.stream().map(story::scene).toList();
    }

    /** How many scenes there are; they are numbered from 0 to below this. */
    public int size() {
        return scenes.length;
    }

    Scene get(int number) {
        return scenes[number];
    }

    /** The number of a scene, which is one of these. */
    public int of(Scene scene) {
        return of(scene.id());
    }

    /** The number of the scene of an id, which is one of these. */
    public int of(String id) {
        return Objects.requireNonNull(numbers.get(id), id);
    }

    public void each(Consumer<Scene> found) {
        for (Scene scene : scenes) {
            found.accept(scene);
        }
    }

    /**
     * From whose states a player can come to read a scene's text, be asked its exits' conditions, or take its choices: it
     * is the scene itself, or one from which page turns lead through it.
     */
    public BitSet through(Collection<Scene> some) {
        List<List<Integer>> predecessors = predecessors();
        BitSet found = new BitSet();
        ArrayDeque<Integer> due = new ArrayDeque<>();
        some.forEach(scene -> due.add(of(scene)));
        while (!due.isEmpty()) {
            int scene = due.poll();
            if (!found.get(scene)) {
                found.set(scene);
                if (scenes[scene].pageTurn().isPresent()) {
                    due.addAll(predecessors.get(scene));
                }
            }
        }
        return found;
    }

    /** Which scene may follow which, conditions aside: the states are the scenes, by their numbers. */
    public TransitionGraph graph() {
        TransitionGraph graph = new TransitionGraph(false);
        for (int i = 0; i < scenes.length; i++) {
            for (Way way : scenes[i].ways()) {
                way.exits().forEach(exit -> graph.step(0, of(exit.scene()), TraceInterner.NOTHING));
            }
            graph.endOfState(i, TraceInterner.NOTHING);
        }
        return graph;
    }

    /** For each scene the scenes from which some exit leads there, conditions aside. */
    List<List<Integer>> predecessors() {
        List<List<Integer>> predecessors = new ArrayList<>();
        for (int i = 0; i < scenes.length; i++) {
            predecessors.add(new ArrayList<>(4));
        }
        for (int i = 0; i < scenes.length; i++) {
            for (Way way : scenes[i].ways()) {
                for (Way.Exit exit : way.exits()) {
                    predecessors.get(of(exit.scene())).add(i);
                }
            }
        }
        return predecessors;
    }
}
