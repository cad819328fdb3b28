package footnote.explore.statespace;

import footnote.game.Rules;
import footnote.story.Choice;
import footnote.story.Continuation;
import footnote.story.Effect;
import footnote.story.Mark;
import footnote.story.Paragraph;
import footnote.story.Role;
import footnote.story.Scene;
import footnote.story.Story;
import footnote.story.Text;
import footnote.story.Variable;
import footnote.story.Way;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;

/**
 * Live variable analysis: which variables and marks something may still ask about on some way ahead of a scene.
 *
 * <p>It is a backward data-flow analysis over the scenes, to a fixed point. A cell is <em>live</em> before a step if the
 * step asks about it, or if it is live after the step and the step does not overwrite it (that would <em>kill</em> it). A
 * state does not remember a cell that is not live, so states that differ in such cells alone are one state.
 *
 * <p>Where nothing that the criterion counts can come any more, the exploration stops, so nothing is live there. A page
 * turn is no place to stop: the player passes through it.
 */
public final class LivenessAnalysis {
    private final Story story;
    private final Rules rules;
    private final StateVector cells;
    private final SlicingCriterion criterion;
    private final SceneGraph scenes;
    /** The cells that are live everywhere. */
    private final BitSet always = new BitSet();
    /** By scene: the cells that are live when the player comes in. */
    private final BitSet[] live;
    /** By scene: whether something that the criterion counts may still come, here or ahead. */
    private final boolean[] ahead;

    /** Whether the scene that is analysed has met, or leads to, something that the criterion counts. */
    private boolean countedAhead;
    /** Is called with each effect that nothing reads. */
    private Consumer<Effect> deadStores = effect -> {};

    public LivenessAnalysis(
            Story story, Rules rules, StateVector cells, SceneGraph scenes, SlicingCriterion criterion) {
        this.story = story;
        this.rules = rules;
        this.cells = cells;
        this.scenes = scenes;
        this.criterion = criterion;
        this.live = new BitSet[scenes.size()];
        this.ahead = new boolean[scenes.size()];
        criterion.kept().forEach(variable -> always.set(cells.of(variable)));
        if (criterion.whole()) {
            always.set(0, cells.size());
        }
        solve();
    }

    /** The cells that may still be asked about by a player who is in the scene of this number. */
    public BitSet at(int scene) {
        return live[scene];
    }

    /** Whether anything that the criterion asks for can still come to a player who is in the scene of this number. */
    boolean ahead(int scene) {
        return criterion.isOffers() || !criterion.kept().isEmpty() || ahead[scene];
    }

    /** Calls {@code effects} with each effect of a choice whose outcome nothing reads, the last one first. */
    public void deadStores(Scene scene, Choice choice, Consumer<Effect> effects) {
        deadStores = effects;
        liveBefore(scene, choice);
        deadStores = effect -> {};
    }

    private void solve() {
        List<List<Integer>> predecessors = scenes.predecessors();
        ArrayDeque<Integer> due = new ArrayDeque<>();
        BitSet isDue = new BitSet();
        for (int i = live.length - 1; i >= 0; i--) {
            live[i] = (BitSet) always.clone();
            due.add(i);
            isDue.set(i);
        }
        while (!due.isEmpty()) {
            int at = due.poll();
            isDue.clear(at);
            countedAhead = false;
            BitSet now = liveIn(scenes.get(at));
            if (!now.equals(live[at]) || countedAhead != ahead[at]) {
                live[at] = now;
                ahead[at] = countedAhead;
                for (int from : predecessors.get(at)) {
                    if (!isDue.get(from)) {
                        isDue.set(from);
                        due.add(from);
                    }
                }
            }
        }
    }

    /** The cells that are live when the player comes into a scene. */
    private BitSet liveIn(Scene scene) {
        BitSet asked = scene.after().accept(new Continuation.Visitor<BitSet>() {
            @Override
            public BitSet choices(Continuation.Choices choices) {
                BitSet ahead = new BitSet();
                for (Choice choice : choices.byId().values()) {
                    ahead.or(liveBefore(scene, choice));
                    offering(choice, ahead);
                }
                return stopping(scene, ahead);
            }

            @Override
            public BitSet pageTurn(Continuation.PageTurn turn) {
                BitSet ahead = new BitSet();
                along(scene, turn.to(), ahead);
                killVisit(scene, ahead);
                reading(scene.text(), ahead);
                return ahead;
            }

            @Override
            public BitSet ending(Continuation.Ending ending) {
                BitSet ahead = new BitSet();
                reading(ending.about(), ahead);
                return stopping(scene, ahead);
            }
        });
        asked.or(always);
        return asked;
    }

    /** Adds what is read in a scene in which the player stops: what stands there and beside it. */
    private BitSet stopping(Scene scene, BitSet asked) {
        reading(scene.text(), asked);
        levels(asked);
        if (criterion.isEveryReader()) {
            seeing(scene, asked);
        }
        if (!countedAhead && criterion.endsWithItsThings()) {
            asked.clear();
        }
        return asked;
    }

