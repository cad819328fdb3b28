/**
 * Writes a story as Twee 3, for whoever goes on with it in Twine.
 *
 * <p>Start at {@link footnote.write.twee.TweeExport}. {@code SceneExport} makes passages of scenes, with {@code Wikitext} for
 * their words, {@code LinkWords} for those of choices, and {@code TwineScript} for conditions and effects; all of it is
 * mark-up of SugarCube 2, the story format that says nearly everything that a story here says. Nothing that stands in a
 * story becomes mark-up. What SugarCube can't say is counted in {@code LeftOut}.
 *
 * <p>{@code doc/decisions/0017-a-story-goes-out-as-twee-for-sugarcube.md} says why it is that. The way back is {@link
 * footnote.write.twine.TwineImport}. This package touches no files and gives back a text.
 */
@NullMarked
package footnote.write.twee;

import org.jspecify.annotations.NullMarked;
