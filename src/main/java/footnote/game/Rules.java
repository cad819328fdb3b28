package footnote.game;

import footnote.story.After;
import footnote.story.Choice;
import footnote.story.Effect;
import footnote.story.Facts;
import footnote.story.Mark;
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
 * What choosing does, over any kind of state: the one place that knows the order of a step.
 *
 * <p>Play runs it over {@link GameState}; proof runs it over states packed its own way.
 */
public final class Rules {
    private final Story story;
    private final Map<Choice, Mark> choiceMarks = new HashMap<>();
    private final Map<String, List<Variable>> livesIn = new HashMap<>();

    public Rules(Story story) {
        this.story = story;
        for (Mark mark : story.marks().values()) {
            if (mark.ofChoice()) {
                story.choice(mark.of()).ifPresent(choice -> choiceMarks.put(choice, mark));
            }
        }
        for (Variable variable : story.variables().values()) {
            if (variable.lives().isPresent()) {
                livesIn.computeIfAbsent(variable.lives().get(), chapter -> new ArrayList<>()).add(variable);
            }
        }
    }

    /** Whether a choice of the present scene is open: its condition holds and, where it is {@code once}, not taken. */
    public boolean offers(Choice choice, Facts facts) {
        return choice.condition().holds(facts) && !(choice.once() && facts.happened(choiceMarks.get(choice)));
    }

    /**
     * Does what an open choice does, in the order that the format gives, and returns the scene in which the player is
     * then: one with choices, or an ending.
     */
    public Scene take(Choice choice, Values values, Teller teller) {
        List<Effect> effects = choice.effects();
        for (int i = 0; i < effects.size(); i++) {
            effects.get(i).apply(values);
        }
        Scene from = story.scene(choice.scene());
        leave(from, values);
        Mark mark = choiceMarks.isEmpty() ? null : choiceMarks.get(choice);
        if (mark != null) {
            values.record(mark);
        }
        teller.tell(Optional.empty(), choice.then());
        return pass(go(from, choice.to().scene(values), values), values, teller);
    }

    /** Passes through page turns from the scene {@code at}, each read and then visited, until one that is no turn. */
    public Scene pass(Scene at, Values values, Teller teller) {
        Scene scene = at;
        while (scene.after() instanceof After.PageTurn turn) {
            teller.tell(Optional.of(scene), scene.text());
            leave(scene, values);
            scene = go(scene, turn.to().scene(values), values);
        }
        return scene;
    }

    private void leave(Scene scene, Values values) {
        Mark mark = story.marks().get(scene.id());
        if (mark != null) {
            values.record(mark);
        }
    }

    /** Goes on to a scene; what lives in a chapter that is left behind goes back to its start. */
    private Scene go(Scene from, String to, Values values) {
        Scene scene = story.scene(to);
        if (!livesIn.isEmpty() && from.chapter().isPresent() && !from.chapter().equals(scene.chapter())) {
            for (Variable variable : livesIn.getOrDefault(from.chapter().get(), List.of())) {
                values.set(variable, variable.start());
            }
        }
        return scene;
    }
}
