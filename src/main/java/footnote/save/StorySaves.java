package footnote.save;

import footnote.game.Playthrough;
import footnote.game.Profile;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * All that is kept of one story: an autosave a role, the playthroughs that the player named, and the profile.
 *
 * <p>Nothing here throws for what a disk can do: a {@link ReadResult} and a {@link WriteResult} carry it in words.
 * It belongs to one thread; {@link #close} gives its autosave free for the next process.
 */
public final class StorySaves implements AutoCloseable {
    private final SaveFolder folder;
    private final Profiles profiles;
    private final Autosaves autosaves;
    private final Slots slots;

    /**
     * The saves of a story. Their folder, {@code saves/STORY}, is made when something is kept; where another story of
     * that id keeps its saves there, it is {@code saves/STORY.IFID}.
     *
     * @param data  the folder for what programs keep
     * @param story the story's id
     * @param ifid  the story's own number among all stories
     * @throws IllegalArgumentException if one of them is no id
     */
    public StorySaves(Path data, String story, String ifid) {
        this.folder = SaveFolder.of(data.resolve("saves"), id(story), id(ifid.toLowerCase(Locale.ROOT)));
        Path path = folder.path();
        this.profiles = new Profiles(new AtomicFile(path.resolve("profile" + SlotNames.JSON)));
        this.autosaves = new Autosaves(path, story);
        this.slots = new Slots(path);
    }

    /** Ids become names of files: what is none could lead anywhere. */
    private static String id(String text) {
        if (!AllowedText.isName(text)) {
            throw new IllegalArgumentException("no id of a story or a role: " + text);
        }
        return text;
    }

    /** What outlives playthroughs; {@link Profile#NEW} where there is none. */
    public ReadResult<Profile> profile() {
        return profiles.read();
    }

    /** The id of the role whose autosave was last taken or kept, if any. Known once {@link #profile} was read. */
    public Optional<String> lastRole() {
        return profiles.lastRole();
    }

    /**
     * Takes the role's autosave for this process, and gives free the one that it had before.
     *
     * <p>Where another process has it, or it is not ours to write, the remark says so and {@link #keep} writes to
     * {@code autosave-2}, or the next number that is free.
     *
     * @param role its id; anything else throws IllegalArgumentException
     * @return what it holds, if anything; what is in {@code autosave}, where the one that was taken is new
     */
    public ReadResult<Optional<Playthrough>> autosave(String role) {
        ReadResult<Optional<Playthrough>> found = autosaves.take(id(role));
        // A role that can't be remembered is not worth a word: the next start asks.
        profiles.played(role);
        return found;
    }

    /** What the role's {@code autosave} holds, without taking it or touching anything. */
    public ReadResult<Optional<Playthrough>> peek(String role) {
        return new ReadResult<>(autosaves.peek(id(role)), List.of());
    }

    /**
     * Says that the story as it is now can't replay all the choices that {@link #autosave} or {@link #fetch} gave,
     * played or ahead: before the next {@link #keep} that drops choices, the file as it was is copied beside it.
     */
    public void replayStopped() {
        autosaves.replayStopped();
    }

    /**
     * Writes the autosave of the playthrough's role. Meant after every choice, undo, redo, restart and opening.
     *
     * <p>Where the playthrough does not go on from the one that the file holds, as after a restart, that one is copied
     * beside it first.
     *
     * @param about who and where, in one line, for {@link #slots}
     */
    public WriteResult keep(Playthrough playthrough, String about) {
        id(playthrough.role());
        WriteResult kept = autosaves.keep(playthrough, about);
        if (kept.kept()) {
            profiles.played(playthrough.role());
            folder.mark();
        }
        return kept;
    }

    /**
     * Keeps a playthrough under a name of the player's; what that name held before is kept beside it once.
     *
     * @param name  letters, digits, spaces, {@code -} and {@code _}, 40 at most, compared without case, and not
     *              beginning with {@code autosave}; a name that is not so comes back as a remark
     * @param about who and where, in one line, for {@link #slots}
     */
    public WriteResult keepAs(String name, Playthrough playthrough, String about) {
        WriteResult kept = slots.keepAs(name, playthrough, about);
        folder.mark();
        return kept;
    }

    /**
     * The playthrough of that name in {@link #slots}; nothing, with a remark, where there is none to be had. It may be
     * of another story, where somebody put it there.
     */
    public ReadResult<Optional<Playthrough>> fetch(String name) {
        return slots.fetch(name);
    }

    /** Every saved playthrough: those that the player named first, by name; then the game's own. */
    public ReadResult<List<Slot>> slots() {
        return slots.list();
    }

    /** Writes what changed in the profile since it was read or kept; what another process added meanwhile stays. */
    public WriteResult keep(Profile profile) {
        WriteResult kept = profiles.keep(profile);
        folder.mark();
        return kept;
    }

    /** Gives the autosave free. */
    @Override
    public void close() {
        autosaves.release();
    }
}
