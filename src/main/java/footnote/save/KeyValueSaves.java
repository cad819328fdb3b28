package footnote.save;

import footnote.game.Playthrough;
import footnote.game.Profile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * All that is kept of one story, where there are no files but a {@link KeyValueStorage}. Under the names that the files
 * of {@link StorySaves} have stands the same text as in these, so a save may go from one to the other.
 */
public final class KeyValueSaves implements SaveStore {
    private static final String PROFILE = "The profile";

    private final KeyValueStorage storage;
    private final StoredText<StoredProfile> profileText;
    private final KeyValueAutosave autosave;
    private final KeyValueSlots slots;
    private final RepeatedFailure complaint = new RepeatedFailure();
    /** The profile as whoever asks for it knows it: what differs from it is theirs, and new. */
    private Profile mine = Profile.NEW;

    private Optional<String> role = Optional.empty();

    /**
     * The saves of a story, among those of others.
     *
     * @param storage where they are kept
     * @param story   the story's id
     * @param ifid    the story's own number among all stories
     */
    public KeyValueSaves(KeyValueStorage storage, String story, String ifid) {
        this.storage = new PrefixedStorage(storage, "footnote/" + story + "." + ifid.toLowerCase(Locale.ROOT) + "/");
        this.profileText = new StoredText<>(this.storage, "profile" + SlotNames.JSON, ProfileCodec.FORM);
        this.autosave = new KeyValueAutosave(this.storage, story);
        this.slots = new KeyValueSlots(this.storage);
    }

    @Override
    public ReadResult<Profile> profile() {
        List<String> remarks = new ArrayList<>();
        try {
            StoredProfile stored = profileText.open(PROFILE, remarks).orElse(StoredProfile.NEW);
            mine = stored.profile();
            role = stored.role();
        } catch (IOException failure) {
            remarks.addAll(failed(failure).remarks());
        }
        return new ReadResult<>(mine, remarks);
    }

    private WriteResult failed(IOException failure) {
        return complaint.failed(SaveMessages.notKept(failure));
    }

    @Override
    public Optional<String> lastRole() {
        return role;
    }

    @Override
    public ReadResult<Optional<Playthrough>> autosave(String ofRole) {
        List<String> remarks = new ArrayList<>();
        Optional<Playthrough> found = Optional.empty();
        try {
            found = autosave.open(ofRole, remarks);
            played(ofRole);
        } catch (IOException failure) {
            remarks.addAll(failed(failure).remarks());
        }
        return new ReadResult<>(found, remarks);
    }

    @Override
    public ReadResult<Optional<Playthrough>> peek(String ofRole) {
        return new ReadResult<>(autosave.peek(ofRole), List.of());
    }

    @Override
    public void replayStopped() {
        autosave.replayStopped();
    }

    @Override
    public WriteResult keep(Playthrough playthrough, String about) {
        List<String> remarks = new ArrayList<>();
        try {
            autosave.keep(playthrough, about, remarks);
            played(playthrough.role());
            return done(remarks);
        } catch (IOException failure) {
            remarks.addAll(failed(failure).remarks());
            return new WriteResult(false, remarks);
        }
    }

    private WriteResult done(List<String> remarks) {
        remarks.addAll(complaint.kept().remarks());
        return new WriteResult(true, remarks);
    }

    @Override
    public WriteResult keepAs(String name, Playthrough playthrough, String about) {
        List<String> remarks = new ArrayList<>();
        try {
            boolean kept = slots.keepAs(name, playthrough, about, remarks);
            return kept ? done(remarks) : new WriteResult(false, remarks);
        } catch (IOException failure) {
            // asked for by name, so the answer is due each time
            remarks.add(SaveMessages.notKept(failure));
            return new WriteResult(false, remarks);
        }
    }

    @Override
    public ReadResult<Optional<Playthrough>> fetch(String name) {
        List<String> remarks = new ArrayList<>();
        Optional<Playthrough> found = slots.fetch(name, remarks);
        if (found.isEmpty() && remarks.isEmpty()) {
            remarks.add(SaveMessages.noSave(name));
        }
        return new ReadResult<>(found, remarks);
    }

    @Override
    public ReadResult<List<Slot>> slots() {
        List<String> remarks = new ArrayList<>();
        return new ReadResult<>(slots.list(remarks), remarks);
    }

    @Override
    public WriteResult keep(Profile now) {
        Profile before = mine;
        mine = now;
        List<String> remarks = new ArrayList<>();
        try {
            return rewrite(before, remarks) ? done(remarks) : complaint.failed(String.join(" ", remarks));
        } catch (IOException failure) {
            return failed(failure);
        }
    }

    private void played(String newRole) throws IOException {
        if (role.isEmpty() || !role.get().equals(newRole)) {
            role = Optional.of(newRole);
            // a role that can't be remembered is not worth a word: the next start asks
            rewrite(mine, new ArrayList<>());
        }
    }

    /** Whether it is ours to write; what another window of the same page added meanwhile stays. */
    private boolean rewrite(Profile before, List<String> remarks) throws IOException {
        StoredProfile there =
                profileText.open(PROFILE, remarks).orElse(new StoredProfile(before, Optional.empty(), List.of()));
        if (!profileText.leftAlone()) {
            profileText.write(there.with(before, mine).playedBy(role));
        }
        return !profileText.leftAlone();
    }

    /** Nothing is held that others wait for. */
    @Override
    public void close() {
        autosave.release();
    }
}
