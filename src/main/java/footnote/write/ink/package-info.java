/**
 * Converts stories of ink's from the form in which they are played: the JSON that ink's compilers write.
 *
 * <p>Start at {@link footnote.write.ink.InkImport}. {@code InkReader} reads the file into {@code InkContainer}s. {@code FlowTracer}
 * follows the story's steps from each place at which it can go on, without playing, and says what is printed, asked and
 * changed on the way: an {@code InkFlow}. {@code DraftMaker} makes a {@code DraftScene} of each, in the terms of our format:
 * parts of a text, {@code Guard}s for conditions, {@code StepEffect}s, and where it leads. {@code InkSceneWriter} writes drafts as
 * scenes. What begins with {@code Ink} is ink's, in the words of its runtime's JSON format; what begins with {@code Draft}
 * becomes ours.
 *
 * <p>Two things differ between ink and us, and most of this package is about them. In ink a value can change anywhere, with us
 * only when a choice is made: {@code StepEffects} gathers for each choice what changes on the way to the next ones, and
 * {@code Snapshots} keeps in a variable what was asked before such a change. And ink counts how often a place was entered,
 * we whether a scene was left: where the two don't say the same, a variable counts.
 */
@NullMarked
package footnote.write.ink;

import org.jspecify.annotations.NullMarked;
