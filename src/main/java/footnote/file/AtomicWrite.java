package footnote.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;

/**
 * Writes a file whole or not at all: into a new file beside it, which is synced to the disk and then renamed.
 *
 * <p>The new file has a name under which nothing exists, so that a link or a pipe that somebody put there is neither
 * followed nor waited for. The name is {@code NAME.new-PROCESS-N}, with the number of the process: by that the file of a
 * process that was killed is known, and {@link #clearUp} removes it.
 */
public final class AtomicWrite {
    /** How many names are tried for the new file. */
    private static final int NAMES = 100;

    private static final String NEW = ".new-";

    private AtomicWrite() {}

    /**
     * Replaces what a file holds, or makes it, and its folder where that is missing.
     *
     * @throws IOException if it can't be written, or something that is no regular file stands in its place; the file
     *                     then holds what it held, and nothing is left beside it
     */
    public static void replace(Path file, byte[] bytes) throws IOException {
        if (RegularFile.isBlocked(file)) {
            throw new FileSystemException(file.toString(), null, "something that is no file stands there");
        }
        Path fresh = beside(file, bytes);
        try {
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            forget(fresh);
            throw failure;
        }
    }

    /**
     * The same for a place that a person named: a link that they named is followed, and into a pipe or a device it is
     * written as it comes.
     *
     * @throws IOException if it can't be written; a file then holds what it held
     */
    public static void replaceNamed(Path named, byte[] bytes) throws IOException {
        boolean file = Files.notExists(named) || Files.isRegularFile(named);
        if (file) {
            replace(Files.isSymbolicLink(named) ? named.toRealPath() : named, bytes);
        } else {
            Files.write(named, bytes);
        }
    }

    /**
     * Writes into a new file beside another, and on to the disk; the folder is made where it is missing.
     *
     * @return the new file, which is the caller's to move or to {@link #forget}
     * @throws IOException if that fails; nothing is left then
     */
    public static Path beside(Path file, byte[] bytes) throws IOException {
        for (int number = 1; number <= NAMES; number++) {
            Path fresh = file.resolveSibling(
                    file.getFileName() + NEW + ProcessHandle.current().pid() + "-" + number);
            try (FileChannel channel = create(fresh)) {
                fill(channel, bytes);
                return fresh;
            } catch (FileAlreadyExistsException taken) {
                // the next number may be free
            } catch (IOException failure) {
                forget(fresh);
                throw failure;
            }
        }
        throw new FileSystemException(file.toString(), null, NAMES + " new files lie beside it");
    }

    private static FileChannel create(Path fresh) throws IOException {
        try {
            return FileChannel.open(fresh, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (NoSuchFileException noFolder) {
            makeFolder(Objects.requireNonNull(fresh.toAbsolutePath().getParent(), "a file has a folder"));
            return FileChannel.open(fresh, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        }
    }

    private static void fill(FileChannel channel, byte[] bytes) throws IOException {
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        while (rest.hasRemaining()) {
            channel.write(rest);
        }
        channel.force(true);
    }

    /** Removes a new file that is not wanted any more; if that fails, {@link #clearUp} removes it later. */
    public static void forget(Path fresh) {
        try {
            Files.deleteIfExists(fresh);
        } catch (IOException alsoFailed) {
            return;
        }
    }

    /**
     * Removes the new files beside a file whose processes have ended.
     *
     * <p>With {@link java.io.File}: this runs before the first screen, and a directory stream would load more classes.
     */
    public static void clearUp(Path file) {
        String beginning = file.getFileName() + NEW;
        Path folder = file.toAbsolutePath().getParent();
        String[] names = folder == null ? null : folder.toFile().list();
        if (names == null) {
            return;
        }
        for (String name : names) {
            if (name.startsWith(beginning) && hasEnded(name.substring(beginning.length()))) {
                forget(file.resolveSibling(name));
            }
        }
    }

    /** Whether the process of that number, which may have another number behind a hyphen, lives no longer. */
    private static boolean hasEnded(String numbers) {
        int hyphen = numbers.indexOf('-');
        try {
            long process = Long.parseLong(hyphen < 0 ? numbers : numbers.substring(0, hyphen));
            return process > 0 && ProcessHandle.of(process).isEmpty();
        } catch (NumberFormatException somebodyElses) {
            return false;
        }
    }

    /** Makes a folder and those above it; only its owner may enter, where the file system has such rights. */
    public static void makeFolder(Path folder) throws IOException {
        try {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } catch (UnsupportedOperationException noSuchRights) {
            Files.createDirectories(folder);
        }
    }
}
