package footnote.save;

import footnote.game.Profile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The profile of a story, which several processes may add to. */
final class Profiles {
    private final RecoverableFile<StoredProfile> savedFile;
    private final Path lock;
    private final RepeatedFailure complaint = new RepeatedFailure();
    /** The profile as whoever asks for it knows it: what differs from it is theirs, and new. */
    private Profile mine = Profile.NEW;

    private Optional<String> role = Optional.empty();
    private boolean isRead;

    Profiles(AtomicFile file) {
        this.lock = file.path().resolveSibling(file.path().getFileName() + ".lock");
        this.savedFile = new RecoverableFile<>("The profile", file, ProfileCodec.FORM);
    }

    ReadResult<Profile> read() {
        List<String> remarks = new ArrayList<>();
        StoredProfile stored = savedFile.open(remarks).orElse(StoredProfile.NEW);
        mine = stored.profile();
        role = stored.role();
        isRead = true;
        return new ReadResult<>(mine, remarks);
    }

    Optional<String> lastRole() {
        if (!isRead) {
            read();
        }
        return role;
    }

    WriteResult keep(Profile now) {
        Profile before = mine;
        mine = now;
        return rewrite(before, now);
    }

    /** Remembers the role that was played last. */
    WriteResult played(String newRole) {
        if (role.isPresent() && role.get().equals(newRole)) {
            return new WriteResult(true, List.of());
        }
        role = Optional.of(newRole);
        isRead = true;
        return rewrite(mine, mine);
    }

    /** Nothing that another process adds between our reading and our writing is lost: both happen under one lock. */
    private WriteResult rewrite(Profile before, Profile now) {
        Optional<LockFile> lock = Optional.empty();
        try {
            lock = LockFile.await(this.lock);
            return change(before, now);
        } catch (IOException failure) {
            return complaint.failed(SaveMessages.cannotWrite(this.lock, failure));
        } finally {
            // no lambda: this is on the way to the first screen
            if (lock.isPresent()) {
                lock.get().release();
            }
        }
    }

    private WriteResult change(Profile before, Profile now) {
        List<String> remarks = new ArrayList<>();
        try {
            StoredProfile there =
                    savedFile.open(remarks).orElse(new StoredProfile(before, Optional.empty(), List.of()));
            if (savedFile.leftAlone()) {
                return complaint.failed(String.join(" ", remarks));
            }
            StoredProfile fresh = there.with(before, now).playedBy(role);
            if (!fresh.equals(there)) {
                savedFile.write(fresh, remarks);
            }
            remarks.addAll(complaint.kept().remarks());
            return new WriteResult(true, remarks);
        } catch (IOException failure) {
            return complaint.failed(SaveMessages.cannotWrite(savedFile.file().path(), failure));
        }
    }
}
