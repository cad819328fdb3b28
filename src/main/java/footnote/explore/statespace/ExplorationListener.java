package footnote.explore.statespace;

import footnote.story.Choice;
import footnote.story.Condition;
import footnote.story.Facts;
import footnote.story.Paragraph;
import footnote.story.Scene;
import footnote.story.Text;
import footnote.story.Variable;

/**
 * Hears all that an exploration goes through, each thing at the moment at which a player would meet it.
 *
 * <p>Where a value turns out to be unknown in the middle of a state, the state is gone through again for each value. What
 * was heard until then is true as well: a listener may count on hearing what is possible, not on hearing it once.
 */
public interface ExplorationListener extends Paragraph.Shown {
    /** What follows comes of this state, until the next call. */
    default void at(int state) {}

    /** What follows comes of this choice, until it is {@link #taken}. */
    default void taking(Choice choice) {}

    /** The choice has led where it leads. */
    default void taken() {}

    /** A condition was evaluated, whatever it stands in. */
    default void asked(Condition condition, boolean holds, Facts facts) {}

    /** A variable got a value. */
    default void set(Variable variable, int value) {}

    /** The player is in a scene, or passes through it. */
    default void in(Scene scene) {}

    /** A choice is offered. */
    default void offered(Choice choice) {}

    /** A choice is shown, but not open. */
    default void closed(Choice choice) {}

    /** The player is in a state with choices, or in an ending. */
    default void here(Facts facts) {}

    /** A text is read, whichever of its paragraphs are there. */
    default void reads(Text text, Facts facts) {}

    /** A paragraph is shown in these words; only those are told that the exploration's criterion counts. */
    @Override
    default void shown(Paragraph paragraph, String words) {}

    /** Whether what an ending says of the player is read, too. */
    default boolean readsEndings() {
        return true;
    }

    /** Whether it puts a trace together of what it hears, which the exploration then keeps for each state and step. */
    default boolean traces() {
        return false;
    }

    /** The number of the trace since the last call, which ends there: see {@link TraceInterner}. */
    default int takeTrace() {
        return TraceInterner.NOTHING;
    }

    /** Goes on with a trace that was taken. */
    default void resumeTrace(int trace) {}
}
