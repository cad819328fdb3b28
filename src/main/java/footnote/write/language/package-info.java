/**
 * The language server: what an editor shows of a story while it is written, in the Language Server Protocol.
 *
 * <p>Start at {@link footnote.write.language.StoryLanguageServer}. What an editor tells comes to {@code EditorSession},
 * what it asks to {@code DocumentRequests}. Two things are known of a story: at once, and also while a text is no JSON,
 * what it defines and names ({@code TolerantParser}, {@code FormatWalk}, {@code StoryIndex}), by which names are
 * completed, found and renamed; and behind the writer, what the loader and the prover find ({@code BackgroundChecks}),
 * which is told only while the texts are those that were looked at.
 *
 * <p>This package is the only user of LSP4J. It keeps nothing and writes no file: the editor makes the changes.
 */
@NullMarked
package footnote.write.language;

import org.jspecify.annotations.NullMarked;
