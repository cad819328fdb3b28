package footnote.explore.statespace;

import footnote.game.Rules;
import footnote.story.Choice;
import footnote.story.Continuation;
import footnote.story.Effect;
import footnote.story.Role;
import footnote.story.Scene;
import footnote.story.Story;
import footnote.story.Variable;
import footnote.story.Way;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which values a variable or a mark can have in each scene, at most: all that it has there, and maybe more.
 *
 * <p>A value-set analysis: an abstract interpretation (Cousot and Cousot, 1977) in which each cell is looked at by itself
 * and every condition may hold or fail. A mark may be set or not, anywhere.
 */
public final class PossibleValues {
    private final Story story;
    private final Role role;
    private final Rules rules;
    private final StateVector cells;
    private final InitialValues initial;
    private final SceneGraph scenes;
    /** By variable, then by the scene's number: values counted from the variable's lowest. */
    private final Map<Variable, BitSet[]> known = new HashMap<>();

    /** @param initial with which values a playthrough begins */
    public PossibleValues(Story story, Role role, InitialValues initial) {
        this.story = story;
        this.role = role;
        this.rules = new Rules(story);
        this.cells = new StateVector(story);
        this.initial = initial;
        this.scenes = new SceneGraph(story, role);
    }

    /** The values of a cell in a scene that the role can come to, lowest first. */
    synchronized int[] of(Scene scene, int cell) {
        if (cell >= cells.variables()) {
            return new int[] {0, 1};
        }
        Variable variable = cells.variable(cell);
        return known.computeIfAbsent(variable, this::analyse)[scenes.of(scene)].stream()
                .map(value -> value + variable.from())
                .toArray();
    }

    private BitSet[] analyse(Variable variable) {
        BitSet[] values = new BitSet[scenes.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = new BitSet();
        }
        int start = scenes.of(story.scene(role.start()));
        for (int value : initial.possible(variable)) {
            values[start].set(value - variable.from());
        }
        ArrayDeque<Integer> due = new ArrayDeque<>(List.of(start));
        while (!due.isEmpty()) {
            int at = due.poll();
            flow(scenes.get(at), variable, values, due);
        }
        return values;
    }

    private void flow(Scene from, Variable variable, BitSet[] values, ArrayDeque<Integer> due) {
        BitSet here = values[scenes.of(from)];
        from.after().accept(new Continuation.Visitor<Void>() {
            @Override
            public Void choices(Continuation.Choices choices) {
                for (Choice choice : choices.byId().values()) {
                    BitSet after = (BitSet) here.clone();
                    for (Effect effect : choice.effects()) {
                        after = effect.accept(new After(variable, after));
                    }
                    flow(from, choice.to(), variable, after, values, due);
                }
                return null;
            }

            @Override
            public Void pageTurn(Continuation.PageTurn turn) {
                flow(from, turn.to(), variable, here, values, due);
                return null;
            }

            @Override
            public Void ending(Continuation.Ending ending) {
                return null;
            }
        });
    }

    private void flow(Scene from, Way way, Variable variable, BitSet some, BitSet[] values, ArrayDeque<Integer> due) {
        for (Way.Exit exit : way.exits()) {
            Scene to = story.scene(exit.scene());
            BitSet there = values[scenes.of(to)];
            int before = there.cardinality();
            if (rules.endsBetween(from, to).contains(variable)) {
                there.set(variable.start() - variable.from());
            } else {
                there.or(some);
            }
            if (there.cardinality() > before) {
                due.add(scenes.of(to));
            }
        }
    }

    /** The values that a variable can have after an effect, where it has one of some before. */
    private record After(Variable variable, BitSet before) implements Effect.Visitor<BitSet> {
        @Override
        public BitSet assign(Effect.Assign assign) {
            if (!assign.variable().equals(variable)) {
                return before;
            }
            BitSet one = new BitSet();
            one.set(assign.value() - variable.from());
            return one;
        }

        @Override
        public BitSet add(Effect.Add add) {
            if (!add.variable().equals(variable)) {
                return before;
            }
            BitSet moved = new BitSet();
            before.stream()
                    .map(value -> variable.bounded((long) value + variable.from() + add.amount()) - variable.from())
                    .forEach(moved::set);
            return moved;
        }

        @Override
        public BitSet when(Effect.When when) {
            BitSet inside = before;
            for (Effect effect : when.effects()) {
                inside = effect.accept(new After(variable, inside));
            }
            BitSet either = (BitSet) before.clone();
            either.or(inside);
            return either;
        }
    }
}
