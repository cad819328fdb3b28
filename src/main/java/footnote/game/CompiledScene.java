package footnote.game;

import footnote.story.Choice;
import footnote.story.Condition;
import footnote.story.Continuation;
import footnote.story.Effect;
import footnote.story.Facts;
import footnote.story.Mark;
import footnote.story.Paragraph;
import footnote.story.Scene;
import footnote.story.Text;
import footnote.story.Values;
import footnote.story.Variable;
import footnote.story.Way;
import java.util.List;
import java.util.Optional;

/**
 * A scene as a step finds it, with everything that a step needs looked up once: here the order of a step is kept.
 *
 * <p>Choices are asked for by their place among the scene's, from 0, in the writer's order.
 */
public final class CompiledScene {
    private static final Choice[] NO_CHOICES = {};
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
    private final TextMemo read = new TextMemo();
    // side by side, so that a look at all the choices meets few places in memory
    private Choice[] choices;
    /** What each choice asks to be open; null for nothing. */
    private Condition[] asked;
    /** The mark after which a choice is open no more; null where it can be taken again. */
    private Mark[] spent;
    /** How each choice was offered last, where it always says the same. */
    private Page.Offer[] offered;

    private Move[] moves;
    private boolean showsClosed;

    CompiledScene(Rules rules, Scene scene, int number) {
        this.rules = rules;
        this.scene = scene;
        this.number = number;
        this.mark = rules.story().marks().get(scene.id());
        this.turns = scene.after() instanceof Continuation.PageTurn;
        this.passed = turns ? Optional.of(scene) : Optional.empty();
    }

    /** Where a move leads when a condition holds; the place and what ends on the way are looked up the first time. */
    private static class Exit {
        final Way.Exit way;
        final Condition condition;
        CompiledScene to;
        Variable[] ends;

        Exit(Way.Exit way, Rules rules) {
            this.way = way;
            this.condition = rules.same(way.condition());
        }
    }

    /** What a choice or a page turn does, and where it leads: it is itself the exit that is left when no other is taken. */
    private static final class Move extends Exit {
        final Mark mark;
        final Effect[] effects;
        final Text then;
        /** The exits that ask something, in their order. */
        final Exit[] asking;

        Move(Choice choice, Rules rules) {
            this(choice.to(), rules.story().marks().get(choice.key()), choice.effects(), choice.then(), rules);
        }

        Move(Way turn, Rules rules) {
            this(turn, null, List.of(), Text.NONE, rules);
        }

        private Move(Way way, Mark mark, List<Effect> does, Text then, Rules rules) {
            super(way.exits().get(way.exits().size() - 1), rules);
            this.mark = mark;
            this.effects = does.toArray(NONE);
            for (int i = 0; i < effects.length; i++) {
                effects[i] = rules.same(effects[i]);
            }
            this.then = then;
            int count = way.exits().size() - 1;
            this.asking = count == 0 ? UNCONDITIONAL : new Exit[count];
            for (int i = 0; i < count; i++) {
                asking[i] = new Exit(way.exits().get(i), rules);
            }
        }

        Exit exit(Facts facts) {
            for (Exit exit : asking) {
                if (facts.ask(exit.condition)) {
                    return exit;
                }
            }
            return this;
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
        if (moves == null) {
            enter();
        }
        return choices.length;
    }

    /** A choice; like all that takes one by its place, for whoever has asked how many {@link #choices} there are. */
    public Choice choice(int choice) {
        return choices[choice];
    }

    /** The place of a choice among the scene's, or -1 where it is not one of them. */
    int of(Choice choice) {
        int count = choices();
        for (int i = 0; i < count; i++) {
            if (choices[i] == choice) {
                return i;
            }
        }
        for (int i = 0; i < count; i++) {
            if (choices[i].equals(choice)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a choice is open: its condition holds and, where it is {@code once}, it was not taken. */
    public boolean offers(int choice, Facts facts) {
        Condition condition = asked[choice];
        Mark mark = spent[choice];
        return (condition == null || facts.ask(condition)) && (mark == null || !facts.happened(mark));
    }

    /** Whether there is any choice here that can be shown while it is not open. */
    boolean showsClosed() {
        return showsClosed;
    }

    /** Whether a choice that is not open is shown all the same, in the words that its writer chose for that. */
    boolean showsClosed(int choice, Facts facts) {
        Condition condition = asked[choice];
        return condition != null && choices[choice].closed().isPresent() && !condition.holds(facts);
    }

    /** The shown paragraphs of the scene's own text that are there, in order. */
    List<Paragraph> text(Facts facts) {
        return read.of(scene, facts, rules);
    }

    /** An open choice as it is offered. */
    Page.Offer offer(int choice, int number, Facts facts) {
        Page.Offer before = offered[choice];
        if (before != null && before.number() == number) {
            return before;
        }
        Choice what = choices[choice];
        Page.Offer offer = new Page.Offer(
                number, what, what.text().line(facts), what.bearing().line(facts));
        boolean always = what.text().lineAlways().isPresent()
                && what.bearing().lineAlways().isPresent();
        offered[choice] = always ? offer : null;
        return offer;
    }

    /**
     * Does what an open choice does, in the order that the format gives, and returns the place in which the player is
     * then: one with choices, or an ending.
     */
    public CompiledScene take(int choice, Values values, TextListener teller) {
        Move move = moves[choice];
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
    public CompiledScene pass(Values values, TextListener teller) {
        CompiledScene place = this;
        while (place.turns) {
            if (place.moves == null) {
                place.enter();
            }
            teller.tell(place.passed, place.scene.text());
            place.leave(values);
            place = place.go(place.moves[0], values);
        }
        return place;
    }

    private void leave(Values values) {
        if (mark != null) {
            values.record(mark);
        }
    }

    /** Goes on to a place; what lives in a chapter that is left behind goes back to its start. */
    private CompiledScene go(Move move, Values values) {
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

    /** Looks up what stands here, when a player first comes: a long story begins no later than a short one. */
    private void enter() {
        choices = scene.choices().toArray(NO_CHOICES);
        asked = new Condition[choices.length];
        spent = new Mark[choices.length];
        offered = new Page.Offer[choices.length];
        Move[] all = new Move[turns ? 1 : choices.length];
        for (int i = 0; i < choices.length; i++) {
            Choice choice = choices[i];
            all[i] = new Move(choice, rules);
            asked[i] = choice.condition() == Condition.ALWAYS ? null : rules.same(choice.condition());
            spent[i] = choice.once() ? all[i].mark : null;
            showsClosed |= choice.closed().isPresent();
        }
        if (scene.after() instanceof Continuation.PageTurn turn) {
            all[0] = new Move(turn.to(), rules);
        }
        moves = all;
    }
}
