/**
 * From a folder of JSON files to a {@link footnote.story.Story}, and to everything that is wrong with it.
 *
 * <p>Start at {@link footnote.load.Loader}, whose four steps are: {@code StoryFiles} parses the files;
 * {@code SymbolTable} notes every name that they define; each thing is read by a reader of its own, from
 * {@code SceneReader} down to {@code ConditionReader}; then the story is checked as a whole. {@link footnote.load.Format}
 * is the one list of every key of the format, and {@code Fields} checks each object against it. The words of what can be
 * wrong are in the classes whose names end in {@code Faults}. Where each thing stands is kept in
 * {@link footnote.load.Origins}, beside the story and not in it.
 *
 * <p>{@link footnote.load.StorySource} is where the files come from: a folder, the program's jar, or a folder some of whose
 * files are being edited and count as they stand in the editor ({@link footnote.load.UnsavedTexts}).
 *
 * <p>{@link footnote.load.Branches} says which branches are wanted. Their files are read after the story's own, by the
 * same readers; {@code Namespaces} knows to which branch a file and a name belong.
 *
 * <p>A reader that meets a fault reports it to the {@code ProblemCollector} and goes on with what is sound; a method that
 * then has nothing to return returns null, and says so.
 *
 * <p>A story may come from anybody: whatever is in it, loading ends, within limits, with a story or with problems. This
 * package knows nothing of how a story is played or shown, and it never writes.
 */
@NullMarked
package footnote.load;

import org.jspecify.annotations.NullMarked;
