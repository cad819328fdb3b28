package footnote.game;

import footnote.story.Choice;
import footnote.story.Continuation;
import footnote.story.Mark;
import footnote.story.Scene;
import footnote.story.Values;
import java.util.List;

/**
 * A scene with everything that {@link Rules} would look up by name at each step, looked up once: for speed alone.
 *
 * <p>Its choices and its way on are compiled when a player first comes here, so that a long story begins no later than a
 * short one.
 */
public final class CompiledScene {
    private final Rules rules;
    private final Scene scene;
    private final int number;
    /** The marks of the first visit, the second and so on, as far as some condition asks for them. */
    private final List<Mark> visits;

    private CompiledChoice[] choices;
    private CompiledWay pageTurn;

    CompiledScene(Rules rules, Scene scene, int number) {
        this.rules = rules;
        this.scene = scene;
        this.number = number;
        this.visits = rules.story().visits(scene.id());
    }

    public Scene scene() {
        return scene;
    }

    /** Its number among the scenes of these rules, from 0, in the order in which they were first asked for. */
    public int number() {
        return number;
    }

    /** Whether a player passes through this scene without a choice. */
    public boolean turnsPage() {
        return scene.after() instanceof Continuation.PageTurn;
    }

    /** How many choices it has, open or not. */
    public int choices() {
        return compiledChoices().length;
    }

    public Choice choice(int choice) {
        return compiledChoices()[choice].choice;
    }

    /** The place of a choice among the scene's, or -1 where it is not one of them. */
    int indexOf(Choice choice) {
        for (int i = 0; i < choices(); i++) {
            if (choice(i).equals(choice)) {
                return i;
            }
        }
        return -1;
    }

    CompiledChoice compiledChoice(int choice) {
        return compiledChoices()[choice];
    }

    private CompiledChoice[] compiledChoices() {
        if (choices == null) {
            // no stream: the first screen waits for this, and a program's first lambda is dear
            choices = new CompiledChoice[scene.choices().size()];
            int index = 0;
            for (Choice choice : scene.choices()) {
                choices[index++] = compiled(choice);
            }
        }
        return choices;
    }

    private CompiledChoice compiled(Choice choice) {
        return new CompiledChoice(
                choice, rules.story().marks().get(choice.key()), new CompiledWay(rules, scene, choice.to()));
    }

    /** Where the page turn leads; for a scene that {@link #turnsPage}. */
    CompiledWay pageTurn() {
        if (pageTurn == null) {
            pageTurn = new CompiledWay(rules, scene, ((Continuation.PageTurn) scene.after()).to());
        }
        return pageTurn;
    }

    /** Notes that the scene was left once more. */
    void recordVisit(Values values) {
        for (int i = visits.size() - 1; i >= 0; i--) {
            if (i == 0 || values.happened(visits.get(i - 1))) {
                values.record(visits.get(i));
            }
        }
    }
}
