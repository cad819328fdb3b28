package footnote.packed;

import footnote.load.Branches;
import footnote.load.LoadResult;
import footnote.load.Loader;
import footnote.load.StorySource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Packs the story that the program is to carry, once, while the program is built. */
public final class BuildTimePacking {
    private BuildTimePacking() {}

    /**
     * Puts the packed form of a story and its branches beside its folder, under the folder's name. A story with faults
     * has none: the program then loads the files, and tells the faults.
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
