package footnote.write.language;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.Attack;
import footnote.problem.TextFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import org.eclipse.lsp4j.Range;
import org.junit.jupiter.api.Test;

/** Files of a story with damages, as they are while somebody types, or throws something at the server. */
class MutatedTextsTest {
    private static final Path CHAPTER = Path.of("story/limited-release/staffer/1-spring.json");
    private static final int CARETS = 20;

    @Test
    void whateverATextHoldsItsNamesLieInItAndAnyCaretIsAnswered() throws IOException {
        byte[] whole = Files.readAllBytes(CHAPTER);
        Attack.rounds(2, random -> {
            TextFile file = TextFile.of("spring.json", Attack.mutated(whole, random));
            FileIndex index = new FileIndex(Path.of("/story/spring.json"), file);
            for (FileIndex.Occurrence one : index.occurrences()) {
                assertIsIn(file, one.start(), one.end());
            }
            for (FileIndex.Definition one : index.definitions()) {
                assertIsIn(file, one.id().start(), one.end());
            }
            for (int i = 0; i < CARETS; i++) {
                ask(index, random);
            }
        });
    }

    private static void assertIsIn(TextFile file, int start, int end) {
        Range range = TextPositions.range(file, start, end);
        assertThat(TextPositions.offset(file, range.getStart())).isEqualTo(start);
        assertThat(TextPositions.offset(file, range.getEnd())).isEqualTo(end).isGreaterThanOrEqualTo(start);
    }

    private static void ask(FileIndex index, Random random) {
        int caret = random.nextInt(index.file().text().length() + 1);
        index.nameAt(caret);
        index.holderAt(caret);
        index.stringAt(caret).ifPresent(string -> {
            String before = string.node().value().substring(0, string.node().index(caret));
            int begin = Math.max(0, TemplateExpressions.beginBefore(before, before.length()));
            ExpressionCompletion completion = new ExpressionCompletion(
                    new StoryIndex(Map.of(index.path(), index)),
                    before.substring(begin),
                    string.place(),
                    random.nextBoolean());
            assertThat(completion.proposals()).isNotNull();
            assertThat(before).endsWith(completion.begun());
        });
    }
}
