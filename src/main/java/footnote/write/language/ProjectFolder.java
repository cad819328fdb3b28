package footnote.write.language;

import footnote.load.Branches;
import footnote.load.StorySource;
import footnote.load.UnsavedTexts;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/**
 * The folder whose files are written together: a story's with its branches, or that of a branch which lies elsewhere.
 *
 * @param branch whether it is such a branch's
 */
record ProjectFolder(Path path, boolean branch) {
    private static final String STORY = "story.json";
    private static final String BRANCH = "branch.json";

    /** The one that a file belongs to; nothing where it lies in no story and no branch, or is none of its JSON files. */
    static Optional<ProjectFolder> of(Path file, UnsavedTexts unsaved) {
        return file.toString().endsWith(".json")
                ? around(file, unsaved).filter(folder -> folder.reads(file))
                : Optional.empty();
    }

    /** What begins with a dot is no part of a story. */
    private boolean reads(Path file) {
        for (Path part : path.relativize(file)) {
            if (part.toString().startsWith(".")) {
                return false;
            }
        }
        return true;
    }

    private static Optional<ProjectFolder> around(Path file, UnsavedTexts unsaved) {
        Path branch = null;
        for (Path folder = file.getParent(); folder != null; folder = folder.getParent()) {
            if (exists(folder.resolve(STORY), unsaved)) {
                return Optional.of(new ProjectFolder(folder, false));
            }
            branch = branch == null && exists(folder.resolve(BRANCH), unsaved) ? folder : branch;
        }
        return Optional.ofNullable(branch).map(folder -> new ProjectFolder(folder, true));
    }

    /**
     * Where the story's files come from.
     *
     * @param storyOfBranches the story that a branch belongs to which lies in none
     */
    StorySource source(UnsavedTexts unsaved, Function<UnsavedTexts, StorySource> storyOfBranches) {
        return branch ? storyOfBranches.apply(unsaved) : StorySource.folder(path, "", unsaved);
    }

    Branches branches(UnsavedTexts unsaved) {
        return branch ? Branches.NONE.and(StorySource.folder(path, shown(path), unsaved)) : Branches.ITS_OWN;
    }

    /** The file that a message names so; nothing where it is no file on the disk or in the editor. */
    Optional<Path> file(String shown, UnsavedTexts unsaved) {
        return place(shown).filter(file -> exists(file, unsaved));
    }

    /** Where a file that a message names so would lie; one that the program carries within it lies nowhere. */
    Optional<Path> place(String shown) {
        try {
            return Optional.of(path.resolve(shown).normalize());
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }

    /** Whether a file can be shown: not one that the program carries within it. */
    static boolean exists(Path file, UnsavedTexts unsaved) {
        return unsaved.of(file).isPresent() || Files.isRegularFile(file);
    }

    /** What messages call a file in it. */
    String shown(Path file) {
        return (branch ? file : path.relativize(file)).toString().replace(File.separatorChar, '/');
    }

    /** The file at which a problem stands that has no place. */
    Path head() {
        return path.resolve(branch ? BRANCH : STORY);
    }
}
