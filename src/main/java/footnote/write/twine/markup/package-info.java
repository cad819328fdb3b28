/**
 * What the text of a passage says in the mark-up of Twine's story formats: SugarCube 2 and Harlowe 3.
 *
 * <p>Start at {@link footnote.write.twine.markup.TwineDialect#read}: it makes a list of {@code MarkupNode}s of a text.
 * {@code SugarCubeMarkup} and {@code HarloweMarkup} know the signs of their formats, {@code OpenMarkup} what is open while
 * they read, and {@code ExpressionReader} and {@code AssignmentReader} what they write within macros. Whatever they can't read exactly is {@code
 * MarkupNode.Foreign}, with the variables that it may change: nothing is guessed. {@code Links} finds the links alone, for
 * texts of any format.
 *
 * <p>This package knows nothing of our stories. All places are 0-based offsets in UTF-16 units in the passage's text, from
 * one to before another; each text is read in a time that its length explains.
 */
@NullMarked
package footnote.write.twine.markup;

import org.jspecify.annotations.NullMarked;
