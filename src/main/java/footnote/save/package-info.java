/**
 * Playthroughs, the profile and settings, as files.
 *
 * <p>Start at {@link footnote.save.StorySaves}: all that is kept of one story. Nothing on it is ever overwritten before its
 * successor is whole, and what can't be read is put aside, never thrown away. Whatever goes wrong comes back as a
 * sentence for the player; play goes on.
 *
 * <p>This package touches the disk only under the paths that it is given. It knows what a playthrough is, not what it
 * means: it never sees a story, a clock or the environment.
 */
@NullMarked
package footnote.save;

import org.jspecify.annotations.NullMarked;
