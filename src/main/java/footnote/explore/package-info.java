/**
 * The prover: what every player of a story can come to, found by going through all of it.
 *
 * <p>A story is a finite machine, so nothing here samples or guesses, {@code RandomPlays} apart. Four packages, of which
 * the last three know the first and not each other:
 * <dl>
 * <dt>{@link footnote.explore.statespace}</dt><dd>every state and step, and the shortest way to each</dd>
 * <dt>{@link footnote.explore.coverage}</dt><dd>what is reached, offered, shown, asked and written</dd>
 * <dt>{@link footnote.explore.equivalence}</dt><dd>which choices make no difference</dd>
 * <dt>{@link footnote.explore.expectation}</dt><dd>how likely, how long, how new</dd>
 * </dl>
 *
 * <p>Start at {@link footnote.explore.statespace.Explorer}. {@code doc/decisions/0010-what-the-prover-rests-on.md} says
 * why the whole is sound. Nothing here knows of files, of places in them, or of how a finding is told to a writer.
 */
@NullMarked
package footnote.explore;

import org.jspecify.annotations.NullMarked;
