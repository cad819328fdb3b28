package footnote.write.bundle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.stream.Stream;

/** A folder and all that is in it. */
final class FileTree {
    private FileTree() {}

    /** Copies it to where nothing lies, with what may be executed and when each was written. */
    static void copy(Path folder, Path to) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path each : (Iterable<Path>) found::iterator) {
                Path copy = to.resolve(folder.relativize(each).toString());
                Files.copy(each, copy, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    /** Deletes it, where it is there. */
    static void delete(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path each : (Iterable<Path>) found.sorted(Comparator.reverseOrder())::iterator) {
                Files.delete(each);
            }
        }
    }
}
