package footnote.write.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that the program carries for the bundles that it makes. */
final class BundledFile {
    private BundledFile() {}

    static void copy(String name, Path to) throws IOException {
        try (InputStream in = BundledFile.class.getResourceAsStream(name)) {
            Files.copy(in, to);
        }
    }

    static String text(String name) throws IOException {
        try (InputStream in = BundledFile.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
