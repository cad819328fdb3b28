/**
 * A story that is read while it is written.
 *
 * <p>Start at {@link footnote.write.preview.Preview}: it holds a session for a face as a sitting does, but keeps
 * nothing; it loads the story again when it is told to, and makes the same choices again as far as that goes.
 * {@link footnote.write.preview.Watch} tells when to; {@code ConditionExplanation} says which conditions hold and which do not.
 *
 * <p>This package knows nothing of screens, keys or streams: what it has to say beside the page is lines of text.
 */
@NullMarked
package footnote.write.preview;

import org.jspecify.annotations.NullMarked;
