/**
 * What to expect of a playthrough whose player picks evenly among the offers: odds, lengths, and how much is new.
 *
 * <p><b>The algorithm.</b> The states and steps are an absorbing Markov chain (Kemeny and Snell, <i>Finite Markov
 * Chains</i>, chapter 3; Baier and Katoen, <i>Principles of Model Checking</i>, chapter 10). Expected visits are added up
 * component by component, from the beginning forwards; hitting probabilities likewise, from the endings backwards. Within
 * a cycle both are iterated from below and from above (interval iteration: Haddad and Monmege, 2018), so that each figure
 * comes with an {@link footnote.explore.expectation.Interval} around it. The longest playthrough is a longest path over
 * the strongly connected components; without a bound where a cycle counts.
 *
 * <p><b>What it may claim.</b> Each figure lies within its interval, up to the rounding of {@code double}, for a first
 * playthrough with the given lasting values. <b>What not:</b> what players do, who do not pick evenly; and nothing where
 * not every state was seen. {@link footnote.explore.expectation.RandomPlays} samples instead, to hold beside the exact
 * figures.
 *
 * <p><b>Where to start.</b> {@link footnote.explore.expectation.PlaythroughOdds}.
 */
@NullMarked
package footnote.explore.expectation;

import org.jspecify.annotations.NullMarked;
