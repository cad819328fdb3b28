package footnote.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The files that the program carries beside its classes, such as templates and pages of help. */
public final class Resource {
    private Resource() {}

    /**
     * The text of a file in UTF-8.
     *
     * @param beside the class beside which it lies
     * @param name   its path from there, or from the top of all classes where it begins with {@code /}
     * @throws IllegalArgumentException where the program carries no such file
     */
    public static String text(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("there is no " + name + " beside " + beside.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
