/**
 * What a writer would want to know about a story.
 *
 * <p>Start at {@link footnote.check.Check}: it takes a story as it was loaded and gives the findings, in order. What
 * keeps a story from being played is found by {@code load}, and stands among them; what is looked for here is what a
 * player or a reader would suffer from in a story that can be played. This package prints nothing and ends nothing:
 * the findings say with what status a command would.
 */
package footnote.check;
