/**
 * How much there is to read: words, minutes and the quoted share, by role, chapter and scene.
 *
 * <p>Start at {@link footnote.write.words.StoryWordCount}. This package knows nothing of how a story is played: it counts
 * all that is written, whoever comes to read it.
 */
@NullMarked
package footnote.write.words;

import org.jspecify.annotations.NullMarked;
