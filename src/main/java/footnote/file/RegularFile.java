package footnote.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;

/**
 * Reads regular files alone. Under a path that somebody else can write, a pipe would block the reader for ever, a device
 * has no end, and a link may lead to another person's file.
 *
 * <p>The kind of file is asked before it is opened, since Java can't open a pipe without waiting for its writer.
 */
public final class RegularFile {
    private static final LinkOption[] NO_LINKS = {LinkOption.NOFOLLOW_LINKS};
    private static final LinkOption[] LINKS = {};

    private RegularFile() {}

    /**
     * Reads a file that the program found by itself, whole.
     *
     * @param most how many bytes it may have, from 0
     * @throws java.nio.file.NoSuchFileException if nothing stands there
     * @throws NotRegularException               if it is a link, a folder, a pipe or a device
     * @throws TooLongException                  if it has more bytes than that
     */
    public static byte[] read(Path file, int most) throws IOException {
        return read(file, most, NO_LINKS);
    }

    /** The same for a file that a person named: a link that they named is followed. */
    public static byte[] readNamed(Path file, int most) throws IOException {
        return read(file, most, LINKS);
    }

    /**
     * Whether something other than a regular file stands there: a link, a folder, a pipe or a device.
     *
     * @return false also where nothing stands there, or nothing can be known of it
     */
    public static boolean isBlocked(Path file) {
        return Files.exists(file, NO_LINKS) && !Files.isRegularFile(file, NO_LINKS);
    }

    private static byte[] read(Path file, int most, LinkOption... links) throws IOException {
        BasicFileAttributes kind = Files.readAttributes(file, BasicFileAttributes.class, links);
        if (!kind.isRegularFile()) {
            throw new NotRegularException(file, kind);
        }
        if (kind.size() > most) {
            throw new TooLongException(file, most);
        }
        try (InputStream in = Files.newInputStream(file, options(links))) {
            // at once: without its size a file is read in small pieces, which takes several times as long
            byte[] bytes = new byte[(int) kind.size()];
            int length = in.readNBytes(bytes, 0, bytes.length);
            byte[] more = in.readNBytes(most - length);
            if (length + more.length == most && in.read() >= 0) {
                throw new TooLongException(file, most);
            }
            return joined(bytes, length, more);
        }
    }

    /** What was read of a file, and what it had grown by meanwhile; it may have become shorter, too. */
    private static byte[] joined(byte[] bytes, int length, byte[] more) {
        if (length == bytes.length && more.length == 0) {
            return bytes;
        }
        byte[] all = Arrays.copyOf(bytes, length + more.length);
        System.arraycopy(more, 0, all, length, more.length);
        return all;
    }

    private static OpenOption[] options(LinkOption... links) {
        return links.length == 0
                ? new OpenOption[] {StandardOpenOption.READ}
                : new OpenOption[] {StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS};
    }

    /** Something that is no regular file stands where one is expected; its reason is a part of a sentence. */
    public static final class NotRegularException extends FileSystemException {
        private static final long serialVersionUID = 1;

        NotRegularException(Path file, BasicFileAttributes kind) {
            super(file.toString(), null, reason(kind));
        }

        private static String reason(BasicFileAttributes kind) {
            if (kind.isSymbolicLink()) {
                return "it is a link";
            }
            return kind.isDirectory() ? "it is a folder" : "it is a pipe or a device";
        }
    }

    /** A file is longer than whoever reads it takes; its reason is a part of a sentence. */
    public static final class TooLongException extends FileSystemException {
        private static final long serialVersionUID = 1;

        TooLongException(Path file, int most) {
            super(
                    file.toString(),
                    null,
                    "it is longer than " + (most >= 1 << 20 ? (most >> 20) + " MB" : most + " bytes"));
        }
    }
}
