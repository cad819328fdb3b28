/**
 * What is reached, offered, shown, asked and written by some player, and where players get stuck.
 *
 * <p><b>The algorithm.</b> Reachability: whatever a listener hears while every state is visited can come about, and what
 * it never hears can't. Getting stuck is absence of a way to an ending: backward reachability from the endings (Baier and
 * Katoen, <i>Principles of Model Checking</i>, section 6.4, the computation of {@code EF}). For conditions it is modified
 * condition coverage (Chilenski and Miller, 1994), taken over all states instead of over tests: does it hold somewhere,
 * fail somewhere, and does each operand change an answer somewhere? Effects that nothing reads are dead stores, found by
 * live variable analysis without looking at states.
 *
 * <p><b>What it may claim.</b> Where {@link footnote.explore.coverage.StoryCoverage#sawEverything} holds, all of it, with a
 * shortest way to what was met; where {@link footnote.explore.coverage.StoryCoverage#answered} holds of a paragraph, an
 * effect or a variable, all about that too. <b>What not:</b> a dead store is one on every way ahead, whether a player ever
 * comes to the reader or not, so some that no player would miss are not found.
 *
 * <p><b>Where to start.</b> {@link footnote.explore.coverage.StoryCoverage}.
 */
@NullMarked
package footnote.explore.coverage;

import org.jspecify.annotations.NullMarked;
