package footnote.explore;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Which states are equal: in the same scene, and after both every sequence of choices offers the same choices and shows
 * the same.
 *
 * <p>States from which play always ends are told apart from their ends backwards, in one pass. Those that can come to a
 * cycle begin as equal as their own offers allow, and are parted until nothing parts them any more.
 */
final class Sameness {
    private final Exploration exploration;
    private final Graph graph;
    private final int[] classes;
    private final Map<Row, Integer> rows = new HashMap<>();

    Sameness(Exploration exploration) {
        this.exploration = exploration;
        this.graph = exploration.graph();
        this.classes = new int[graph.size()];
        Components components = new Components(graph);
        boolean[] endless = endless(components);
        for (int place = 0; place < classes.length; place++) {
            int state = components.at(place);
            if (!endless[state]) {
                classes[state] = number(row(state, true));
            }
        }
        part(endless);
    }

    /** The number of the class of equal states to which a state belongs. */
    int of(int state) {
        return classes[state];
    }

    private boolean[] endless(Components components) {
        boolean[] endless = new boolean[classes.length];
        for (int one = 0; one < components.count(); one++) {
            boolean reaches = components.cyclic(one);
            for (int place = components.first(one); place < components.first(one + 1); place++) {
                int state = components.at(place);
                for (int step = graph.first(state); step < graph.end(state); step++) {
                    reaches |= endless[graph.target(step)];
                }
            }
            for (int place = components.first(one); reaches && place < components.first(one + 1); place++) {
                endless[components.at(place)] = true;
            }
        }
        return endless;
    }

    private void part(boolean[] endless) {
        int finite = rows.size();
        int[] states = new int[classes.length];
        int count = 0;
        for (int state = 0; state < classes.length; state++) {
            if (endless[state]) {
                states[count++] = state;
            }
        }
        int before = 0;
        int[] next = new int[count];
        boolean first = true;
        while (count > 0) {
            Map<Row, Integer> parted = new HashMap<>();
            for (int i = 0; i < count; i++) {
                Row row = row(states[i], !first);
                next[i] = parted.computeIfAbsent(row, one -> finite + parted.size());
            }
            for (int i = 0; i < count; i++) {
                classes[states[i]] = next[i];
            }
            if (!first && parted.size() == before) {
                return;
            }
            before = parted.size();
            first = false;
        }
    }

    private int number(Row row) {
        return rows.computeIfAbsent(row, one -> rows.size());
    }

    /** All by which a state is told apart: the scene, what is seen, and each step with the class to which it leads. */
    private Row row(int state, boolean withTargets) {
        int from = graph.first(state);
        int steps = graph.end(state) - from;
        int[] row = new int[2 + 3 * steps];
        row[0] = exploration.sceneNumber(state);
        row[1] = graph.trace(state);
        for (int i = 0; i < steps; i++) {
            row[2 + 3 * i] = graph.label(from + i);
            row[3 + 3 * i] = graph.stepTrace(from + i);
            row[4 + 3 * i] = withTargets ? classes[graph.target(from + i)] : 0;
        }
        return new Row(row);
    }

    /** A list of numbers that is equal to another of the same numbers. */
    private static final class Row {
        private final int[] numbers;

        Row(int[] numbers) {
            this.numbers = numbers;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Row row && Arrays.equals(row.numbers, numbers);
        }

        @Override
        public int hashCode() {
            int hash = Arrays.hashCode(numbers) * 0x9E3779B1;
            return hash ^ hash >>> 15;
        }
    }
}