    private void seeing(Scene scene, BitSet asked) {
        for (Variable variable : story.variables().values()) {
            if (criterion.sees(variable, scene.ending().isPresent())) {
                asked.set(cells.of(variable));
            }
        }
        for (Mark mark : story.marks().values()) {
            if (criterion.sees(mark)) {
                asked.set(cells.of(mark));
            }
        }
    }

    private void levels(BitSet asked) {
        for (Role role : story.roles().values()) {
            for (Role.Shown shown : role.shows()) {
                if (criterion.counts(shown)) {
                    cells.asked(shown.condition(), asked);
                    countedAhead = true;
                }
            }
        }
    }

    private void offering(Choice choice, BitSet asked) {
        if (!criterion.knowsTheWay()) {
            cells.asked(choice.condition(), asked);
            if (choice.once()) {
                story.chosen(choice).ifPresent(mark -> asked.set(cells.of(mark)));
            }
        }
        reading(choice.text(), asked);
        choice.closed().ifPresent(closed -> reading(closed, asked));
    }

    /** The cells that are live before a choice is taken: its step, from its end to its beginning. */
    private BitSet liveBefore(Scene scene, Choice choice) {
        BitSet asked = new BitSet();
        along(scene, choice.to(), asked);
        reading(choice.then(), asked);
        killChoice(choice, asked);
        killVisit(scene, asked);
        before(choice.effects(), asked);
        reading(choice.margin(), asked);
        reading(choice.did(), asked);
        return asked;
    }

    private void along(Scene from, Way way, BitSet asked) {
        for (Way.Exit exit : way.exits()) {
            Scene to = story.scene(exit.scene());
            BitSet there = (BitSet) live[scenes.of(to)].clone();
            for (Variable variable : rules.endsBetween(from, to)) {
                there.clear(cells.of(variable));
                countedAhead |= criterion.follows(variable);
            }
            asked.or(there);
            if (!criterion.knowsTheWay()) {
                cells.asked(exit.condition(), asked);
            }
            countedAhead |= ahead[scenes.of(to)];
        }
    }

    private void reading(Text text, BitSet asked) {
        for (Paragraph paragraph : text.paragraphs()) {
            if (criterion.counts(paragraph)) {
                paragraph.asks(cells.into(asked));
                countedAhead = true;
            }
        }
    }

    /**
     * A visit is counted: that it was the first is known, and whether it was the third depends on whether there were two
     * before, however often somebody asks afterwards.
     */
    private void killVisit(Scene scene, BitSet asked) {
        List<Mark> visits = story.visits(scene.id());
        for (int i = 0; i < visits.size(); i++) {
            boolean next = i + 1 < visits.size() && asked.get(cells.of(visits.get(i + 1)));
            asked.set(cells.of(visits.get(i)), next);
        }
    }

    /** A choice is recorded: that it was made is known from here on, and need not be remembered before. */
    private void killChoice(Choice choice, BitSet asked) {
        story.chosen(choice).ifPresent(mark -> asked.clear(cells.of(mark)));
    }

    /** From what is asked after some effects to what is asked before them, and whether they make any difference. */
    private boolean before(List<Effect> effects, BitSet asked) {
        boolean matters = false;
        for (int i = effects.size() - 1; i >= 0; i--) {
            matters |= before(effects.get(i), asked);
        }
        return matters;
    }

    private boolean before(Effect effect, BitSet asked) {
        return effect.accept(new Effect.Visitor<Boolean>() {
            @Override
            public Boolean assign(Effect.Assign assign) {
                return beforeWriting(assign, asked);
            }

            @Override
            public Boolean add(Effect.Add add) {
                return beforeWriting(add, asked);
            }

            @Override
            public Boolean when(Effect.When when) {
                return beforeWhen(when, asked);
            }
        });
    }

    /** Of an effect that gives a variable a value in any case: the old one need not be known but to work out the new one. */
    private boolean beforeWriting(Effect effect, BitSet asked) {
        boolean[] matters = new boolean[1];
        effect.writes(variable -> matters[0] |=
                asked.get(cells.of(variable)) || criterion.follows(variable) || always.get(cells.of(variable)));
        effect.writes(variable -> countedAhead |= criterion.follows(variable));
        if (matters[0]) {
            effect.writes(variable -> asked.clear(cells.of(variable)));
            effect.asks(cells.into(asked));
        } else {
            deadStores.accept(effect);
        }
        return matters[0];
    }

    private boolean beforeWhen(Effect.When when, BitSet asked) {
        BitSet inside = (BitSet) asked.clone();
        boolean counted = criterion.counts(when);
        boolean matters = before(when.effects(), inside) || counted;
        if (matters) {
            asked.or(inside);
            cells.asked(when.condition(), asked);
        }
        if (counted) {
            when.asks(cells.into(asked));
            countedAhead = true;
        }
        return matters;
    }
}
