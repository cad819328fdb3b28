package footnote.write.bundle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The jar beside a runtime that holds what is played: a story's files and, beside their folder, its packed form. */
final class StoriesJar {
    private StoriesJar() {}

    /** Writes it, uncompressed: the first screen waits for it, and whoever sends the bundle compresses all of it. */
    static void write(BundledStory story, Path jar) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            zip.setLevel(Deflater.NO_COMPRESSION);
            if (story.packed().isPresent()) {
                put(zip, story.path() + ".packed", story.packed().get());
            }
            for (Map.Entry<String, byte[]> file : story.files().entrySet()) {
                put(zip, story.path() + "/" + file.getKey(), file.getValue());
            }
        }
    }

    private static void put(ZipOutputStream zip, String path, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(path));
        zip.write(bytes);
        zip.closeEntry();
    }
}
