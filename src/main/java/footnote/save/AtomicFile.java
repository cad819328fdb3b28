package footnote.save;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * A file that is never half written, and whose former content is never thrown away at once.
 *
 * <p>Beside {@code NAME} lies {@code NAME.before}, what it held before it was last written; {@code NAME.old-1} …, what
 * was worth keeping for good; and {@code NAME.unreadable-1} …, what could not be read.
 */
final class AtomicFile {
    /** Longer files are none of ours: some tens of thousands of choices, and little enough for a small memory. */
    static final int LONGEST = 2 * 1024 * 1024;

    private final Path path;
    private final boolean claimed;

    private AtomicFile(Path path, boolean claimed) {
        this.path = path;
        this.claimed = claimed;
    }

    /** A file that this process alone writes. */
    static AtomicFile claimed(Path path) {
        return new AtomicFile(path, true);
    }

    /** A file that another process may write at the same moment. */
    static AtomicFile shared(Path path) {
        return new AtomicFile(path, false);
    }

    Path path() {
        return path;
    }

    /** What the file held before it was last written. */
    AtomicFile before() {
        return beside(".before");
    }

    private AtomicFile beside(String ending) {
        return new AtomicFile(path.resolveSibling(path.getFileName() + ending), claimed);
    }

    /**
     * Everything in it.
     *
     * @throws NoSuchFileException if there is no such file
     * @throws Unreadable          if it is too long, or no file but a folder, a pipe or the like, which could hold us up
     */
    byte[] read() throws IOException, Unreadable {
        BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
        if (!attributes.isRegularFile()) {
            throw Unreadable.damaged("it is not a file");
        }
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(LONGEST + 1);
            if (bytes.length > LONGEST) {
                throw Unreadable.damaged("it is longer than " + LONGEST / 1024 / 1024 + " MB");
            }
            return bytes;
        }
    }

    /** Writes it whole or not at all; what it held goes to {@link #before}. */
    void write(byte[] bytes) throws IOException {
        if (bytes.length > LONGEST) {
            throw new FileSystemException(path.toString(), null, "more than " + LONGEST / 1024 / 1024 + " MB");
        }
        Path fresh = beside(claimed ? ".new" : ".new-" + ProcessHandle.current().pid()).path;
        try {
            writeThrough(fresh, bytes);
            putBefore();
            Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            forget(fresh);
            throw failure;
        }
    }

    private void writeThrough(Path fresh, byte[] bytes) throws IOException {
        try (FileChannel channel = create(fresh)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    private static FileChannel create(Path file) throws IOException {
        try {
            return truncated(file);
        } catch (NoSuchFileException noFolder) {
            makeFolder(file.getParent());
            return truncated(file);
        }
    }

    private static FileChannel truncated(Path file) throws IOException {
        return FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
    }

    /** If this is the last thing that happens, reading finds nothing here and looks at {@link #before}. */
    private void putBefore() throws IOException {
        try {
            Files.move(path, before().path, StandardCopyOption.ATOMIC_MOVE);
        } catch (NoSuchFileException firstTime) {
            return;
        }
    }

    private static void forget(Path fresh) {
        try {
            Files.deleteIfExists(fresh);
        } catch (IOException alsoFailed) {
            return;
        }
    }

    /** Makes a folder and those above it, for this person's eyes alone where the file system knows that. */
    static void makeFolder(Path folder) throws IOException {
        try {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } catch (UnsupportedOperationException noSuchRights) {
            Files.createDirectories(folder);
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
        while (Files.exists(beside(ending + number).path)) {
            number++;
        }
        return beside(ending + number).path;
    }
}
