/**
 * Which choices make no difference, by comparing all that can follow them.
 *
 * <p><b>The algorithm.</b> Bisimulation by partition refinement (Kanellakis and Smolka, 1990; Baier and Katoen,
 * <i>Principles of Model Checking</i>, section 7.3): two states are equal where the same is seen in both, the same choices
 * are offered, and equal choices lead to equal states. States from which play always ends need one pass, from the endings
 * backwards (as in minimising an acyclic automaton: Revuz, 1992); the others are split until nothing splits any more.
 *
 * <p>The offers are compared first. Where two choices of one state lead to equal states as far as the offers go, only a
 * paragraph with conditions or a lasting value can still tell them apart: each such {@code Distinguisher} that possibly
 * does is compared in an exploration of its own, and together with others only where one alone does not decide.
 *
 * <p>Most of that never happens: a few playthroughs show that most choices make a difference ({@code FirstLook}, then
 * {@code DifferenceSample}); two that do the same need no comparison; and others are compared from where they stand, for
 * every value that is possible there ({@code ComparisonAhead}), before they are compared in all states.
 *
 * <p><b>What it may claim.</b> A choice is <em>cosmetic</em> where, in every state that offers it beside another, some other
 * offer leads to an equal state and leaves the same lasting values. <b>What not:</b> anything, where not every state was
 * compared; nor that a choice with a consequence has one that a player would notice.
 *
 * <p><b>Where to start.</b> {@link footnote.explore.equivalence.CosmeticChoices}; the hardest parts are
 * {@code EquivalentChoices} (what needs no exploration) and {@code ChoiceComparison} (in which order the rest is compared).
 */
@NullMarked
package footnote.explore.equivalence;

import org.jspecify.annotations.NullMarked;
