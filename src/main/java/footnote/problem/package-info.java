/**
 * A file's text, places in it, and what is wrong there.
 *
 * <p>Start at {@link footnote.problem.Problem}. Offsets are 0-based inside the program; {@link footnote.problem.Span}
 * is the one place where they become lines and columns for people. This package knows nothing of stories or JSON, and
 * never touches the disk.
 */
@NullMarked
package footnote.problem;

import org.jspecify.annotations.NullMarked;
