package footnote.save;

import footnote.game.Playthrough;
import footnote.game.Profile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that is kept of one story: an autosave a role, the playthroughs that the player named, and the profile.
 *
 * <p>Nothing here throws for what a disk can do: a {@link Found} and a {@link Kept} carry it in words. A shelf belongs
 * to one thread; {@link #close} gives its autosave free for the next process.
 */
public final class Shelf implements AutoCloseable {
    private final Map<String, Playthrough> autosaves = new LinkedHashMap<>();
    private final Map<String, Playthrough> named = new LinkedHashMap<>();
    private Profile profile = Profile.NEW;
    private Optional<String> lastRole = Optional.empty();

    /**
     * The shelf of a story. Touches no disk yet; the folder is made when something is kept.
     *
     * @param data  the folder for what programs keep
     * @param story the story's id
     */
    public Shelf(Path data, String story) {
    }

    /** What outlives playthroughs; {@link Profile#NEW} where there is none. */
    public Found<Profile> profile() {
        return new Found<>(profile, List.of());
    }

    /** The id of the role that was played last, where one was; read together with the profile. */
    public Optional<String> lastRole() {
        return lastRole;
    }

    /**
     * Takes the role's autosave for this process, and gives free the one that it had before.
     *
     * <p>Where another process has it, or it is not ours to write, the remark says so and {@link #keep} writes to
     * {@code autosave-2}, or the next number that is free.
     *
     * @return what it holds, if anything
     */
    public Found<Optional<Playthrough>> autosave(String role) {
        lastRole = Optional.of(role);
        return new Found<>(Optional.ofNullable(autosaves.get(role)), List.of());
    }

    /** What the role's autosave holds, without taking it. */
    public Found<Optional<Playthrough>> peek(String role) {
        return new Found<>(Optional.ofNullable(autosaves.get(role)), List.of());
    }

    /**
     * Says that the replay of what {@link #autosave} or {@link #fetch} gave stopped: before the next {@link #keep} that
     * changes the choices, the file as it was is copied beside it.
     */
    public void replayStopped() { }

    /**
     * Writes the autosave of the playthrough's role. Meant after every choice, undo, redo, restart and opening.
     *
     * <p>Where the playthrough does not go on from the one that the file holds, as after a restart, that one is copied
     * beside it first.
     *
     * @param about who and where, in one line, for {@link #slots}
     */
    public Kept keep(Playthrough playthrough, String about) {
        autosaves.put(playthrough.role(), playthrough);
        return new Kept(true, List.of());
    }

    /**
     * Keeps a playthrough under a name of the player's; what that name held before is kept beside it once.
     *
     * @param name letters, digits, spaces, {@code -} and {@code _}, 40 at most, compared without case, and not beginning
     *             with {@code autosave}; a name that is not so comes back as a remark
     */
    public Kept keepAs(String name, Playthrough playthrough, String about) {
        named.put(name, playthrough);
        return new Kept(true, List.of());
    }

    /** The playthrough of that name in {@link #slots}; nothing, with a remark, where there is none to be had. */
    public Found<Optional<Playthrough>> fetch(String name) {
        return new Found<>(Optional.ofNullable(named.get(name)), List.of());
    }

    /** Every playthrough on the shelf: those that the player named first, by name; then the game's own. */
    public Found<List<Slot>> slots() {
        List<Slot> slots = new ArrayList<>();
        named.forEach((name, one) -> slots.add(new Slot(name, one.role(), one.point(), "", true)));
        return new Found<>(slots, List.of());
    }

    /**
     * Writes what changed in the profile since it was read; what another process added meanwhile stays.
     */
    public Kept keep(Profile newProfile) {
        profile = newProfile;
        return new Kept(true, List.of());
    }

    /** Gives the autosave free. */
    @Override
    public void close() { }
}
