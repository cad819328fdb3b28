package footnote.write.start;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.report.FullDocument;
import footnote.story.Document;
import footnote.story.StoryDate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTest {
    private static final String TEXT =
            "A heading\n\n\u00A0\nThe lamp was lit at six on that evening. So.\nAnd the rest of it.\n";

    @TempDir
    Path folder;

    @Test
    void aParagraphIsNumberedAsItIsWhereQuotationsAreChecked() throws IOException {
        Path file = Files.writeString(folder.resolve("log.txt"), TEXT);

        Source source = Source.read(file);

        assertThat(source.paragraph()).isEqualTo(2);
        assertThat(source.quote()).isEqualTo("The lamp was lit at six on that evening.");
        assertThat(checked().paragraph(source.paragraph()).orElseThrow().text()).startsWith(source.quote());
    }

    @Test
    void theWordsAreThoseOfAllItsLines() throws IOException {
        assertThat(Source.read(Files.writeString(folder.resolve("log.txt"), TEXT))
                        .words())
                .isEqualTo(2 + 10 + 5);
    }

    private static FullDocument checked() {
        Document document = new Document(
                "log",
                "The log",
                Optional.empty(),
                Optional.empty(),
                StoryDate.UNDATED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Map.of());
        return FullDocument.of(document, "log.txt", TEXT, true);
    }
}
