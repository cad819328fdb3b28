package footnote.packed;

import footnote.load.Branches;
import footnote.load.LoadResult;
import footnote.load.Loader;
import footnote.load.StorySource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Packs the story that the program carries, while the program is built. */
public final class BuildTimePacking {
    private BuildTimePacking() {}

    /**
     * Writes the packed form of a story and its branches beside its folder, under the folder's name with
     * {@code .packed}. A story with problems gets none, so that the program loads its files and reports them.
     *
     * @param arguments the story's folder, and nothing else
     * @throws IOException where it can't be written
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Path file = folder.resolveSibling(folder.getFileName() + ".packed");
        Files.deleteIfExists(file);
        LoadResult loaded = Loader.load(StorySource.folder(folder, ""), Branches.ITS_OWN);
        if (loaded.problems().isEmpty() && loaded.story().isPresent()) {
            Files.write(file, PackedStory.packed(loaded.story().get(), ""));
        }
    }
}
