/**
 * Every state that a player can come to, and its odds.
 *
 * <p>Start at {@link footnote.explore.Explorer}: it walks the same {@link footnote.game.Rules} that play runs, over
 * states that it packs into a few bits, and hands back an {@link footnote.explore.Exploration}, which knows whether it
 * saw everything and the shortest way to each state.
 *
 * <p>How that is enough. Where a player can go depends on the scene and on what some choice's condition, a
 * {@code once}, or a list of exits can still ask; {@code Liveness} finds out what that is in each scene, and nothing
 * else is remembered. What only a paragraph asks is answered for that paragraph by an exploration of its own, which
 * carries its variables along: a sum of explorations instead of a product of states.
 *
 * <p>This package knows nothing of files, of places in them, or of how a finding is told to a writer.
 */
package footnote.explore;
