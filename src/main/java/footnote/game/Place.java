package footnote.game;

import footnote.story.After;
import footnote.story.Choice;
import footnote.story.Condition;
import footnote.story.Effect;
import footnote.story.Facts;
import footnote.story.Mark;
import footnote.story.Scene;
import footnote.story.Text;
import footnote.story.Values;
import footnote.story.Variable;
import footnote.story.Way;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A scene as a step finds it, with everything that a step needs looked up once: here the order of a step is kept.
 *
 * <p>Choices are asked for by their place among the scene's, from 0, in the writer's order.
 */
public final class Place {
    private static final Effect[] NONE = {};
    private static final Variable[] NOTHING = {};
    private static final Exit[] UNCONDITIONAL = {};

    private final Rules rules;
    private final Scene scene;
    /** The scene, where a player passes through it; then it is told as such. */
    private final Optional<Scene> passed;
    private final int number;
    private final Mark mark;
    private final boolean turns;
    /** Made when the player first comes here: a long story begins no later than a short one. */
    private Move[] moves;

    Place(Rules rules, Scene scene, int number) {
        this.rules = rules;
        this.scene = scene;
        this.number = number;
        this.mark = rules.story().marks().get(scene.id());
        this.turns = scene.after() instanceof After.PageTurn;
        this.passed = turns ? Optional.of(scene) : Optional.empty();
    }

    /** A choice or a page turn: what is asked, done and read, and where it leads. */
    private static final class Move {
        final Choice choice;
        final Condition condition;
        final Mark mark;
        final boolean once;
        final boolean closed;
        /** What the choice and its bearing say, where that is always the same; else null. */
        final String text;
        final String bearing;
        final Effect[] effects;
        final Text then;
        /** The exits that ask something, in their order, and the one that is left. */
        final Exit[] asking;
        final Exit last;

        Move(Choice choice, Rules rules) {
            this.choice = choice;
            this.text = choice.text().lineAlways().orElse(null);
            this.bearing = choice.bearing().lineAlways().orElse(null);
            this.closed = choice.closed().isPresent();
            this.condition = choice.condition();
            this.mark = rules.story().marks().get(choice.key());
            this.once = choice.once();
            this.effects = choice.effects().toArray(NONE);
            this.then = choice.then();
            this.asking = asking(choice.to());
            this.last = last(choice.to());
        }

        Move(Way turn) {
            this.choice = null;
            this.closed = false;
            this.text = null;
            this.bearing = null;
            this.condition = Condition.ALWAYS;
            this.mark = null;
            this.once = false;
            this.effects = NONE;
            this.then = Text.NONE;
            this.asking = asking(turn);
            this.last = last(turn);
        }

        private static Exit[] asking(Way way) {
            int count = way.exits().size() - 1;
            Exit[] asking = count == 0 ? UNCONDITIONAL : new Exit[count];
            for (int i = 0; i < count; i++) {
                asking[i] = new Exit(way.exits().get(i));
            }
            return asking;
        }

        private static Exit last(Way way) {
            return new Exit(way.exits().get(way.exits().size() - 1));
        }

        Exit exit(Facts facts) {
            for (Exit exit : asking) {
                if (facts.ask(exit.condition)) {
                    return exit;
                }
            }
            return last;
        }
    }

    /** Where a move leads when a condition holds; the place and what ends on the way are looked up the first time. */
    private static final class Exit {
        final Way.Exit way;
        final Condition condition;
        Place to;
        Variable[] ends;

        Exit(Way.Exit way) {
            this.way = way;
            this.condition = way.condition();
        }
    }

    Rules rules() {
        return rules;
    }

    public Scene scene() {
        return scene;
    }

    /** Its number among the places of these rules, from 0, in the order in which they were first asked for. */
    public int number() {
        return number;
    }

    /** Whether this is a page turn, through which a player passes. */
    public boolean turns() {
        return turns;
    }

    /** How many choices it has, open or not. */
    public int choices() {
        return turns ? 0 : moves().length;
    }

    public Choice choice(int choice) {
        return moves()[choice].choice;
    }

    /** The place of a choice among the scene's, or -1 where it is not one of them. */
    int of(Choice choice) {
        int count = choices();
        for (int i = 0; i < count; i++) {
            if (moves[i].choice == choice) {
                return i;
            }
        }
        for (int i = 0; i < count; i++) {
            if (moves[i].choice.equals(choice)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a choice is open: its condition holds and, where it is {@code once}, it was not taken. */
    public boolean offers(int choice, Facts facts) {
        Move move = moves()[choice];
        return (move.condition == Condition.ALWAYS || facts.ask(move.condition)) && !(move.once && facts.happened(move.mark));
    }

    /** Whether a choice that is not open is shown all the same, in the words that its writer chose for that. */
    boolean showsClosed(int choice, Facts facts) {
        Move move = moves()[choice];
        return move.closed && !move.condition.holds(facts);
    }

    /** An open choice as it is offered. */
    Page.Offer offer(int choice, int number, Facts facts) {
        Move move = moves()[choice];
        return new Page.Offer(number, move.choice,
                move.text != null ? move.text : move.choice.text().line(facts),
                move.bearing != null ? move.bearing : move.choice.bearing().line(facts));
    }

    /**
     * Does what an open choice does, in the order that the format gives, and returns the place in which the player is
     * then: one with choices, or an ending.
     */
    public Place take(int choice, Values values, Teller teller) {
        Move move = moves()[choice];
        for (Effect effect : move.effects) {
            effect.apply(values);
        }
        leave(values);
        if (move.mark != null) {
            values.record(move.mark);
        }
        teller.tell(Optional.empty(), move.then);
        return go(move, values).pass(values, teller);
    }

    /** Passes through page turns from here, each read and then visited, until a place that is no turn. */
    public Place pass(Values values, Teller teller) {
        Place place = this;
        while (place.turns) {
            teller.tell(place.passed, place.scene.text());
            place.leave(values);
            place = place.go(place.moves()[0], values);
        }
        return place;
    }

    private void leave(Values values) {
        if (mark != null) {
            values.record(mark);
        }
    }

    /** Goes on to a place; what lives in a chapter that is left behind goes back to its start. */
    private Place go(Move move, Values values) {
        Exit exit = move.exit(values);
        if (exit.to == null) {
            exit.to = rules.place(exit.way.scene());
            exit.ends = rules.endsBetween(scene, exit.to.scene).toArray(NOTHING);
        }
        for (Variable variable : exit.ends) {
            values.set(variable, variable.start());
        }
        return exit.to;
    }

    private Move[] moves() {
        if (moves == null) {
            Collection<Choice> choices = scene.choices();
            moves = scene.after() instanceof After.PageTurn turn
                    ? new Move[] {new Move(turn.to())} : new Move[choices.size()];
            int i = 0;
            for (Choice choice : choices) {
                moves[i++] = new Move(choice, rules);
            }
        }
        return moves;
    }
}
