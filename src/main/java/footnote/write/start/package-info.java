/**
 * A small, valid start for a new story, branch, scene or document, with remarks on what to do next.
 *
 * <p>Start at {@link footnote.write.start.Scaffold}, which makes the files, each with its place;
 * {@link footnote.write.start.NewFiles} writes them, and never over anything. The templates are files beside these
 * classes. This package asks nobody: whatever it needs to know
 * is given to it.
 */
@NullMarked
package footnote.write.start;

import org.jspecify.annotations.NullMarked;
