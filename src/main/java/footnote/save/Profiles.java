package footnote.save;

import footnote.game.Profile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The profile of a story, which several processes may add to. */
final class Profiles {
    private final RecoverableFile<StoredProfile> drawer;
    private final RepeatedFailure complaint = new RepeatedFailure();
    /** The profile as whoever asks for it knows it: what differs from it is theirs, and new. */
    private Profile mine = Profile.NEW;

    private Optional<String> role = Optional.empty();

    Profiles(AtomicFile file) {
        this.drawer = new RecoverableFile<>("The profile", file, ProfileCodec.FORM);
    }

    ReadResult<Profile> read() {
        List<String> remarks = new ArrayList<>();
        StoredProfile card = drawer.open(remarks).orElse(StoredProfile.NEW);
        mine = card.profile();
        role = card.role();
        return new ReadResult<>(mine, remarks);
    }

    Optional<String> lastRole() {
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
        return rewrite(mine, mine);
    }

    private WriteResult rewrite(Profile before, Profile now) {
        List<String> remarks = new ArrayList<>();
        try {
            StoredProfile there = drawer.open(remarks).orElse(new StoredProfile(before, Optional.empty()));
            if (drawer.leftAlone()) {
                return complaint.failed(String.join(" ", remarks));
            }
            StoredProfile fresh = new StoredProfile(there.with(before, now).profile(), role);
            if (!fresh.equals(there)) {
                drawer.write(fresh, remarks);
            }
            remarks.addAll(complaint.kept().remarks());
            return new WriteResult(true, remarks);
        } catch (IOException failure) {
            return complaint.failed(SaveMessages.cannotWrite(drawer.file().path(), failure));
        }
    }
}
