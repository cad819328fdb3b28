package footnote.check;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.explore.statespace.Progress;
import footnote.load.Branches;
import footnote.load.LoadResult;
import footnote.load.Loader;
import footnote.load.StorySource;
import footnote.problem.Problem;
import footnote.problem.ProblemPrinter;
import footnote.problem.Severity;
import footnote.save.PlayFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The shipped story, in every state that a player can come to, and along its recorded plays. */
class ShippedStoryTest {
    private static final StorySource STORY =
            StorySource.folder(Path.of("story/limited-release"), "story/limited-release");

    @Test
    void checkHasNoErrorAndNoWarningForIt() {
        List<Problem> found = new Check(Progress.SILENT)
                .eachOf(new StoryVariants(STORY, Branches.ITS_OWN))
                .problems();
        assertThat(found)
                .filteredOn(problem -> problem.severity() != Severity.NOTE)
                .extracting(ProblemPrinter::print)
                .isEmpty();
    }

    @Test
    void itsRecordedPlaysAreAsRecorded() throws IOException {
        LoadResult loaded = Loader.load(STORY, Branches.ITS_OWN);
        List<PlayFile> plays = Branches.ITS_OWN.plays(STORY, loaded).stream()
                .map(PlayFile::read)
                .toList();
        assertThat(PlayTests.test(loaded.story().orElseThrow(), plays).problems())
                .extracting(ProblemPrinter::print)
                .isEmpty();
        assertThat(plays).isNotEmpty();
    }
}
