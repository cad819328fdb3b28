package footnote.write.start;

import java.nio.file.Path;
import java.util.Objects;

/** A file that is to be written. */
public record NewFile(Path path, String text) {
    public NewFile {
        Objects.requireNonNull(path);
        Objects.requireNonNull(text);
    }
}
