package footnote.write.edit;

import footnote.check.Check;
import footnote.load.Branches;
import footnote.load.LoadResult;
import footnote.load.Loader;
import footnote.load.StorySource;
import footnote.load.UnsavedTexts;
import footnote.problem.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Asks the loader, and those who look at a story as it is written, what they would say if one of its files held something else. */
public final class SceneCheck {
    private final StorySource story;
    private final Branches branches;
    private final Path file;
    private final LoadResult before;
    /** What came of the text that was asked about last; empty before the first. */
    private String asked = "";

    private LoadResult now;

    private SceneCheck(StorySource story, Branches branches, Path file, LoadResult before) {
        this.story = story;
        this.branches = branches;
        this.file = file;
        this.before = before;
        this.now = before;
    }

    /**
     * @param branches those that the story is loaded with
     * @param file     the one whose text is going to be another
     */
    public static SceneCheck of(StorySource story, Branches branches, Path file) {
        return new SceneCheck(story, branches, file, Loader.load(story, branches));
    }

    /** What is wrong with a sheet that was taken. */
    List<SheetSlip> slips(SceneEdit edit, TakenSheet taken) {
        return edit.slips(taken, before.problems(), loadedWith(taken).problems());
    }

    /** What a sheet that was taken brings beside: of a story that could not be played before, what loading it says alone. */
    EditOutcome.Brought brought(SceneEdit edit, TakenSheet taken) {
        boolean comparable = before.story().isPresent();
        return edit.brought(taken, all(before, comparable), all(loadedWith(taken), comparable));
    }

    private static List<Problem> all(LoadResult loaded, boolean asWritten) {
        List<Problem> all = new ArrayList<>(loaded.problems());
        if (asWritten) {
            all.addAll(Check.asWritten(loaded).problems());
        }
        return all;
    }

    private LoadResult loadedWith(TakenSheet taken) {
        String text = taken.text().orElseThrow();
        if (!text.equals(asked)) {
            UnsavedTexts texts = new InPlaceOf(file.toAbsolutePath().normalize(), text);
            now = Loader.load(story.withUnsaved(texts), branches.withUnsaved(texts));
            asked = text;
        }
        return now;
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
