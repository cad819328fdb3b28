package footnote.load;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.problem.ProblemPrinter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The story that ships with the game. */
class LimitedReleaseTest {

    @Test
    void itLoadsWithoutAProblem() {
        LoadResult loaded = Loader.load(StorySource.folder(Path.of("story/limited-release"), "story/limited-release"));
        assertThat(loaded.problems()).extracting(ProblemPrinter::print).isEmpty();
        assertThat(loaded.story().orElseThrow().roles()).containsOnlyKeys("staffer", "journalist");
    }
}
