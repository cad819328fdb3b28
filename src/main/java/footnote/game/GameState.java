package footnote.game;

import footnote.story.Facts;
import footnote.story.Mark;
import footnote.story.Scene;
import footnote.story.Values;
import footnote.story.Variable;
import java.util.Arrays;
import java.util.Objects;

/**
 * A moment of play between two choices: the scene, the variables, and what happened, so far as some condition asks.
 *
 * <p>It never changes. Two states are equal where the scene is the same and every question has the same answer.
 */
public final class GameState implements Facts {
    private final Scene scene;
    private final int[] values;
    private final long[] marks;

    private GameState(Scene scene, int[] values, long[] marks) {
        this.scene = Objects.requireNonNull(scene);
        this.values = values;
        this.marks = marks;
    }

    /** The scene in which the player is; it has choices, or is an ending. */
    public Scene scene() {
        return scene;
    }

    @Override
    public int value(Variable variable) {
        return values[variable.index()];
    }

    @Override
    public boolean happened(Mark mark) {
        return (marks[mark.index() >> 6] & 1L << mark.index()) != 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GameState state
                && state.scene.equals(scene)
                && Arrays.equals(state.values, values)
                && Arrays.equals(state.marks, marks);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * scene.hashCode() + Arrays.hashCode(values)) + Arrays.hashCode(marks);
    }

    /** A state in the making: written by effects, then fixed. */
    static final class Draft implements Values {
        private final int[] values;
        private final long[] marks;

        /** Everything 0, and nothing happened. */
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
            return (marks[mark.index() >> 6] & 1L << mark.index()) != 0;
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
        GameState in(Scene scene) {
            return new GameState(scene, values, marks);
        }
    }
}
