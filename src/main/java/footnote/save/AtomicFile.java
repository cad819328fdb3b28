package footnote.save;

import footnote.file.AtomicWrite;
import footnote.file.RegularFile;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that is never half written, and whose former content is never thrown away at once.
 *
 * <p>Beside {@code NAME} lies {@code NAME.before}, what it held before it was last written; {@code NAME.old-1} …, what
 * was worth keeping for good; and {@code NAME.unreadable-1} …, what could not be read.
 */
final class AtomicFile {
    /** The most bytes that are read: some tens of thousands of choices. A longer file was not written by this program. */
    static final int LONGEST = 2 * 1024 * 1024;

    private final Path path;

    AtomicFile(Path path) {
        this.path = path;
    }

    Path path() {
        return path;
    }

    /** What the file held before it was last written. */
    AtomicFile before() {
        return beside(".before");
    }

    private AtomicFile beside(String ending) {
        return new AtomicFile(path.resolveSibling(path.getFileName() + ending));
    }

    /**
     * Everything in it.
     *
     * @throws NoSuchFileException if there is no such file
     * @throws Unreadable          if it is too long, or no file but a link, a folder, a pipe or the like
     */
    byte[] read() throws IOException, Unreadable {
        try {
            return RegularFile.read(path, LONGEST);
        } catch (RegularFile.NotRegularException | RegularFile.TooLongException notOurs) {
            throw Unreadable.damaged(notOurs.getReason());
        }
    }

    /** Writes it whole or not at all; what it held goes to {@link #before}. */
    void write(byte[] bytes) throws IOException {
        if (bytes.length > LONGEST) {
            throw new FileSystemException(path.toString(), null, "more than " + LONGEST / 1024 / 1024 + " MB");
        }
        Path fresh = AtomicWrite.beside(path, bytes);
        try {
            putBefore();
            Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            AtomicWrite.forget(fresh);
            throw failure;
        }
    }

    /** Removes what was left half written beside it by a process that was killed. */
    void clearUp() {
        AtomicWrite.clearUp(path);
    }

    /** If this is the last thing that happens, reading finds nothing here and looks at {@link #before}. */
    private void putBefore() throws IOException {
        try {
            Files.move(path, before().path, StandardCopyOption.ATOMIC_MOVE);
        } catch (NoSuchFileException firstTime) {
            return;
        }
    }

    /** Moves it to the first free {@code .unreadable-N} and returns that. */
    Path putAside() throws IOException {
        Path aside = free(".unreadable-");
        Files.move(path, aside);
        return aside;
    }

    /** Copies what it holds, or held before where it is gone, to the first free {@code .old-N}. */
    void copyOld() throws IOException {
        Path old = free(".old-");
        try {
            Files.copy(path, old);
        } catch (NoSuchFileException gone) {
            Files.copy(before().path, old);
        }
    }

    private Path free(String ending) {
        int number = 1;
        while (Files.exists(beside(ending + number).path, LinkOption.NOFOLLOW_LINKS)) {
            number++;
        }
        return beside(ending + number).path;
    }
}
