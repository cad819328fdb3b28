package footnote.save;

import footnote.game.Playthrough;
import footnote.game.Profile;
import java.util.List;
import java.util.Optional;

/**
 * All that is kept of one story, wherever it is kept: an autosave a role, the playthroughs that the player named, and
 * the profile.
 *
 * <p>Nothing here throws for what a disk or a browser can do: a {@link ReadResult} and a {@link WriteResult} carry it in
 * words. It belongs to one thread; {@link #close} gives its autosave free for the next process.
 */
public interface SaveStore extends AutoCloseable {
    /** What outlives playthroughs; {@link Profile#NEW} where there is none. */
    ReadResult<Profile> profile();

    /** The id of the role whose autosave was last taken or kept, if any. Known once {@link #profile} was read. */
    Optional<String> lastRole();

    /**
     * Takes the role's autosave for this process, and gives free the one that it had before.
     *
     * <p>Where another process has it, or it is not ours to write, the remark says so and {@link #keep} writes to
     * {@code autosave-2}, or the next number that is free.
     *
     * @param role its id; anything else throws IllegalArgumentException
     * @return what it holds, if anything; what is in {@code autosave}, where the one that was taken is new
     */
    ReadResult<Optional<Playthrough>> autosave(String role);

    /** What the role's {@code autosave} holds, without taking it or touching anything. */
    ReadResult<Optional<Playthrough>> peek(String role);

    /**
     * Says that the story as it is now can't replay all the choices that {@link #autosave} or {@link #fetch} gave,
     * played or ahead: before the next {@link #keep} that drops choices, the file as it was is copied beside it.
     */
    void replayStopped();

    /**
     * Writes the autosave of the playthrough's role. Meant after every choice, undo, redo, restart and opening.
     *
     * <p>Where the playthrough does not go on from the one that is there, as after a restart, that one is copied beside
     * it first.
     *
     * @param about who and where, in one line, for {@link #slots}
     */
    WriteResult keep(Playthrough playthrough, String about);

    /**
     * Keeps a playthrough under a name of the player's.
     *
     * @param name  letters, digits, spaces, {@code -} and {@code _}, 40 at most, compared without case, and not
     *              beginning with {@code autosave}; a name that is not so comes back as a remark
     * @param about who and where, in one line, for {@link #slots}
     */
    WriteResult keepAs(String name, Playthrough playthrough, String about);

    /**
     * The playthrough of that name in {@link #slots}; nothing, with a remark, where there is none to be had. It may be
     * of another story, where somebody put it there.
     */
    ReadResult<Optional<Playthrough>> fetch(String name);

    /** Every saved playthrough: those that the player named first, by name; then the game's own. */
    ReadResult<List<Slot>> slots();

    /** Writes what changed in the profile since it was read or kept; what another process added meanwhile stays. */
    WriteResult keep(Profile profile);

    /** Gives the autosave free. */
    @Override
    void close();
}
