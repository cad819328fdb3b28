package footnote.save;

import footnote.game.Playthrough;

/**
 * A playthrough as it lies in a file.
 *
 * @param name  the name of the slot as the player wrote it; empty for an autosave
 * @param about who and where, in one line
 */
record SavedPlaythrough(Playthrough playthrough, String name, String about) {}
