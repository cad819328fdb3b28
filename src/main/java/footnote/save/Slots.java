package footnote.save;

import footnote.game.Playthrough;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** The playthroughs that can be opened by name: the player's, and those that the game keeps by itself. */
final class Slots {
    private final Path folder;

    Slots(Path folder) {
        this.folder = folder;
    }

    WriteResult keepAs(String name, Playthrough playthrough, String about) {
        String hindrance = SlotNames.hindrance(name);
        if (!hindrance.isEmpty()) {
            return new WriteResult(false, List.of(SaveMessages.badName(hindrance)));
        }
        RecoverableFile<SavedPlaythrough> savedFile = named(name);
        List<String> remarks = new ArrayList<>();
        try {
            boolean there = savedFile.open(remarks).isPresent();
            boolean kept = savedFile.write(new SavedPlaythrough(playthrough, name.strip(), about), remarks);
            if (there && kept) {
                remarks.add(SaveMessages.replaced(name.strip()));
            }
            return new WriteResult(kept, remarks);
        } catch (IOException failure) {
            remarks.add(SaveMessages.cannotWrite(savedFile.file().path(), failure));
            return new WriteResult(false, remarks);
        }
    }

    ReadResult<Optional<Playthrough>> fetch(String name) {
        List<String> remarks = new ArrayList<>();
        Optional<SavedPlaythrough> found = SlotNames.isOwn(name)
                ? own(name, remarks)
                : SlotNames.hindrance(name).isEmpty() ? named(name).open(remarks) : Optional.empty();
        if (found.isEmpty() && remarks.isEmpty()) {
            remarks.add(SaveMessages.noSave(name));
        }
        return new ReadResult<>(found.map(SavedPlaythrough::playthrough), remarks);
    }

    private RecoverableFile<SavedPlaythrough> named(String name) {
        String what = "“" + name.strip() + "”";
        return new RecoverableFile<>(
                what, new AtomicFile(folder.resolve(SlotNames.slotFile(name))), PlaythroughCodec.ANY);
    }

    /** The file whose shown name this is: found by listing, so that no name leads anywhere else. */
    private Optional<SavedPlaythrough> own(String name, List<String> remarks) {
        String wanted = name.strip().toLowerCase(Locale.ROOT);
        for (Path file : files(remarks)) {
            if (SlotNames.ownName(file.getFileName().toString()).equals(wanted)) {
                return look(file, remarks);
            }
        }
        return Optional.empty();
    }

    private static Optional<SavedPlaythrough> look(Path file, List<String> remarks) {
        try {
            return Optional.of(new RecoverableFile<>("", new AtomicFile(file), PlaythroughCodec.ANY).look());
        } catch (IOException | Unreadable noneToBeHad) {
            remarks.add(SaveMessages.notListed(file));
            return Optional.empty();
        }
    }

    ReadResult<List<Slot>> list() {
        List<String> remarks = new ArrayList<>();
        List<Slot> slots = new ArrayList<>();
        for (Path file : files(remarks)) {
            slot(file, remarks).ifPresent(slots::add);
        }
        slots.sort(Comparator.comparing(Slot::named)
                .reversed()
                .thenComparing(slot -> slot.name().toLowerCase(Locale.ROOT)));
        return new ReadResult<>(slots, remarks);
    }

    private static Optional<Slot> slot(Path file, List<String> remarks) {
        String fileName = file.getFileName().toString();
        String own = SlotNames.ownName(fileName);
        boolean named = fileName.startsWith(SlotNames.SLOT) && fileName.endsWith(SlotNames.JSON);
        if (own.isEmpty() && !named) {
            return Optional.empty();
        }
        return look(file, remarks)
                .filter(saved -> !named
                        || fileName.equals(SlotNames.slotFile(saved.name()))
                                && SlotNames.hindrance(saved.name()).isEmpty())
                .map(saved -> new Slot(
                        named ? saved.name() : own,
                        saved.playthrough().role(),
                        saved.playthrough().point(),
                        saved.about(),
                        named));
    }

    private List<Path> files(List<String> remarks) {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
            all.forEach(files::add);
        } catch (NoSuchFileException nothingKeptYet) {
            return files;
        } catch (IOException failure) {
            remarks.add(SaveMessages.noList(folder, failure));
        } catch (DirectoryIteratorException failure) {
            remarks.add(SaveMessages.noList(folder, Objects.requireNonNull(failure.getCause())));
        }
        files.sort(null);
        return files;
    }
}
