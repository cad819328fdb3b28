package footnote.load;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;

/** Texts that stand in place of files on the disk, such as what somebody types and has not saved yet. */
public interface UnsavedTexts {
    /**
     * The text that counts in place of a file's own; nothing where that on the disk counts.
     *
     * @param file absolute, without {@code .} and {@code ..}
     */
    Optional<String> of(Path file);

    /** The files that have such a text, whether they lie on the disk or not; each absolute, as above. */
    Collection<Path> files();
}
