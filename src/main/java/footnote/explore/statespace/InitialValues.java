package footnote.explore.statespace;

import footnote.story.Choice;
import footnote.story.Effect;
import footnote.story.Role;
import footnote.story.Scene;
import footnote.story.Story;
import footnote.story.Variable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Predicate;

/**
 * The lasting values with which a playthrough begins: for each variable one value that is known, or any that it can have.
 *
 * <p>A variable that another role owns can begin at its start or at any value that some choice can give it: which
 * choices a player of that role made is not known here.
 */
public final class InitialValues {
    private final int[] beginnings;
    private final Map<Integer, int[]> unknownValues = new HashMap<>();
    private final BitSet unknownCells = new BitSet();
    /** The same cells, lowest first: to go over them is quicker. */
    private final int[] unknownList;

    private boolean resolvesFirst;

    private InitialValues(
            Story story, Role role, Map<String, String> known, boolean anyOther, Predicate<Effect> counted) {
        this.beginnings = new int[story.variables().size()];
        for (Variable variable : story.variables().values()) {
            boolean inherited = variable.isInheritedBy(role.id());
            String word = inherited ? known.get(variable.id()) : null;
            OptionalInt fixed = word == null ? OptionalInt.empty() : variable.valueOf(word);
            beginnings[variable.index()] = fixed.orElse(variable.start());
            int[] values = inherited && anyOther && fixed.isEmpty() ? assignable(story, variable, counted) : new int[0];
            if (values.length > 1) {
                beginnings[variable.index()] = MutableState.UNKNOWN;
                unknownValues.put(variable.index(), values);
                unknownCells.set(variable.index());
            }
        }
        this.unknownList = unknownCells.stream().toArray();
    }

    /** A first playthrough, but for the values that are given, as they are written. */
    public static InitialValues known(Story story, Role role, Map<String, String> values) {
        return new InitialValues(story, role, values, false, effect -> true);
    }

    /** Every beginning that a player of this role can have. */
    public static InitialValues any(Story story, Role role) {
        return anyLeftBy(story, role, effect -> true);
    }

    /**
     * Every beginning that a player of this role can have, where some effects alone are there.
     *
     * @param counted asked of each effect that stands directly in a choice
     */
    public static InitialValues anyLeftBy(Story story, Role role, Predicate<Effect> counted) {
        return new InitialValues(story, role, Map.of(), true, counted);
    }

    /** Every beginning that a player of this role can have, each told apart from the first moment on. */
    public static InitialValues each(Story story, Role role) {
        InitialValues each = any(story, role);
        each.resolvesFirst = true;
        return each;
    }

    /** The start, and every value that some choice of any role can give: bounds and sums taken into account. */
    private static int[] assignable(Story story, Variable variable, Predicate<Effect> counted) {
        BitSet values = new BitSet();
        List<Integer> sums = new ArrayList<>();
        values.set(variable.start() - variable.from());
        for (Scene scene : story.scenes().values()) {
            for (Choice choice : scene.choices()) {
                choice.effects().stream()
                        .filter(counted)
                        .forEach(effect -> effect.accept(new Collector(variable, values, sums)));
            }
        }
        boolean more = true;
        while (more) {
            int before = values.cardinality();
            for (int amount : sums) {
                for (int value : values.stream().toArray()) {
                    values.set(variable.bounded((long) value + variable.from() + amount) - variable.from());
                }
            }
            more = values.cardinality() > before;
        }
        return values.stream().map(value -> value + variable.from()).toArray();
    }

    /** Collects what effects on one variable assign, from its lowest, which is 0, and what they add. */
    private record Collector(Variable variable, BitSet values, List<Integer> sums) implements Effect.Visitor<Void> {
        @Override
        public Void assign(Effect.Assign assign) {
            if (assign.variable().equals(variable)) {
                values.set(assign.value() - variable.from());
            }
            return null;
        }

        @Override
        public Void add(Effect.Add add) {
            if (add.variable().equals(variable)) {
                sums.add(add.amount());
            }
            return null;
        }

        @Override
        public Void when(Effect.When when) {
            when.effects().forEach(effect -> effect.accept(this));
            return null;
        }
    }

    int beginning(Variable variable) {
        return beginnings[variable.index()];
    }

    /** The values with which a variable can begin. */
    public int[] possible(Variable variable) {
        return values(variable.index());
    }

    /** The cells whose value is unknown at the beginning. */
    public BitSet unknownCells() {
        return unknownCells;
    }

    /** A live cell whose value is unknown, where values have to be known before play goes on; -1 where there is none. */
    int toResolve(BitSet live, int[] values) {
        for (int cell : unknownList) {
            if (resolvesFirst && live.get(cell) && values[cell] == MutableState.UNKNOWN) {
                return cell;
            }
        }
        return -1;
    }

    /** The values with which the variable of a cell can begin. */
    int[] values(int cell) {
        return unknownValues.getOrDefault(cell, new int[] {beginnings[cell]});
    }
}
