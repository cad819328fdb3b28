package footnote.explore;

import footnote.game.Rules;
import footnote.story.After;
import footnote.story.Choice;
import footnote.story.Condition;
import footnote.story.Effect;
import footnote.story.Mark;
import footnote.story.Paragraph;
import footnote.story.Scene;
import footnote.story.Story;
import footnote.story.Text;
import footnote.story.Variable;
import footnote.story.Way;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Which variables and marks something may still ask about on some way ahead of a scene.
 *
 * <p>Worked out from the endings backwards: a step's questions need their answers, and what a step overwrites need not
 * be known before it. What is not asked any more is forgotten, so that states which only differ there are one.
 */
final class Liveness {
    private final Story story;
    private final Rules rules;
    private final Cells cells;
    private final Scope scope;
    private final BitSet kept = new BitSet();
    private final Scenes scenes;
    private final BitSet[] live;

    Liveness(Story story, Rules rules, Cells cells, Scenes scenes, Scope scope) {
        this.story = story;
        this.rules = rules;
        this.cells = cells;
        this.scenes = scenes;
        this.scope = scope;
        this.live = new BitSet[scenes.size()];
        scope.kept().forEach(variable -> kept.set(cells.of(variable)));
        if (scope.whole()) {
            kept.set(0, cells.size());
        }
        work();
    }

    /** The cells that may still be asked about by a player who is in the scene of this number. */
    BitSet at(int scene) {
        return live[scene];
    }

    private void work() {
        for (int i = 0; i < live.length; i++) {
            live[i] = (BitSet) kept.clone();
        }
        List<List<Integer>> before = scenes.before();
        ArrayDeque<Integer> due = new ArrayDeque<>();
        BitSet isDue = new BitSet();
        for (int i = live.length - 1; i >= 0; i--) {
            due.add(i);
            isDue.set(i);
        }
        while (!due.isEmpty()) {
            int at = due.poll();
            isDue.clear(at);
            BitSet now = in(scenes.get(at));
            if (!now.equals(live[at])) {
                live[at] = now;
                for (int from : before.get(at)) {
                    if (!isDue.get(from)) {
                        isDue.set(from);
                        due.add(from);
                    }
                }
            }
        }
    }

    private BitSet in(Scene scene) {
        BitSet asked = new BitSet();
        if (scene.after() instanceof After.PageTurn turn) {
            along(scene, turn.to(), asked);
            forget(story.marks().get(scene.id()), asked);
        }
        for (Choice choice : scene.choices()) {
            asked.or(taking(scene, choice));
            offering(choice, asked);
        }
        reading(scene.text(), asked);
        asked.or(kept);
        return asked;
    }

    private void offering(Choice choice, BitSet asked) {
        cells.asked(choice.condition(), asked);
        if (choice.once()) {
            asked.set(cells.of(story.marks().get(choice.key())));
        }
        reading(choice.text(), asked);
        reading(choice.bearing(), asked);
        choice.closed().ifPresent(closed -> reading(closed, asked));
    }

    /** What must be known when a choice is taken: its step, from its end to its beginning. */
    private BitSet taking(Scene scene, Choice choice) {
        BitSet asked = new BitSet();
        along(scene, choice.to(), asked);
        reading(choice.then(), asked);
        forget(story.marks().get(choice.key()), asked);
        forget(story.marks().get(scene.id()), asked);
        before(choice.effects(), asked);
        return asked;
    }

    private void along(Scene from, Way way, BitSet asked) {
        for (Way.Exit exit : way.exits()) {
            Scene to = story.scene(exit.scene());
            BitSet there = (BitSet) live[scenes.of(to)].clone();
            for (Variable variable : rules.endsBetween(from, to)) {
                there.clear(cells.of(variable));
            }
            asked.or(there);
            cells.asked(exit.condition(), asked);
        }
    }

    private void reading(Text text, BitSet asked) {
        for (Paragraph paragraph : text.paragraphs()) {
            if (scope.counts(paragraph)) {
                paragraph.asks(cells.into(asked));
            }
        }
    }

    /** What is recorded on the way is known to have happened: it need not be remembered before. */
    private void forget(Mark mark, BitSet asked) {
        if (mark != null) {
            asked.clear(cells.of(mark));
        }
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
        if (effect instanceof Effect.Assign assign) {
            int cell = cells.of(assign.variable());
            boolean matters = asked.get(cell) || kept.get(cell);
            asked.clear(cell);
            return matters;
        }
        if (effect instanceof Effect.When when) {
            BitSet inside = (BitSet) asked.clone();
            boolean matters = before(when.effects(), inside) | scope.counts(effect);
            if (matters) {
                asked.or(inside);
                askedBy(effect, when.condition(), asked);
            }
            return matters;
        }
        List<Variable> written = new ArrayList<>(1);
        effect.writes(written::add);
        return written.stream().anyMatch(variable -> asked.get(cells.of(variable)) || kept.get(cells.of(variable)));
    }

    /** A condition that counts for itself asks all that is below it, too. */
    private void askedBy(Effect effect, Condition condition, BitSet asked) {
        if (scope.counts(effect)) {
            effect.asks(cells.into(asked));
        }
        cells.asked(condition, asked);
    }
}
