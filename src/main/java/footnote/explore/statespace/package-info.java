/**
 * Every state that a player can come to, by explicit-state reachability analysis.
 *
 * <p><b>The algorithm.</b> Breadth-first search over packed states (Baier and Katoen, <i>Principles of Model
 * Checking</i>, chapters 2 and 3; Holzmann, <i>The SPIN Model Checker</i>, chapters 8 and 9, on packed states and state
 * tables). Before it, live variable analysis (Aho, Lam, Sethi, Ullman, <i>Compilers</i>, section 9.2.5), relative to a
 * slicing criterion (Weiser, <i>Program Slicing</i>, 1984): a state remembers only what something that is asked for can
 * still depend on. States that differ in nothing else are merged, and the search sees each once. Lasting values with
 * which a player may begin are left unknown until something asks for them, as lazy initialisation does in symbolic
 * execution.
 *
 * <p><b>What it may claim.</b> Where {@link footnote.explore.statespace.Exploration#sawEverything} holds: a scene that no
 * state is in can't be reached by any player, an offer that no state has is never made, and no way to a state takes
 * fewer choices than {@link footnote.explore.statespace.Exploration#wayTo}. <b>What not:</b> where it does not hold, that
 * anything can't be reached; and ever anything about what its criterion leaves out. An exploration of
 * {@link footnote.explore.statespace.SlicingCriterion#OFFERS} says nothing of paragraphs with conditions: those are
 * {@link footnote.explore.statespace.Observable}s, each answered by an exploration of its own, which carries along what it
 * looks at. That makes a sum of explorations instead of a product of states.
 *
 * <p><b>Where to start.</b> {@link footnote.explore.statespace.Explorer}; then {@code BreadthFirstSearch} (the search),
 * {@code SuccessorGenerator} (what follows a state), {@code LivenessAnalysis} (what a state remembers; the hardest part),
 * {@code StateEncoding} and {@code StateTable} (how it is stored).
 */
@NullMarked
package footnote.explore.statespace;

import org.jspecify.annotations.NullMarked;
