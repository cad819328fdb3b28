package footnote.save;

import footnote.file.AtomicWrite;
import footnote.file.RegularFile;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * The right of this process, and of no other, to write a file. It ends with {@link #release} or with the process.
 *
 * <p>The lock lies on a file of its own, which is never removed: what it stands for is a new file after each writing,
 * and removing a lock's file would let two processes hold what each takes for the same.
 */
final class LockFile {
    private static final int TRIES = 200;
    /** In milliseconds. */
    private static final int PAUSE = 10;

    private final FileChannel channel;

    private LockFile(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes what {@code lock} stands for, making the file and its folder where there are none.
     *
     * @return nothing where another process has it, or where a link, a pipe or the like stands in the file's place
     */
    static Optional<LockFile> take(Path lock) throws IOException {
        if (RegularFile.isBlocked(lock)) {
            return Optional.empty();
        }
        FileChannel channel = open(lock);
        if (locks(channel)) {
            return Optional.of(new LockFile(channel));
        }
        channel.close();
        return Optional.empty();
    }

    private static FileChannel open(Path lock) throws IOException {
        try {
            return FileChannel.open(
                    lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        } catch (NoSuchFileException noFolder) {
            AtomicWrite.makeFolder(Objects.requireNonNull(lock.getParent()));
            return FileChannel.open(
                    lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        }
    }

    /**
     * The same, for what another process holds only for as long as it writes: waits for it, 2 seconds at most.
     *
     * @return nothing where it was still taken then
     */
    static Optional<LockFile> await(Path lock) throws IOException {
        for (int tries = 0; tries < TRIES && !RegularFile.isBlocked(lock); tries++) {
            Optional<LockFile> free = take(lock);
            if (free.isPresent()) {
                return free;
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(PAUSE));
        }
        return Optional.empty();
    }

    private static boolean locks(FileChannel channel) {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException takenByThisProcess) {
            return false;
        } catch (IOException noLocksHere) {
            // Some network disks know no locks: then one plays without.
            return true;
        }
    }

    void release() {
        try {
            channel.close();
        } catch (IOException gone) {
            return;
        }
    }
}
