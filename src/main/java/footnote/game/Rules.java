package footnote.game;

import footnote.story.Choice;
import footnote.story.Facts;
import footnote.story.Scene;
import footnote.story.Story;
import footnote.story.Values;
import footnote.story.Variable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rules of a step, over any kind of state. {@link #take} is {@code doc/format.md}, “A step, in its order”, line by
 * line.
 *
 * <p>Play runs these rules over a {@link GameState}, the prover over its own packed states. A scene is given as a
 * {@link CompiledScene}, and a choice by its place among the scene's choices, from 0, in the writer's order.
 */
public final class Rules {
    private final Story story;
    private final Map<String, CompiledScene> compiled = new HashMap<>();
    /** The variables that live in a chapter, by the chapter's id. */
    private final Map<String, List<Variable>> livesIn = new HashMap<>();

    public Rules(Story story) {
        this.story = story;
        for (Variable variable : story.variables().values()) {
            if (variable.lives().isPresent()) {
                String chapter = variable.lives().get();
                livesIn.putIfAbsent(chapter, new ArrayList<>());
                livesIn.get(chapter).add(variable);
            }
        }
    }

    /** Whether a choice is open: its condition holds and, if it is {@code once}, it was not taken yet. */
    public boolean offers(CompiledScene at, int choice, Facts facts) {
        Choice asked = at.choice(choice);
        return facts.ask(asked.condition()) && !at.isUsedUp(choice, facts);
    }

    /** Whether a choice that is not open is shown all the same: its condition does not hold, and it has words for that. */
    public boolean showsClosed(CompiledScene at, int choice, Facts facts) {
        Choice asked = at.choice(choice);
        return asked.closed().isPresent() && !asked.condition().holds(facts);
    }

    /**
     * Takes an open choice.
     *
     * @param listener is called with each text at the moment at which it is read
     * @return the scene in which the player is then: one with choices, or an ending
     */
    public CompiledScene take(CompiledScene at, int choice, Values values, TextListener listener) {
        Choice taken = at.choice(choice);
        listener.choosing(taken); // 1. margin and did
        for (int i = 0; i < taken.effects().size(); i++) { // 2. do, from the top
            taken.effects().get(i).apply(values);
        }
        at.recordVisit(values); // 3. the scene counts as visited, the choice as chosen
        at.recordChoice(choice, values);
        listener.read(Optional.empty(), taken.then()); // 4. then
        return turnPages(
                follow(at.way(choice), at, values), values, listener); // 5. where to leads, and on; 6. is the page
    }

    /** Passes through scenes that turn the page, each read and then visited, to the first that does not. */
    public CompiledScene turnPages(CompiledScene from, Values values, TextListener listener) {
        CompiledScene at = from;
        while (at.turnsPage()) {
            listener.read(Optional.of(at.scene()), at.scene().text());
            at.recordVisit(values);
            at = follow(at.pageTurn(), at, values);
        }
        return at;
    }

    /** Goes where a way leads; variables that live in the chapter that is left go back to their start. */
    private CompiledScene follow(CompiledWay way, CompiledScene from, Values values) {
        CompiledWay taken = way.taken(values);
        CompiledScene to = taken.to(from, this);
        for (Variable variable : taken.ends()) {
            values.set(variable, variable.start());
        }
        return to;
    }

    /** The variables that go back to their start when the player goes from one scene to another. */
    public List<Variable> endsBetween(Scene from, Scene to) {
        boolean leaves = !livesIn.isEmpty()
                && from.chapter().isPresent()
                && !from.chapter().equals(to.chapter());
        return leaves ? livesIn.getOrDefault(from.chapter().get(), List.of()) : List.of();
    }

    /** The scene of that id, compiled when it is first asked for. */
    public CompiledScene scene(String id) {
        CompiledScene scene = compiled.get(id);
        if (scene == null) {
            scene = new CompiledScene(this, story.scene(id), compiled.size());
            compiled.put(id, scene);
        }
        return scene;
    }

    Story story() {
        return story;
    }
}
