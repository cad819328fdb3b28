/**
 * The pure rules of play.
 *
 * <p>Start at {@link footnote.game.Rules}: what a step does, in the order of {@code doc/format.md}. Play and the prover
 * run the same rules. {@link footnote.game.Game} plays with them: {@code start} and {@code choose} give a
 * {@link footnote.game.Step}, with what was read on the way and the {@link footnote.game.GameState} after it. A
 * {@link footnote.game.Page} is what a player sees of a step, and a {@link footnote.game.Playthrough} is the choices
 * made, from which {@link footnote.game.Replay} makes everything else again.
 *
 * <p>For speed alone, a {@link footnote.game.CompiledScene} is a scene with its marks and ways looked up once.
 *
 * <p>Nothing here reads a file, a clock or a random number: the same choices give the same pages, always.
 */
@NullMarked
package footnote.game;

import org.jspecify.annotations.NullMarked;
