package footnote.write.bundle;

import footnote.load.Branches;
import footnote.load.StorySource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Which branches go into a bundle with their story.
 *
 * @param itsOwn whether those go with it that lie in its folder
 * @param more   the folders of others, which lie beside them in the bundle
 */
public record BundledBranches(boolean itsOwn, List<Path> more) {
    private static final String FOLDER = "branches/";

    /** Whether the branches are the story's own, all of them and no other. */
    boolean areItsOwn() {
        return itsOwn && more.isEmpty();
    }

    /** The same, as the loader takes them. */
    Branches loaded() {
        Branches branches = itsOwn ? Branches.ITS_OWN : Branches.NONE;
        for (Path folder : more) {
            branches = branches.and(StorySource.folder(folder, ""));
        }
        return branches;
    }

    /** Puts a story's files where they lie in the bundle, with those of the branches that go with it. */
    void copyInto(Map<String, byte[]> bundle, Map<String, byte[]> story) throws IOException {
        story.forEach((path, bytes) -> {
            if (itsOwn || !path.startsWith(FOLDER)) {
                bundle.put(path, bytes);
            }
        });
        for (Path folder : more) {
            String within = FOLDER + folder.toRealPath().getFileName() + "/";
            BundledStory.read(folder).forEach((path, bytes) -> bundle.put(within + path, bytes));
        }
    }
}
