/**
 * What a writer would want to know about a story.
 *
 * <p>Start at {@link footnote.check.Check}. The way from a command to a finding:
 * <ol>
 * <li>{@link footnote.check.StoryVariants} loads the story: with all its branches, alone, with each;
 * <li>{@link footnote.check.Check} gives each variant to its list of {@link footnote.check.Inspection}s, the one interface
 * of what looks for faults; each says what it claims, which codes it reports, and what it rests on;
 * <li>{@link footnote.check.InspectionRun} asks those whose findings were not kept: what rests on a story's rules alone is
 * found again as long as these are the same ({@link footnote.check.KeptFindings});
 * <li>an inspection asks the {@link footnote.check.ProvenStory} for what {@code footnote.explore} proves, and adds
 * {@link footnote.check.Finding}s;
 * <li>{@link footnote.check.FindingCollector} makes problems with places of them, and {@link footnote.check.Findings} are
 * those in order.
 * </ol>
 *
 * <p>What keeps a story from being played is found by {@code load}, and stands among the findings. Beside the findings a
 * writer may ask for {@link footnote.check.Answer}s: odds, costs, samples, coverage. This package prints nothing and ends
 * nothing: the findings say with what status a command would.
 */
@NullMarked
package footnote.check;

import org.jspecify.annotations.NullMarked;
