package footnote.write.ink;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.Attack;
import footnote.load.LoadResult;
import footnote.problem.Code;
import footnote.problem.HiddenCharacters;
import footnote.problem.Problem;
import footnote.problem.TextFile;
import footnote.write.imported.Import;
import footnote.write.imported.ImportException;
import footnote.write.imported.ImportedFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compiled ink with damages of every kind: a sentence says that it is none, or what comes of it is a story that loads. */
class MutatedInkTest {
    private static final Pattern VALUE = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"(?!:)|\\d+|true|false");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"ferry.json", "market.json", "order.json", "room.json", "foreign.json"})
    void itIsAStoryOrASentence(String name) throws IOException {
        byte[] whole = bytes(name);
        Attack.rounds(10, random -> holds(TextFile.of(name, Attack.mutated(whole, random))));
    }

    /** Still JSON, with some of its values in the places of others: paths that lead elsewhere, signs that compute nonsense. */
    @ParameterizedTest
    @ValueSource(strings = {"ferry.json", "market.json", "order.json", "room.json", "foreign.json"})
    void stepsInEachOthersPlacesAreAStoryOrASentence(String name) throws IOException {
        String whole = new String(bytes(name), StandardCharsets.UTF_8);
        List<MatchResult> values = VALUE.matcher(whole).results().toList();
        Attack.rounds(20, random -> {
            List<String> words =
                    new ArrayList<>(values.stream().map(MatchResult::group).toList());
            for (int i = random.nextInt(4); i >= 0; i--) {
                words.set(1 + random.nextInt(words.size() - 1), words.get(random.nextInt(words.size())));
            }
            StringBuilder mixed = new StringBuilder();
            int from = 0;
            for (int i = 0; i < words.size(); i++) {
                mixed.append(whole, from, values.get(i).start()).append(words.get(i));
                from = values.get(i).end();
            }
            holds(new TextFile(name, mixed + whole.substring(from)));
        });
    }

    private static byte[] bytes(String name) throws IOException {
        return Files.readAllBytes(Path.of("src/test/resources/ink", name));
    }

    private void holds(TextFile file) throws IOException {
        Import made;
        try {
            made = InkImport.of(file, Optional.empty());
        } catch (ImportException refused) {
            assertThat(refused.getMessage()).isNotBlank().doesNotContain("Exception", "java.");
            return;
        }
        made.remarks()
                .forEach(remark -> assertThat(HiddenCharacters.find(remark.line()))
                        .as(remark.line())
                        .isEqualTo(-1));
        LoadResult loaded = ImportedFolder.load(made, folder);
        // words that ink prints without a space between them may run together here as well
        assertThat(loaded.problems())
                .filteredOn(problem -> problem.code() != Code.LOST_SPACE)
                .extracting(Problem::message)
                .as(file.text())
                .isEmpty();
        assertThat(loaded.story()).isPresent();
    }
}
