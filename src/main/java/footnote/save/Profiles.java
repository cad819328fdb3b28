package footnote.save;

import footnote.game.Profile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The profile of a story, which several processes may add to. */
final class Profiles {
    private final Drawer<Card> drawer;
    private final Complaint complaint = new Complaint();
    /** The profile as whoever asks for it knows it: what differs from it is theirs, and new. */
    private Profile mine = Profile.NEW;

    private Optional<String> role = Optional.empty();

    Profiles(SafeFile file) {
        this.drawer = new Drawer<>("The profile", file, CardForm.FORM);
    }

    Found<Profile> read() {
        List<String> remarks = new ArrayList<>();
        Card card = drawer.open(remarks).orElse(Card.NEW);
        mine = card.profile();
        role = card.role();
        return new Found<>(mine, remarks);
    }

    Optional<String> lastRole() {
        return role;
    }

    Kept keep(Profile now) {
        Profile before = mine;
        mine = now;
        return rewrite(before, now);
    }

    /** Remembers the role that was played last. */
    Kept played(String newRole) {
        if (role.isPresent() && role.get().equals(newRole)) {
            return new Kept(true, List.of());
        }
        role = Optional.of(newRole);
        return rewrite(mine, mine);
    }

    private Kept rewrite(Profile before, Profile now) {
        List<String> remarks = new ArrayList<>();
        try {
            Card there = drawer.open(remarks).orElse(new Card(before, Optional.empty()));
            if (drawer.leftAlone()) {
                return complaint.failed(String.join(" ", remarks));
            }
            Card fresh = new Card(there.with(before, now).profile(), role);
            if (!fresh.equals(there)) {
                drawer.write(fresh, remarks);
            }
            remarks.addAll(complaint.kept().remarks());
            return new Kept(true, remarks);
        } catch (IOException failure) {
            return complaint.failed(Sentences.cannotWrite(drawer.file().path(), failure));
        }
    }
}
