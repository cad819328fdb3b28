package footnote.load;

import footnote.problem.TextFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where a story's files lie: a folder on the disk, or one inside the game's jar. */
public abstract class StorySource {
    /** The folder of a story in which its branches lie. */
    static final String BRANCHES = "branches";
    /** The folder of a story in which its recorded plays lie. */
    static final String PLAYS = "plays";

    private static final String PLAY = ".play";
    /** How long the file of a recorded play may be, in bytes. */
    private static final int PLAY_BYTES = 2 << 20;

    private final String shownAs;

    /** @param shownAs what stands before a file's path in messages; may be empty */
    StorySource(String shownAs) {
        this.shownAs = shownAs;
    }

    /**
     * A folder on the disk; it need not exist, which loading it then says.
     *
     * @param shownAs how messages call the folder, as in {@code story/harbour}; empty where they name files alone
     */
    public static StorySource folder(Path folder, String shownAs) {
        return new FolderSource(folder, shownAs);
    }

    /**
     * The same, where some files count as if they held other texts than on the disk.
     *
     * @param unsaved the texts that stand in place of files, also in those of the story's branches
     */
    public static StorySource folder(Path folder, String shownAs, UnsavedTexts unsaved) {
        return folder(folder, shownAs).withUnsaved(unsaved);
    }

    /** The same, where some files count as if they held other texts than on the disk; those in a jar are as they are. */
    public StorySource withUnsaved(UnsavedTexts unsaved) {
        return this;
    }

    /**
     * A folder among the program's own files.
     *
     * @param code   the program's jar, or the folder of its classes
     * @param folder the folder in it, with {@code /} between parts, as in {@code story/limited-release}
     */
    public static StorySource within(Path code, String folder) {
        return Files.isDirectory(code) ? new FolderSource(code.resolve(folder), folder) : new JarSource(code, folder);
    }

    /**
     * The packed form of the story and its own branches that the program was built with; nothing for a story on the
     * disk, where anybody may change its files.
     *
     * @throws IOException where it can't be read
     */
    public Optional<byte[]> carried() throws IOException {
        return Optional.empty();
    }

    /** How messages call the folder; may be empty. */
    public String shownAs() {
        return shownAs;
    }

    /** A file's path as messages show it. */
    String shown(String path) {
        return shownAs.isEmpty() ? path : shownAs + "/" + path;
    }

    /**
     * The story's JSON files, in the order of their paths. What keeps others from being read is reported.
     *
     * @throws IOException where there is no such folder, or it can't be listed
     */
    abstract List<Entry> list(ProblemCollector problems) throws IOException;

    /**
     * The texts of its recorded plays: the files in its folder {@code plays} whose name ends in {@code .play}, in the
     * order of their names.
     *
     * @throws IOException where one can't be read, or is longer than any play that somebody wrote
     */
    abstract List<TextFile> plays() throws IOException;

    /** Whether a name in the folder {@code plays} is a play's. */
    static boolean isPlay(String name) {
        return name.endsWith(PLAY) && !name.startsWith(".");
    }

    /** A play's text under the name by which messages call it. */
    TextFile play(String path, byte[] bytes) throws IOException {
        String name = shown(path);
        if (bytes.length > PLAY_BYTES) {
            throw new IOException(name + " is longer than " + (PLAY_BYTES >> 20) + " MB");
        }
        return TextFile.of(name, bytes);
    }

    /** Where a file that was listed lies on the disk; nothing where it lies in a jar. */
    Optional<Path> onDisk(Entry entry) {
        return Optional.empty();
    }

    /** All the bytes of a file that was listed. */
    abstract byte[] bytes(Entry entry) throws IOException;

    /** The folders in its folder {@code branches}, in the order of their names; none where there is no such folder. */
    abstract List<StorySource> branches(ProblemCollector problems) throws IOException;

    /** The absolute place of the folder: the same for all sources of one folder, whatever path leads to it. */
    abstract String place() throws IOException;

    /**
     * A text that is another one as soon as a file is added, removed or changed: the path, size and time of each file.
     * No file is read for it.
     */
    String stamp(ProblemCollector problems) throws IOException {
        StringBuilder stamp = new StringBuilder(place()).append('\n');
        for (Entry entry : list(problems)) {
            stamp.append(entry.path())
                    .append(' ')
                    .append(entry.size())
                    .append(' ')
                    .append(entry.changed())
                    .append('\n');
        }
        return stamp.toString();
    }

    /**
     * A file that was found.
     *
     * @param path within the folder, with {@code /} between parts
     * @param size in bytes
     * @param changed when it was last written, in nanoseconds since the same moment for all; 0 where that is not known
     */
    record Entry(String path, long size, long changed) implements Comparable<Entry> {
        @Override
        public int compareTo(Entry other) {
            return path.compareTo(other.path);
        }
    }

    /** Whether a file or folder of that name is part of a story; branches are read by themselves. */
    static boolean belongs(String name, boolean folder, boolean atTheTop) {
        boolean branches = folder && atTheTop && name.equals(BRANCHES);
        return !name.startsWith(".") && !branches && (folder || name.endsWith(".json"));
    }

    /**
     * Whether a file is part of a story, by the rules of a folder, part by part.
     *
     * @param path within the story's folder, with {@code /} between parts
     */
    static boolean belongs(String path) {
        int from = 0;
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', from)) {
            if (!belongs(path.substring(from, slash), true, from == 0)) {
                return false;
            }
            from = slash + 1;
        }
        return belongs(path.substring(from), false, from == 0);
    }
}
