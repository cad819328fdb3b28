package footnote.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import footnote.load.DocumentFolder;
import footnote.load.LoadResult;
import footnote.load.Loader;
import footnote.load.StorySource;
import footnote.problem.Problem;
import footnote.problem.ProblemPrinter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Holds the shipped story to the letter of its documents, where they are at hand; the project does not ship them. */
class ShippedQuotationsTest {
    private static final Path DOCUMENTS = Path.of("../shared/sources");

    @Test
    void everyPassageOfTheShippedStoryIsWordForWordInItsDocument() throws IOException {
        assumeThat(DOCUMENTS).isDirectory();
        LoadResult loaded = Loader.load(StorySource.folder(Path.of("story/limited-release"), "story/limited-release"));
        assumeThat(loaded.story()).isPresent();
        List<DocumentFolder.Held> held =
                DocumentFolder.find(DOCUMENTS, loaded.story().get().documents().values());

        List<Problem> found = Check.quotations(loaded, held).problems();

        assertThat(found).extracting(ProblemPrinter::print).isEmpty();
    }
}
