package footnote.cli;

import footnote.file.RegularFile;
import footnote.problem.TextFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/**
 * The files of a story that is to be imported, read within bounds.
 *
 * <p>Of a folder these are all {@code .twee} and {@code .tw} files in it and below it, in the order of their paths. Links
 * are not followed, and what begins with a point is passed over, as in a story's own folder.
 */
final class TweeFolder extends SimpleFileVisitor<Path> {
    /** How large a file may be, or all files of a folder together, in bytes. */
    private static final int LONGEST = 64 << 20;
    /** How many files a story may have. */
    private static final int MOST = 10_000;
    /** How many things of any kind may lie below the folder; beyond, somebody named the wrong one. */
    private static final int SEEN = 200_000;

    private final Path folder;
    /** By their paths in the folder, with {@code /} between parts. */
    private final TreeMap<String, Path> found = new TreeMap<>();

    private int seen;

    private TweeFolder(Path folder) {
        this.folder = folder;
    }

    /** @throws IOException where one can't be read or is not UTF-8, or there is more than the bounds allow */
    static List<TextFile> read(Path folder) throws IOException {
        TweeFolder all = new TweeFolder(folder);
        Files.walkFileTree(folder, all);
        List<TextFile> texts = new ArrayList<>();
        long bytes = 0;
        for (Path file : all.found.values()) {
            bytes += Files.size(file);
            if (bytes > LONGEST) {
                throw new IOException("its files are longer than " + (LONGEST >> 20) + " MB together");
            }
            texts.add(named(file));
        }
        return texts;
    }

    /**
     * A file that a person named.
     *
     * @throws CharacterCodingException where it is not UTF-8
     * @throws IOException              where it can't be read, or is too long
     */
    static TextFile text(Path file, String shownAs) throws IOException {
        return decoded(RegularFile.readNamed(file, LONGEST), shownAs);
    }

    private static TextFile named(Path file) throws IOException {
        try {
            return decoded(RegularFile.read(file, LONGEST), file.toString());
        } catch (CharacterCodingException foreign) {
            throw new IOException(file + " is not UTF-8", foreign);
        }
    }

    private static TextFile decoded(byte[] bytes, String shownAs) throws CharacterCodingException {
        requireUtf8(bytes);
        return TextFile.of(shownAs, bytes);
    }

    /** Piece by piece, for all characters at once take more room than the file. */
    private static void requireUtf8(byte[] bytes) throws CharacterCodingException {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        CharBuffer piece = CharBuffer.allocate(8_192);
        CoderResult result = decoder.decode(rest, piece, true);
        while (result.isOverflow()) {
            piece.clear();
            result = decoder.decode(rest, piece, true);
        }
        if (result.isError()) {
            result.throwException();
        }
    }

    @Override
    public FileVisitResult preVisitDirectory(Path here, BasicFileAttributes kind) throws IOException {
        count();
        return !here.equals(folder) && isHidden(here) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes kind) throws IOException {
        count();
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (kind.isRegularFile() && !isHidden(file) && (name.endsWith(".twee") || name.endsWith(".tw"))) {
            found.put(folder.relativize(file).toString().replace('\\', '/'), file);
        }
        if (found.size() > MOST) {
            throw new IOException("it has more than " + MOST + " .twee and .tw files");
        }
        return FileVisitResult.CONTINUE;
    }

    private void count() throws IOException {
        seen++;
        if (seen > SEEN) {
            throw new IOException("more than " + SEEN + " files and folders lie in it");
        }
    }

    private static boolean isHidden(Path file) {
        return file.getFileName().toString().startsWith(".");
    }
}
