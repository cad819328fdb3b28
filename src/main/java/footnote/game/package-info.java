/**
 * The pure rules of play.
 *
 * <p>Start at {@link footnote.game.Game}: {@code start} and {@code choose} give a {@link footnote.game.Step}, what was
 * told on the way and the {@link footnote.game.GameState} that follows. A {@link footnote.game.Page} is all that a face
 * sees of it, and a {@link footnote.game.Playthrough} is its choices, from which {@link footnote.game.Replay} makes
 * everything else again.
 *
 * <p>What a step does, and in which order, stands in {@link footnote.game.Rules}, which the prover runs too. A
 * {@link footnote.game.CompiledScene} is a scene with its marks and ways looked up, for speed; nothing else is remembered.
 *
 * <p>Nothing here reads a file, a clock or a random number: the same choices give the same pages, always.
 */
@NullMarked
package footnote.game;

import org.jspecify.annotations.NullMarked;
