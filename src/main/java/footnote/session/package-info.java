/**
 * One sitting at a story, the same for all faces.
 *
 * <p>Start at {@link footnote.session.Session}: what the player has before them. An {@link footnote.session.Intent} is
 * everything that a player can do; it makes a {@link footnote.session.Update}, the session after it and the
 * {@link footnote.session.Command}s that someone has to carry out. {@link footnote.session.Sitting} is that someone: it
 * holds the present session for a face and carries out its commands with the saves.
 *
 * <p>What the player has before them is a {@link footnote.session.Room}: the page, or one beside it. The
 * {@link footnote.session.RecordRoom} holds those in which the record is read.
 *
 * <p>This package knows nothing of screens, keys, words that are typed, colours or widths.
 */
@NullMarked
package footnote.session;

import org.jspecify.annotations.NullMarked;
