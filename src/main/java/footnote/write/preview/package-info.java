/**
 * A story that its writer plays while writing it.
 *
 * <p>Start at {@link footnote.write.preview.Preview}: it holds a session for a face as a sitting does, but saves
 * nothing. It can load the story again and make the same choices again, as far as the story still allows them.
 * {@link footnote.write.preview.Watch} finds out when to; {@code ConditionExplanation} says which conditions hold and why;
 * {@link footnote.write.preview.PreviewCommand} lists what a writer can type.
 *
 * <p>This package knows nothing of screens, keys or streams: what it has to say beside the page is lines of text.
 */
@NullMarked
package footnote.write.preview;

import org.jspecify.annotations.NullMarked;
