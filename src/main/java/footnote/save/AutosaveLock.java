package footnote.save;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * That this process, and no other, writes an autosave. It ends with {@link #release} or with the process.
 *
 * <p>The lock lies on a file of its own, which is never removed: the autosave itself is a new file after each writing,
 * and removing a lock's file would let two processes hold what each takes for the same.
 */
final class AutosaveLock {
    private final FileChannel channel;

    private AutosaveLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Claims what {@code lock} stands for, making the file and its folder where there are none; nothing if taken. */
    static Optional<AutosaveLock> take(Path lock) throws IOException {
        FileChannel channel = open(lock);
        if (locks(channel)) {
            return Optional.of(new AutosaveLock(channel));
        }
        channel.close();
        return Optional.empty();
    }

    private static FileChannel open(Path lock) throws IOException {
        try {
            return FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (NoSuchFileException noFolder) {
            AtomicFile.makeFolder(lock.getParent());
            return FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        }
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
