package footnote.bench;

import java.util.Arrays;

/**
 * What the machine allows: the same story walked through breadth first by a program that can do nothing else.
 *
 * <p>A state is a long: three bits for each variable, and the scene above them. The states found are a list, which is
 * the queue as well, and a table of places in that list in open addressing.
 */
final class BareMachine {
    private static final int BITS = 3;
    private static final int VARIABLE = (1 << BITS) - 1;
    private static final int SCENE = BITS * Synthetic.MOST.length;

    private final Exit[][] scenes;
    private long[] found = new long[1 << 10];
    private int[] slots = new int[1 << 12];
    private int size;

    BareMachine(Synthetic story) {
        this.scenes = story.scenes().stream()
                .map(scene -> scene.choices().stream().map(Exit::new).toArray(Exit[]::new))
                .toArray(Exit[][]::new);
    }

    private static final class Exit {
        final long to;
        final Synthetic.Ask when;
        final Synthetic.Change[] changes;

        Exit(Synthetic.Choice choice) {
            this.to = (long) choice.to() << SCENE;
            this.when = choice.when();
            this.changes = choice.changes().toArray(Synthetic.Change[]::new);
        }

        boolean open(long state) {
            return when == null || value(state, when.variable()) >= when.number() == when.atLeast();
        }

        long follow(long state) {
            long now = state & (1L << SCENE) - 1;
            for (Synthetic.Change change : changes) {
                int before = change.adds() ? value(now, change.variable()) : 0;
                int after = Math.max(0, Math.min(Synthetic.MOST[change.variable()], before + change.amount()));
                int shift = BITS * change.variable();
                now = now & ~((long) VARIABLE << shift) | (long) after << shift;
            }
            return to | now;
        }
    }

    private static int value(long state, int variable) {
        return (int) (state >>> BITS * variable) & VARIABLE;
    }

    /** Finds every state that can be reached; how many there are. */
    int visit() {
        add(0);
        for (int next = 0; next < size; next++) {
            long state = found[next];
            for (Exit exit : scenes[(int) (state >>> SCENE)]) {
                if (exit.open(state)) {
                    add(exit.follow(state));
                }
            }
        }
        return size;
    }

    private void add(long state) {
        int slot = slot(state);
        if (slots[slot] != 0) {
            return;
        }
        if (size == found.length) {
            found = Arrays.copyOf(found, size + (size >> 1));
        }
        found[size++] = state;
        slots[slot] = size;
        if (size > slots.length / 2) {
            grow();
        }
    }

    private int slot(long state) {
        int slot = (int) (state * 0xD6E8FEB86659FD93L >>> 32) & slots.length - 1;
        while (slots[slot] != 0 && found[slots[slot] - 1] != state) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    private void grow() {
        slots = new int[slots.length * 2];
        for (int i = 0; i < size; i++) {
            slots[slot(found[i])] = i + 1;
        }
    }
}
