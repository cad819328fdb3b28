/**
 * A story's files in their canonical form: the same words in the same order, laid out alike.
 *
 * <p>{@link footnote.write.format.JsonLayout} knows the form, {@link footnote.write.format.StoryFormatter} the files. This package
 * knows nothing of what the JSON means; a file that is not JSON is left as it is.
 */
@NullMarked
package footnote.write.format;

import org.jspecify.annotations.NullMarked;
