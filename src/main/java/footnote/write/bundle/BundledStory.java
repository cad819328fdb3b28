package footnote.write.bundle;

import footnote.load.LoadResult;
import footnote.load.Loader;
import footnote.load.StorySource;
import footnote.packed.PackedStory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The files of one story, with its branches and plays.
 *
 * @param path  where they lie within {@code stories.jar}, such as {@code story/harbour}
 * @param files what is in each, by its path within the story's folder, with {@code /} between parts
 * @param packed the form in which the story opens fastest; nothing where it has faults
 */
public record BundledStory(String path, Map<String, byte[]> files, Optional<byte[]> packed) {
    /**
     * The story in a folder. Links are left out.
     *
     * @param name     how its folder is called in the bundle
     * @param branches which branches go with it
     */
    public static BundledStory of(Path folder, String name, BundledBranches branches) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        branches.copyInto(files, read(folder));
        LoadResult loaded = Loader.load(StorySource.folder(folder, ""), branches.loaded());
        Optional<byte[]> packed = loaded.problems().isEmpty()
                ? loaded.story().map(story -> PackedStory.packed(story, ""))
                : Optional.empty();
        return new BundledStory("story/" + name, files, packed);
    }

    /** The story that lies within a jar at {@code path}, with the packed form that lies beside it where that fits. */
    public static BundledStory within(Path jar, String path, BundledBranches branches) throws IOException {
        Map<String, byte[]> carried = new TreeMap<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().map(ZipEntry.class::cast)::iterator) {
                if (entry.getName().startsWith(path + "/") && !entry.isDirectory()) {
                    carried.put(
                            entry.getName().substring(path.length() + 1),
                            zip.getInputStream(entry).readAllBytes());
                }
            }
            Map<String, byte[]> files = new TreeMap<>();
            branches.copyInto(files, carried);
            ZipEntry packed = zip.getEntry(path + ".packed");
            return new BundledStory(
                    path,
                    files,
                    packed == null || !branches.areItsOwn()
                            ? Optional.empty()
                            : Optional.of(zip.getInputStream(packed).readAllBytes()));
        }
    }

    /** What is in each file of a story's or branch's folder, by its path within that, with {@code /} between parts. */
    static Map<String, byte[]> read(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) found::iterator) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                if (isStory(path) && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                    files.put(path, Files.readAllBytes(file));
                }
            }
        }
        return files;
    }

    /** What the loader would read: JSON and plays, and nothing whose name, or whose folder's, begins with a dot. */
    private static boolean isStory(String path) {
        boolean hidden = path.startsWith(".") || path.contains("/.");
        return !hidden && (path.endsWith(".json") || path.endsWith(".play"));
    }
}
