package footnote.write.edit;

import footnote.file.AtomicWrite;
import footnote.file.RegularFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The file in which a sheet lies while somebody edits it. */
final class SheetFile {
    /** In bytes: more than a scene can be. */
    private static final int LARGEST = 64 << 20;
    /** How many sheets of one scene may be kept. */
    private static final int MOST = 1_000;

    private final Path path;

    private SheetFile(Path path) {
        this.path = path;
    }

    /** Those that lie in a folder under the name of a scene's sheet, by their numbers. */
    static List<SheetFile> under(Path folder, String scene) {
        List<SheetFile> kept = new ArrayList<>();
        for (int number = 1; number <= MOST; number++) {
            Path path = name(folder, scene, number);
            if (Files.exists(path)) {
                kept.add(new SheetFile(path));
            }
        }
        return kept;
    }

    /** A new one, beside those that were kept; the folder is made where it is missing. */
    static SheetFile create(Path folder, String scene, String sheet) throws IOException {
        AtomicWrite.makeFolder(folder);
        for (int number = 1; number <= MOST; number++) {
            Path path = name(folder, scene, number);
            try {
                Files.writeString(path, sheet, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                return new SheetFile(path);
            } catch (FileAlreadyExistsException taken) {
                // the next number may be free
            }
        }
        throw new FileSystemException(folder.toString(), null, MOST + " sheets of this scene are kept there");
    }

    /** One that was kept in a folder; nothing where it lies elsewhere. */
    static Optional<SheetFile> in(Path folder, Path kept) {
        Path place = kept.toAbsolutePath().normalize().getParent();
        return folder.toAbsolutePath().normalize().equals(place) ? Optional.of(new SheetFile(kept)) : Optional.empty();
    }

    /** An id has characters that no file's name has everywhere: a branch's colon becomes a hyphen. */
    private static Path name(Path folder, String scene, int number) {
        return folder.resolve(scene.replaceAll("[^A-Za-z0-9._-]", "-") + (number == 1 ? "" : "-" + number) + ".txt");
    }

    Path path() {
        return path;
    }

    /** What stands in it; nothing where that is not UTF-8. */
    Optional<String> read() throws IOException {
        return read(path);
    }

    static Optional<String> read(Path path) throws IOException {
        byte[] bytes = RegularFile.readNamed(path, LARGEST);
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString()
                    .replaceFirst("^\uFEFF", ""));
        } catch (CharacterCodingException foreign) {
            return Optional.empty();
        }
    }

    boolean exists() {
        return Files.exists(path);
    }

    /** When it was written last, in milliseconds since 1970. */
    long written() throws IOException {
        return Files.getLastModifiedTime(path).toMillis();
    }

    void write(String sheet) throws IOException {
        Files.writeString(path, sheet);
    }

    void remove() throws IOException {
        Files.deleteIfExists(path);
    }
}
