/**
 * Line by line: the game for pipes, screen readers, and terminals that can do no more.
 *
 * <p>Start at {@link footnote.plain.PlainFace}: it reads what is typed, lets {@link footnote.plain.PlainCommands} say what it
 * means, and writes what is new, once and in order. {@link footnote.plain.PlainPreview} does the same for a writer,
 * whose story changes meanwhile.
 *
 * <p>This package never moves a cursor, colours nothing and clears nothing. It knows nothing of the system's streams,
 * of files or of how a program ends: a reader and a writer are handed to it.
 */
@NullMarked
package footnote.plain;

import org.jspecify.annotations.NullMarked;
