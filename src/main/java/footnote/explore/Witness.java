package footnote.explore;

import footnote.story.Choice;
import footnote.story.Condition;
import footnote.story.Facts;
import footnote.story.Paragraph;
import footnote.story.Scene;
import footnote.story.Text;
import footnote.story.Variable;

/**
 * Sees all that an exploration goes through, each thing at the moment at which a player would.
 *
 * <p>What it is told while a value turns out to be unknown is true as well: only it is told again, for each value.
 */
interface Witness {
    /** What follows comes of this state, until the next. */
    default void at(int state) {}

    /** What follows comes of this choice, until it is {@link #taken}. */
    default void taking(Choice choice) {}

    /** The choice has led where it leads. */
    default void taken() {}

    /** A condition was asked, by whatever it stands in. */
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

    /** A paragraph of those that the exploration's scope counts is there. */
    default void shown(Paragraph paragraph) {}
}
