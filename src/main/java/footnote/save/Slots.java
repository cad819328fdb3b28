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
import java.util.Optional;

/** The playthroughs that can be opened by name: the player's, and those that the game keeps by itself. */
final class Slots {
    private final Path folder;

    Slots(Path folder) {
        this.folder = folder;
    }

    Kept keepAs(String name, Playthrough playthrough, String about) {
        String hindrance = Names.hindrance(name);
        if (!hindrance.isEmpty()) {
            return new Kept(false, List.of(Sentences.badName(hindrance)));
        }
        Drawer<Saved> drawer = named(name);
        List<String> remarks = new ArrayList<>();
        try {
            boolean there = drawer.open(remarks).isPresent();
            boolean kept = drawer.write(new Saved(playthrough, name.strip(), about), remarks);
            if (there && kept) {
                remarks.add(Sentences.replaced(name.strip()));
            }
            return new Kept(kept, remarks);
        } catch (IOException failure) {
            remarks.add(Sentences.cannotWrite(drawer.file().path(), failure));
            return new Kept(false, remarks);
        }
    }

    Found<Optional<Playthrough>> fetch(String name) {
        List<String> remarks = new ArrayList<>();
        Optional<Saved> found = Names.isOwn(name)
                ? own(name, remarks)
                : Names.hindrance(name).isEmpty() ? named(name).open(remarks) : Optional.empty();
        if (found.isEmpty() && remarks.isEmpty()) {
            remarks.add(Sentences.noSave(name));
        }
        return new Found<>(found.map(Saved::playthrough), remarks);
    }

    private Drawer<Saved> named(String name) {
        String what = "“" + name.strip() + "”";
        return new Drawer<>(what, SafeFile.shared(folder.resolve(Names.slotFile(name))), PlaythroughForm.ANY);
    }

    /** The file whose shown name this is: found by listing, so that no name leads anywhere else. */
    private Optional<Saved> own(String name, List<String> remarks) {
        String wanted = name.strip().toLowerCase(Locale.ROOT);
        for (Path file : files(remarks)) {
            if (Names.ownName(file.getFileName().toString()).equals(wanted)) {
                return look(file, remarks);
            }
        }
        return Optional.empty();
    }

    private static Optional<Saved> look(Path file, List<String> remarks) {
        try {
            return Optional.of(new Drawer<>("", SafeFile.shared(file), PlaythroughForm.ANY).look());
        } catch (IOException | Unreadable noneToBeHad) {
            remarks.add(Sentences.notListed(file));
            return Optional.empty();
        }
    }

    Found<List<Slot>> list() {
        List<String> remarks = new ArrayList<>();
        List<Slot> slots = new ArrayList<>();
        for (Path file : files(remarks)) {
            slot(file, remarks).ifPresent(slots::add);
        }
        slots.sort(Comparator.comparing(Slot::named)
                .reversed()
                .thenComparing(slot -> slot.name().toLowerCase(Locale.ROOT)));
        return new Found<>(slots, remarks);
    }

    private static Optional<Slot> slot(Path file, List<String> remarks) {
        String fileName = file.getFileName().toString();
        String own = Names.ownName(fileName);
        boolean named = fileName.startsWith(Names.SLOT) && fileName.endsWith(Names.JSON);
        if (own.isEmpty() && !named) {
            return Optional.empty();
        }
        return look(file, remarks)
                .filter(saved -> !named
                        || fileName.equals(Names.slotFile(saved.name()))
                                && Names.hindrance(saved.name()).isEmpty())
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
            remarks.add(Sentences.noList(folder, failure));
        } catch (DirectoryIteratorException failure) {
            remarks.add(Sentences.noList(folder, failure.getCause()));
        }
        files.sort(null);
        return files;
    }
}
