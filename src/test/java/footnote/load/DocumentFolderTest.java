package footnote.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import footnote.story.Document;
import footnote.story.StoryDate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentFolderTest {
    /** Of the text {@code Oil.} and a line feed. */
    private static final String OIL = "3d1a9a5ef4c4d9d7e1e1d3d0d7f7c9d0";

    @TempDir
    private Path folder;

    private static Document document(Optional<String> sha256) {
        return new Document(
                "log",
                "The log",
                Optional.empty(),
                Optional.empty(),
                StoryDate.UNDATED,
                Optional.empty(),
                Optional.of("log.txt"),
                sha256,
                Optional.empty(),
                Optional.empty(),
                false,
                Map.of());
    }

    private List<DocumentFolder.Held> find(Document document) throws IOException {
        return DocumentFolder.find(folder, List.of(document));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    @Test
    void aDocumentIsFoundByItsFingerprintWhateverItsFileIsCalled() throws IOException {
        write("log.txt", "Something else.\n");
        write("renamed.txt", "Oil.\n");
        write("log-2.txt", "Oil!\n");
        String fingerprint = find(document(Optional.empty())).get(0).sha256();
        write("log.txt", "Oil.\n");
        String oil = find(document(Optional.empty())).get(0).sha256();
        write("log.txt", "Something else.\n");

        assertThat(fingerprint).isNotEqualTo(oil);
        DocumentFolder.Held held = find(document(Optional.of(oil))).get(0);
        assertThat(held.text().name()).isEqualTo("renamed.txt");
        assertThat(held.same()).isTrue();
    }

    @Test
    void aFileOfTheNameWithAnotherFingerprintIsAnotherOne() throws IOException {
        write("log.txt", "Something else.\n");

        assertThat(find(document(Optional.of(OIL.repeat(2)))))
                .singleElement()
                .satisfies(held -> assertThat(held.same()).isFalse());
    }

    @Test
    void whatIsNotThereIsLeftOut() throws IOException {
        write("other.txt", "Oil.\n");

        assertThat(find(document(Optional.empty()))).isEmpty();
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheText() throws IOException {
        write("log.txt", "\uFEFFOil.\n");

        assertThat(find(document(Optional.empty())).get(0).text().text()).isEqualTo("Oil.\n");
    }

    @Test
    void aFolderThatIsNotThereIsSaid() {
        assertThatIOException().isThrownBy(() -> DocumentFolder.find(folder.resolve("nowhere"), List.of()));
    }
}
