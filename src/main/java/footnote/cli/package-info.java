/**
 * The command line: what is asked for, of what, and how it ended.
 *
 * <p>Start at {@link footnote.cli.Main}. What only plays goes the short way, {@link footnote.cli.PlayRequest} to
 * {@link footnote.cli.FaceLauncher}, which loads nothing that a first screen does not need; all else is a command, a class
 * each, named in {@link footnote.cli.Commands}. To add one, write {@code SomethingCommand} and name it there.
 *
 * <p>This is the only user of the system's streams, its environment, its clock, and its way to end a program: all of
 * them are in a {@link footnote.cli.ProcessContext}, and what is below gets what it needs handed to it. It decides nothing about
 * stories.
 */
@NullMarked
package footnote.cli;

import org.jspecify.annotations.NullMarked;
