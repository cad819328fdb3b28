/**
 * From a folder of JSON files to a {@link footnote.story.Story}, and to everything that is wrong with it.
 *
 * <p>Start at {@link footnote.load.Loader}. It reads the files, notes the names that they define
 * ({@code Declared}), and then reads each thing with a reader of its own, from {@code SceneReader} down to
 * {@code ConditionReader}. {@link footnote.load.Format} is the one list of every key of the format; what an object may
 * hold is checked against it in {@code Fields}. What is wrong is worded in the classes whose names end in
 * {@code Faults}. Where things stood is kept
 * in {@link footnote.load.Origins}, beside the story and not in it.
 *
 * <p>What {@link footnote.load.Branches} find is read after the story's own files and joined to it by the same readers;
 * {@code Namespaces} knows which file is whose.
 *
 * <p>A story may come from anybody: whatever is in it, loading ends, within limits, with a story or with problems. This
 * package knows nothing of how a story is played or shown, and it never writes.
 */
package footnote.load;
