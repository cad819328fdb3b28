package footnote.load;

import footnote.file.Sha256;
import footnote.problem.TextFile;
import footnote.story.Document;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the documents that a story quotes in a folder of the person who runs the program: a story does not ship them.
 *
 * <p>A document is found by its fingerprint, whatever its file is called. Where no file has that, the one of the name
 * that the story gives is taken, and {@link Held#same} is false.
 */
public final class DocumentFolder {
    /** How large a document may be, in bytes. */
    private static final long SIZE = 64L * 1024 * 1024;
    /** How many files the folder may hold. */
    private static final int FILES = 10_000;

    private DocumentFolder() {}

    /**
     * A document and the file that was found for it.
     *
     * @param text   the file's text, decoded from UTF-8, with U+FFFD for what is not UTF-8
     * @param sha256 the file's fingerprint, in lower-case hexadecimal
     */
    public record Held(Document document, TextFile text, String sha256) {
        /** Whether it has the fingerprint that the story gives; true where the story gives none, as the name is enough then. */
        public boolean same() {
            return document.sha256().isEmpty() || document.sha256().get().equals(sha256);
        }
    }

    /**
     * The documents of which the folder holds the file, in the order in which they are given. At most 10,000 files of
     * at most 64 MB are looked at, and none in folders below.
     *
     * @throws IOException where there is no such folder, or it can't be read
     */
    public static List<Held> find(Path folder, Collection<Document> documents) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder.toString());
        }
        Map<String, Path> byFingerprint = new LinkedHashMap<>();
        for (Path file : files(folder)) {
            byFingerprint.putIfAbsent(Sha256.hex(Files.readAllBytes(file)), file);
        }
        List<Held> held = new ArrayList<>();
        for (Document document : documents) {
            Path file = byFingerprint.get(document.sha256().orElse(""));
            if (file == null && document.file().isPresent()) {
                file = named(byFingerprint.values(), document.file().get());
            }
            if (file != null) {
                held.add(read(document, file));
            }
        }
        return held;
    }

    private static List<Path> files(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
            for (Path child : children) {
                if (Files.isRegularFile(child) && Files.size(child) <= SIZE && files.size() < FILES) {
                    files.add(child);
                }
            }
        }
        files.sort(null);
        return files;
    }

    private static @Nullable Path named(Collection<Path> files, String name) {
        for (Path file : files) {
            if (file.getFileName().toString().equals(name)) {
                return file;
            }
        }
        return null;
    }

    private static Held read(Document document, Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        return new Held(document, TextFile.of(file.getFileName().toString(), bytes), Sha256.hex(bytes));
    }
}
