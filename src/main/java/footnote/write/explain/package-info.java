/**
 * What every diagnostic means: a page for each code, with its cause, and an example that is broken and mended.
 *
 * <p>The pages are files beside these classes, called after the codes; start at
 * {@link footnote.write.explain.Explanation}. A test runs every example, so that a page can't say what isn't so. This
 * package knows nothing of stories.
 */
@NullMarked
package footnote.write.explain;

import org.jspecify.annotations.NullMarked;
