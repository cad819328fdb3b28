/**
 * The writer's tools.
 *
 * <p>A tool a package, such as {@link footnote.write.map.StoryMap} for the picture of a story, or
 * {@link footnote.write.explain.Explanation} for what a message means. What is here may write
 * files, but only where it is told to, and never over anything: only {@link footnote.write.format.StoryFormatter} changes files,
 * and not a word in them.
 *
 * <p>This package knows nothing of screens, streams or how a program ends.
 */
@NullMarked
package footnote.write;

import org.jspecify.annotations.NullMarked;
