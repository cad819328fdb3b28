package footnote.game;

import footnote.story.Facts;
import footnote.story.Mark;
import footnote.story.Scene;
import footnote.story.Values;
import footnote.story.Variable;
import java.util.Arrays;

/**
 * The state of play between two choices: the scene, the variables' values, and which marks have happened.
 *
 * <p>It never changes. Two states are equal if these three are. A state is one of the story that was played: whoever loads
 * a story anew replays the choices.
 */
public final class GameState implements Facts {
    private final CompiledScene at;
    private final int[] values;
    /** A bit for each mark, by its index. */
    private final long[] marks;

    private GameState(CompiledScene at, int[] values, long[] marks) {
        this.at = at;
        this.values = values;
        this.marks = marks;
    }

    /** The scene in which the player is; it has choices, or is an ending. */
    public Scene scene() {
        return at.scene();
    }

    /** The same scene, as the rules that made this state have it. */
    CompiledScene at() {
        return at;
    }

    @Override
    public int value(Variable variable) {
        return values[variable.index()];
    }

    @Override
    public boolean happened(Mark mark) {
        return has(marks, mark);
    }

    private static boolean has(long[] marks, Mark mark) {
        return (marks[mark.index() >> 6] & 1L << mark.index()) != 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GameState state
                && state.scene().equals(scene())
                && Arrays.equals(state.values, values)
                && Arrays.equals(state.marks, marks);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * scene().hashCode() + Arrays.hashCode(values)) + Arrays.hashCode(marks);
    }

    /** A state that is being made: effects write it, then it is fixed. */
    static final class Draft implements Values {
        private final int[] values;
        private final long[] marks;

        /** With every value 0, and nothing happened. */
        Draft(int variables, int marks) {
            this.values = new int[variables];
            this.marks = new long[(marks + 63) >> 6];
        }

        Draft(GameState from) {
            this.values = from.values.clone();
            this.marks = from.marks.length == 0 ? from.marks : from.marks.clone();
        }

        @Override
        public int value(Variable variable) {
            return values[variable.index()];
        }

        @Override
        public boolean happened(Mark mark) {
            return has(marks, mark);
        }

        @Override
        public void set(Variable variable, int value) {
            values[variable.index()] = value;
        }

        @Override
        public void record(Mark mark) {
            marks[mark.index() >> 6] |= 1L << mark.index();
        }

        /** The state as it is now; this draft is not written afterwards. */
        GameState in(CompiledScene scene) {
            return new GameState(scene, values, marks);
        }
    }
}
