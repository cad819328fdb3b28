package footnote.save;

import footnote.game.Playthrough;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The autosave of the role that is played, in a storage without locks. Several windows may have it open: the first that
 * goes on keeps it, and whoever finds that another has written goes on under the next number.
 */
final class KeyValueAutosave {
    private static final int MOST = 9;
    private static final String WHAT = "The autosave";

    private final KeyValueStorage storage;
    private final String story;
    private String role = "";
    private int number;
    /** Null while no autosave is open. */
    private @Nullable StoredText<SavedPlaythrough> text;
    /** What it holds; null where that is nothing, or of no use. */
    private @Nullable Playthrough held;

    private boolean stopped;

    KeyValueAutosave(KeyValueStorage storage, String story) {
        this.storage = storage;
        this.story = story;
    }

    /** Opens the role's first autosave that is ours to write; what it holds, if anything. */
    Optional<Playthrough> open(String newRole, List<String> remarks) throws IOException {
        release();
        role = newRole;
        return open(1, remarks);
    }

    private Optional<Playthrough> open(int first, List<String> remarks) throws IOException {
        number = first;
        StoredText<SavedPlaythrough> opened = text(number, role);
        Optional<SavedPlaythrough> found = opened.open(WHAT, remarks);
        while (opened.leftAlone() && number < MOST) {
            number++;
            opened = text(number, role);
            found = opened.open(WHAT, remarks);
        }
        text = opened;
        held = found.map(SavedPlaythrough::playthrough).orElse(null);
        return Optional.ofNullable(held);
    }

    /** What the role's first autosave holds, without touching anything. */
    Optional<Playthrough> peek(String ofRole) {
        try {
            return text(1, ofRole).look().map(SavedPlaythrough::playthrough);
        } catch (IOException | Unreadable noneToBeHad) {
            return Optional.empty();
        }
    }

    private StoredText<SavedPlaythrough> text(int ofNumber, String ofRole) {
        return new StoredText<>(
                storage, base(ofNumber) + "." + ofRole + SlotNames.JSON, PlaythroughCodec.of(story, ofRole));
    }

    private static String base(int ofNumber) {
        return ofNumber == 1 ? SlotNames.AUTOSAVE : SlotNames.AUTOSAVE + "-" + ofNumber;
    }

    void replayStopped() {
        stopped = true;
    }

    void keep(Playthrough playthrough, String about, List<String> remarks) throws IOException {
        if (text == null || !role.equals(playthrough.role())) {
            open(playthrough.role(), remarks);
        }
        if (Objects.requireNonNull(text).isChanged()) {
            giveWay(remarks);
        }
        StoredText<SavedPlaythrough> ours = Objects.requireNonNull(text);
        if (ours.leftAlone()) {
            throw new IOException(MOST + " windows have this role open");
        }
        if (held != null && Autosaves.loses(held, playthrough, stopped)) {
            ours.copy(SlotNames.OLD);
            // opened with choices ahead that the story stopped: the next choice is the one that drops them
            stopped &= !playthrough.ahead().isEmpty();
        }
        ours.write(new SavedPlaythrough(playthrough, "", about));
        held = playthrough;
    }

    /** Leaves what another window has written to it, and goes on under the next number that nobody uses. */
    private void giveWay(List<String> remarks) throws IOException {
        while (number < MOST
                && storage.get(base(number) + "." + role + SlotNames.JSON).isPresent()) {
            number++;
        }
        open(number, remarks);
        held = null;
        remarks.add(SaveMessages.taken(base(number) + " " + role));
    }

    void release() {
        text = null;
        held = null;
        stopped = false;
    }
}
