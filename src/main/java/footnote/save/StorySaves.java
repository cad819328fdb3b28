package footnote.save;

import footnote.game.Playthrough;
import footnote.game.Profile;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** All that is kept of one story, in a folder of files. */
public final class StorySaves implements SaveStore {
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

    @Override
    public ReadResult<Profile> profile() {
        return profiles.read();
    }

    @Override
    public Optional<String> lastRole() {
        return profiles.lastRole();
    }

    @Override
    public ReadResult<Optional<Playthrough>> autosave(String role) {
        ReadResult<Optional<Playthrough>> found = autosaves.take(id(role));
        // A role that can't be remembered is not worth a word: the next start asks.
        profiles.played(role);
        return found;
    }

    @Override
    public ReadResult<Optional<Playthrough>> peek(String role) {
        return new ReadResult<>(autosaves.peek(id(role)), List.of());
    }

    @Override
    public void replayStopped() {
        autosaves.replayStopped();
    }

    @Override
    public WriteResult keep(Playthrough playthrough, String about) {
        id(playthrough.role());
        WriteResult kept = autosaves.keep(playthrough, about);
        if (kept.kept()) {
            profiles.played(playthrough.role());
            folder.mark();
        }
        return kept;
    }

    @Override
    public WriteResult keepAs(String name, Playthrough playthrough, String about) {
        WriteResult kept = slots.keepAs(name, playthrough, about);
        folder.mark();
        return kept;
    }

    @Override
    public ReadResult<Optional<Playthrough>> fetch(String name) {
        return slots.fetch(name);
    }

    @Override
    public ReadResult<List<Slot>> slots() {
        return slots.list();
    }

    @Override
    public WriteResult keep(Profile profile) {
        WriteResult kept = profiles.keep(profile);
        folder.mark();
        return kept;
    }

    @Override
    public void close() {
        autosaves.release();
    }
}
