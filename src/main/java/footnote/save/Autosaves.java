package footnote.save;

import footnote.file.RegularFile;
import footnote.game.Playthrough;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The autosaves of a story, of which this process has one at a time for itself. */
final class Autosaves {
    private static final int MOST = 9;
    private static final String WHAT = "The autosave";

    private final Path folder;
    private final String story;
    private final RepeatedFailure complaint = new RepeatedFailure();
    private String role = "";
    /** The autosave that is ours; null while none is. */
    private @Nullable Claim claim;

    /** What its file holds; null while it is unknown, or of no use. */
    private @Nullable Playthrough held;
    /** Whether another process has one that would have come first. */
    private boolean busy;

    private boolean stopped;

    /** An autosave that no other process writes as long as this one has its lock. */
    private record Claim(LockFile lock, RecoverableFile<SavedPlaythrough> file) {}

    Autosaves(Path folder, String story) {
        this.folder = folder;
        this.story = story;
    }

    /** Takes the first autosave of a role that is free and ours to write; what it holds, if anything. */
    ReadResult<Optional<Playthrough>> take(String newRole) {
        if (claim != null && role.equals(newRole)) {
            return new ReadResult<>(held != null ? Optional.of(held) : peek(newRole), List.of());
        }
        release();
        role = newRole;
        List<String> remarks = new ArrayList<>();
        Optional<Playthrough> found = Optional.empty();
        try {
            busy = false;
            for (int number = 1; number <= MOST && claim == null; number++) {
                found = take(number, remarks);
            }
            if (claim == null) {
                remarks.addAll(complaint.failed(SaveMessages.allTaken(MOST)).remarks());
            }
        } catch (IOException failure) {
            remarks.addAll(
                    complaint.failed(SaveMessages.cannotWrite(folder, failure)).remarks());
        }
        return new ReadResult<>(found.isPresent() ? found : peek(newRole), remarks);
    }

    /** Leaves {@link #claim} null where that number is taken, or holds something that is left alone. */
    private Optional<Playthrough> take(int number, List<String> remarks) throws IOException {
        String name = name(number);
        Path lock = folder.resolve(name + ".lock");
        Optional<LockFile> free = LockFile.take(lock);
        if (free.isEmpty()) {
            busy |= !RegularFile.isBlocked(lock);
            return Optional.empty();
        }
        RecoverableFile<SavedPlaythrough> mine = savedFile(number, role);
        Optional<SavedPlaythrough> found = mine.open(remarks);
        if (mine.leftAlone()) {
            free.get().release();
            return Optional.empty();
        }
        if (number > 1) {
            remarks.add(busy ? SaveMessages.taken(shown(name)) : SaveMessages.savedAs(shown(name)));
        }
        claim = new Claim(free.get(), mine);
        held = found.isPresent() ? found.get().playthrough() : null;
        return Optional.ofNullable(held);
    }

    /** What the role's first autosave holds, without touching anything. */
    Optional<Playthrough> peek(String ofRole) {
        try {
            return Optional.of(savedFile(1, ofRole).look().playthrough());
        } catch (IOException | Unreadable noneToBeHad) {
            return Optional.empty();
        }
    }

    private RecoverableFile<SavedPlaythrough> savedFile(int number, String ofRole) {
        Path path = folder.resolve(base(number) + "." + ofRole + SlotNames.JSON);
        return new RecoverableFile<>(WHAT, new AtomicFile(path), PlaythroughCodec.of(story, ofRole));
    }

    private String name(int number) {
        return base(number) + "." + role;
    }

    private static String base(int number) {
        return number == 1 ? SlotNames.AUTOSAVE : SlotNames.AUTOSAVE + "-" + number;
    }

    private static String shown(String name) {
        return name.replace('.', ' ');
    }

    void replayStopped() {
        stopped = true;
    }

    WriteResult keep(Playthrough playthrough, String about) {
        List<String> remarks = new ArrayList<>();
        if (claim == null || !role.equals(playthrough.role())) {
            remarks.addAll(take(playthrough.role()).remarks());
        }
        return claim == null ? new WriteResult(false, remarks) : write(claim.file(), playthrough, about, remarks);
    }

    private WriteResult write(
            RecoverableFile<SavedPlaythrough> file, Playthrough playthrough, String about, List<String> remarks) {
        try {
            if (held != null && loses(held, playthrough, stopped)) {
                file.file().copyOld();
                // Opened with choices ahead that the story stopped: the next choice is the one that drops them.
                stopped &= !playthrough.ahead().isEmpty();
            }
            file.write(new SavedPlaythrough(playthrough, "", about), remarks);
            held = playthrough;
            remarks.addAll(complaint.kept().remarks());
            return new WriteResult(true, remarks);
        } catch (IOException failure) {
            remarks.addAll(complaint
                    .failed(SaveMessages.cannotWrite(file.file().path(), failure))
                    .remarks());
            return new WriteResult(false, remarks);
        }
    }

    /**
     * Whether writing {@code next} would lose choices that the player did not discard. A player discards what is ahead by
     * making a different choice; but not the choice right after a replay has stopped, for then it was an edit of the story
     * that put choices ahead.
     */
    static boolean loses(Playthrough held, Playthrough next, boolean stopped) {
        List<String> before = held.choices();
        boolean otherLife = !next.lasting().equals(held.lasting());
        if (before.isEmpty() || !otherLife && startsWith(next.choices(), before)) {
            return false;
        }
        boolean differentChoice =
                !otherLife && next.choices().size() == held.point() + 1 && startsWith(next.choices(), held.played());
        return stopped || !differentChoice;
    }

    private static boolean startsWith(List<String> choices, List<String> beginning) {
        return choices.size() >= beginning.size()
                && choices.subList(0, beginning.size()).equals(beginning);
    }

    void release() {
        if (claim != null) {
            claim.lock().release();
        }
        claim = null;
        held = null;
        stopped = false;
    }
}
