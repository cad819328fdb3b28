package footnote.write.twine;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.Attack;
import footnote.load.LoadResult;
import footnote.problem.HiddenCharacters;
import footnote.problem.Problem;
import footnote.problem.Severity;
import footnote.problem.TextFile;
import footnote.write.imported.Import;
import footnote.write.imported.ImportException;
import footnote.write.imported.ImportedFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Twine's files with damages of every kind: a sentence says that it is none, or what comes of it is a story that loads. */
class MutatedImportsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"lighthouse.twee", "lighthouse.json", "lighthouse.html", "archive.html", "twison.json"})
    void aMutatedFileBecomesAStoryOrIsRefusedInASentence(String name) throws IOException {
        byte[] whole = Files.readAllBytes(Path.of("src/test/resources/twine", name));
        Attack.rounds(10, random -> {
            TextFile file = TextFile.of(name, Attack.mutated(whole, random));
            List<Import> made;
            try {
                made = TwineImport.all(file, Optional.empty());
            } catch (ImportException refused) {
                assertThat(refused.getMessage()).isNotBlank().doesNotContain("Exception", "java.");
                return;
            }
            for (Import story : made) {
                loads(story);
            }
        });
    }

    /** The story in two files, cut anywhere, is one or a sentence as well. */
    @Test
    void aFolderOfTwoFilesIsAStoryOrASentence() throws IOException {
        byte[] whole = Files.readAllBytes(Path.of("src/test/resources/twine/lighthouse.twee"));
        Attack.rounds(5, random -> {
            byte[] bytes = Attack.mutated(whole, random);
            int cut = random.nextInt(bytes.length + 1);
            TextFile one = TextFile.of("f/a.twee", Arrays.copyOf(bytes, cut));
            TextFile two = TextFile.of("f/b.twee", Arrays.copyOfRange(bytes, cut, bytes.length));
            try {
                loads(TwineImport.folder("f", List.of(one, two), Optional.empty()));
            } catch (ImportException refused) {
                assertThat(refused.getMessage()).isNotBlank().doesNotContain("Exception", "java.");
            }
        });
    }

    private void loads(Import made) throws IOException {
        made.remarks()
                .forEach(remark -> assertThat(HiddenCharacters.find(remark.line()))
                        .as(remark.line())
                        .isEqualTo(-1));
        LoadResult loaded = ImportedFolder.load(made, folder);
        assertThat(loaded.problems())
                .filteredOn(problem -> problem.severity() == Severity.ERROR)
                .extracting(Problem::message)
                .isEmpty();
        assertThat(loaded.story()).isPresent();
    }
}
