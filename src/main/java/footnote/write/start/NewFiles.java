package footnote.write.start;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes new files, and never over an old one. */
public final class NewFiles {
    private NewFiles() {}

    /**
     * Writes all of them, with the folders that they need, or none.
     *
     * @throws FileAlreadyExistsException where one is there already; nothing is written then
     * @throws IOException                where one can't be written; what was written of them is removed
     */
    public static void write(List<NewFile> files) throws IOException {
        for (NewFile file : files) {
            if (Files.exists(file.path())) {
                throw new FileAlreadyExistsException(file.path().toString());
            }
        }
        Deque<Path> made = new ArrayDeque<>();
        try {
            for (NewFile file : files) {
                make(file, made);
            }
        } catch (IOException failure) {
            made.forEach(NewFiles::forget);
            throw failure;
        }
    }

    /** @param made what was made so far, the last first */
    private static void make(NewFile file, Deque<Path> made) throws IOException {
        makeFolder(file.path().toAbsolutePath().getParent(), made);
        Files.createFile(file.path());
        made.push(file.path());
        Files.writeString(file.path(), file.text());
    }

    private static void makeFolder(@Nullable Path folder, Deque<Path> made) throws IOException {
        if (folder != null && !Files.isDirectory(folder)) {
            makeFolder(folder.getParent(), made);
            Files.createDirectory(folder);
            made.push(folder);
        }
    }

    private static void forget(Path made) {
        try {
            Files.deleteIfExists(made);
        } catch (IOException alsoFailed) {
            return;
        }
    }
}
