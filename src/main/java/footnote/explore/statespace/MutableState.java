package footnote.explore.statespace;

import footnote.story.Condition;
import footnote.story.Mark;
import footnote.story.Values;
import footnote.story.Variable;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The one state on which an exploration works: unpacked, written by a step, and taken back to where it was.
 *
 * <p>A lasting value may be unknown; asking for it throws {@link UnknownValue}, and whoever explores then asks once more for
 * each value that it can have.
 */
final class MutableState implements Values {
    static final int UNKNOWN = Integer.MIN_VALUE;

    /** Something asked for a value that is not known yet. */
    static final class UnknownValue extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final int cell;

        UnknownValue(int cell) {
            super(null, null, false, false);
            this.cell = cell;
        }

        int cell() {
            return cell;
        }
    }

    private final int[] values;
    private final int variables;
    private final @Nullable ExplorationListener listener;
    private int[] journal = new int[32];
    private int written;

    MutableState(StateVector cells, @Nullable ExplorationListener listener) {
        this.values = new int[cells.size()];
        this.variables = cells.variables();
        this.listener = listener;
    }

    int[] values() {
        return values;
    }

    @Override
    public int value(Variable variable) {
        int value = values[variable.index()];
        if (value == UNKNOWN) {
            throw new UnknownValue(variable.index());
        }
        return value;
    }

    @Override
    public boolean happened(Mark mark) {
        return values[variables + mark.index()] != 0;
    }

    @Override
    public boolean ask(Condition condition) {
        boolean holds = condition.holds(this);
        if (listener != null) {
            listener.asked(condition, holds, this);
        }
        return holds;
    }

    @Override
    public void set(Variable variable, int value) {
        write(variable.index(), value);
        if (listener != null) {
            listener.set(variable, value);
        }
    }

    @Override
    public void record(Mark mark) {
        write(variables + mark.index(), 1);
    }

    private void write(int cell, int value) {
        if (written == journal.length) {
            journal = Arrays.copyOf(journal, written * 2);
        }
        journal[written++] = cell;
        journal[written++] = values[cell];
        values[cell] = value;
    }

    /** Takes everything back that was written since the last time. */
    void rollBack() {
        while (written > 0) {
            int before = journal[--written];
            values[journal[--written]] = before;
        }
    }
}
