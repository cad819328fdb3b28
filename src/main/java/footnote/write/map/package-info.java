/**
 * A story as a picture: scenes by chapter, choices as arrows.
 *
 * <p>Start at {@link footnote.write.map.StoryMap}: what there is to draw, as values. {@link footnote.write.map.Drawing}
 * gives it places, with the layered layout of the Eclipse Layout Kernel, of which this package is the only user;
 * {@link footnote.write.map.HtmlPage}, {@code Svg}, {@code Dot} and {@code Mermaid} write it down, and
 * {@link footnote.write.map.Neighbourhood} says in words what surrounds one scene.
 *
 * <p>This package touches no files: it gives back texts.
 */
@NullMarked
package footnote.write.map;

import org.jspecify.annotations.NullMarked;
