/**
 * The writer's tools.
 *
 * <p>A tool a package, such as {@link footnote.write.map.StoryMap} for the picture of a story, or
 * {@link footnote.write.explain.Explanation} for what a message means; {@link footnote.write.language.StoryLanguageServer}
 * answers an editor. Stories of other tools come in through {@link footnote.write.twine.TwineImport} and
 * {@link footnote.write.ink.InkImport}, which share {@link footnote.write.imported.Import}, and one goes out through
 * {@link footnote.write.twee.TweeExport}. What is here may write files, but only where it is told to, and never over anything: only
 * {@link footnote.write.format.StoryFormatter} changes files, and not a word in them, and
 * {@link footnote.write.edit.EditSession} what a writer changed.
 *
 * <p>This package knows nothing of screens or of how a program ends; the language server alone reads and writes streams,
 * which it is given.
 */
@NullMarked
package footnote.write;

import org.jspecify.annotations.NullMarked;
