package footnote.write.edit;

import footnote.load.Branches;
import footnote.load.LoadResult;
import footnote.load.Loader;
import footnote.load.StorySource;
import footnote.load.UnsavedTexts;
import footnote.problem.Problem;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Asks the loader what it would say of a story if one of its files held something else. */
public final class SceneCheck {
    private final StorySource story;
    private final Branches branches;
    private final Path file;
    private final List<Problem> before;

    private SceneCheck(StorySource story, Branches branches, Path file, List<Problem> before) {
        this.story = story;
        this.branches = branches;
        this.file = file;
        this.before = before;
    }

    /**
     * @param branches those that the story is loaded with
     * @param file     the one whose text is going to be another
     */
    public static SceneCheck of(StorySource story, Branches branches, Path file) {
        return new SceneCheck(
                story, branches, file, Loader.load(story, branches).problems());
    }

    /** What is wrong with a sheet that was taken. */
    List<SheetSlip> slips(SceneEdit edit, TakenSheet taken) {
        UnsavedTexts texts =
                new InPlaceOf(file.toAbsolutePath().normalize(), taken.text().orElseThrow());
        LoadResult now = Loader.load(story.withUnsaved(texts), branches.withUnsaved(texts));
        return edit.slips(taken, before, now.problems());
    }

    /** One file's text. */
    private record InPlaceOf(Path file, String text) implements UnsavedTexts {
        @Override
        public Optional<String> of(Path other) {
            return other.equals(file) ? Optional.of(text) : Optional.empty();
        }

        @Override
        public Collection<Path> files() {
            return List.of(file);
        }
    }
}
