package footnote.game;

import footnote.story.Choice;
import footnote.story.Facts;
import footnote.story.Mark;
import footnote.story.Scene;
import footnote.story.Text;
import footnote.story.Values;
import footnote.story.Way;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A scene with everything that {@link Rules} would look up by name at each step, looked up once: for speed alone.
 *
 * <p>Scenes are compiled when they are first asked for, and their choices when a player first comes to them, so that a
 * long story begins no later than a short one.
 */
public final class CompiledScene {
    private static final Choice[] NONE = {};

    private final Rules rules;
    private final Scene scene;
    private final Text text;
    private final int number;
    /** The marks of the first visit, the second and so on, as far as some condition asks for them. */
    private final List<Mark> visits;
    /** Where it leads without a decision; null where it has choices or is an ending. */
    private final @Nullable CompiledWay pageTurn;
    /** In the writer's order, open or not; null until a player comes here. */
    private Choice @Nullable [] choices;
    /** Where each choice leads; none until a player comes here. */
    private CompiledWay[] ways = {};
    /** The mark of each choice, likewise; null where no condition asks for it and it is not {@code once}. */
    private @Nullable Mark[] marks = {};

    CompiledScene(Rules rules, Scene scene, int number) {
        this.rules = rules;
        this.scene = scene;
        this.text = scene.text();
        this.number = number;
        this.visits = rules.story().visits(scene.id());
        Optional<Way> turn = scene.pageTurn();
        this.pageTurn = turn.isPresent() ? CompiledWay.of(turn.get()) : null;
    }

    public Scene scene() {
        return scene;
    }

    /** What a player reads here before the choices, as it is written. */
    Text text() {
        return text;
    }

    /** Its number among the scenes of these rules, from 0, in the order in which they were first asked for. */
    public int number() {
        return number;
    }

    /** Whether a player passes through this scene without a choice. */
    public boolean turnsPage() {
        return pageTurn != null;
    }

    /** How many choices it has, open or not. */
    public int choices() {
        return compiledChoices().length;
    }

    public Choice choice(int choice) {
        return compiledChoices()[choice];
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

    private Choice[] compiledChoices() {
        Choice[] known = choices;
        if (known == null) {
            // no stream: the first screen waits for this, and a program's first lambda is dear
            known = scene.choices().toArray(NONE);
            ways = new CompiledWay[known.length];
            marks = new Mark[known.length];
            for (int i = 0; i < known.length; i++) {
                ways[i] = CompiledWay.of(known[i].to());
                marks[i] = rules.story().marks().get(known[i].key());
            }
            choices = known;
        }
        return known;
    }

    /** Where a choice leads, once somebody asked for the choice. */
    CompiledWay way(int choice) {
        return ways[choice];
    }

    /** Whether a choice can be taken a single time and was taken. */
    boolean isUsedUp(int choice, Facts facts) {
        Mark mark = choice(choice).once() ? marks[choice] : null;
        return mark != null && facts.happened(mark);
    }

    /** Notes that a choice was taken, where something asks for that. */
    void recordChoice(int choice, Values values) {
        Mark mark = marks[choice];
        if (mark != null) {
            values.record(mark);
        }
    }

    /** Where the page turn leads; for a scene that {@link #turnsPage}. */
    CompiledWay pageTurn() {
        return Objects.requireNonNull(pageTurn, "a scene that turns the page");
    }

    /** Notes that the scene was left once more: the mark of the nth visit, where the one before it is there. */
    void recordVisit(Values values) {
        for (int i = visits.size() - 1; i >= 0; i--) {
            if (i == 0 || values.happened(visits.get(i - 1))) {
                values.record(visits.get(i));
            }
        }
    }
}
