/**
 * Converts stories of Twine's: Twee 3, in a file or a folder, and what Twine 2 writes as JSON and as HTML, which may be an
 * archive of several stories.
 *
 * <p>Start at {@link footnote.write.twine.TwineImport}. {@code Twee}, {@code TwineJson} or {@code TwineHtml} reads a file into
 * a {@code TwineStory}; {@code StoryConverter} makes files of that, with {@code SceneWriter} for the scenes: passages
 * become scenes, and links become choices. Each choice cites a placeholder, at which {@code check} points until a real
 * passage stands there. What has no counterpart is reported with its place, and its words are kept.
 *
 * <p>{@code StoryMarkup} is for the story formats whose mark-up is read, in {@code write.twine.markup}. {@code
 * VariableAnalysis} finds the variables that can become ours exactly, of what {@code PassageFlow} knows of each passage, and
 * {@code ExactTranslation} answers what can be said. {@code MarkedScene} makes the {@code SceneBody} that {@code SceneWriter}
 * writes: {@code MarkupFallback} keeps the words of what has no counterpart, and {@code MarkedParagraphs} writes the rest.
 *
 * <p>This package is the only user of jsoup. It touches no files: it is given a text and gives back texts.
 */
@NullMarked
package footnote.write.twine;

import org.jspecify.annotations.NullMarked;
