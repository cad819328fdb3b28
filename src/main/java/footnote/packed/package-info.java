/**
 * A story in the form in which it opens fastest.
 *
 * <p>Start at {@link footnote.packed.PackedStory}: a story that was loaded once is kept, and as long as none of its
 * files has changed it is opened from there, without reading any JSON; the story that the program carries is packed while
 * the program is built, by {@link footnote.packed.BuildTimePacking}. {@link footnote.packed.StoryCodec} and the other
 * codecs write and read one type each, the writer above the reader, over {@link footnote.packed.PackedWriter} and
 * {@link footnote.packed.PackedReader}, which know numbers and texts.
 *
 * <p>What is kept here can be thrown away at any time: whatever is wrong with it, the story is loaded as ever. This
 * package touches the disk only in the folder that it is given, and knows nothing of play.
 */
@NullMarked
package footnote.packed;

import org.jspecify.annotations.NullMarked;
