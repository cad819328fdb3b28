/**
 * The immutable story: what a loaded story is, and what its conditions and effects mean.
 *
 * <p>Start at {@link footnote.story.Story}: if you hold one, it is consistent. A {@link footnote.story.Scene} has text
 * and what follows it; a {@link footnote.story.Choice} cites a {@link footnote.story.Passage}; a
 * {@link footnote.story.Condition} is asked through {@link footnote.story.Facts} and an
 * {@link footnote.story.Effect} written through {@link footnote.story.Values}, and nobody else interprets either.
 *
 * <p>This package knows nothing of JSON, files, places in files, or of how a story is played.
 */
@NullMarked
package footnote.story;

import org.jspecify.annotations.NullMarked;
