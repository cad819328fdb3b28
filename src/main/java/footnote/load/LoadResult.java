package footnote.load;

import footnote.problem.Problem;
import footnote.story.Story;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What became of loading a story.
 *
 * @param story    nothing where there is an error among the problems
 * @param origins  where everything in the story stood
 * @param problems what was found on the way, in the order of the files and their texts
 * @param branches those that were found: the ones that fit, in the order of their ids, then the others
 */
public record LoadResult(Optional<Story> story, Origins origins, List<Problem> problems, List<Branch> branches) {
    public LoadResult {
        Objects.requireNonNull(story);
        Objects.requireNonNull(origins);
        problems = List.copyOf(problems);
        branches = List.copyOf(branches);
    }

    /** Whether a problem keeps the story from being played. */
    public boolean failed() {
        return story.isEmpty();
    }
}
