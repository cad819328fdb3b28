package footnote;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Files that say what is right: a test compares with them, and writes them only when it is run with
 * {@code -Dgolden=write}.
 */
public final class Golden {
    private Golden() {}

    /** @param name the file's path below {@code src/test/resources}, with {@code /} between folders */
    public static void compare(String name, String actual) {
        Path file = Path.of("src/test/resources").resolve(name);
        try {
            if ("write".equals(System.getProperty("golden"))) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, actual);
            }
            assertThat(file).as("a golden file; write it with -Dgolden=write").exists();
            assertThat(actual).as(name).isEqualTo(Files.readString(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
