package footnote.check;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.load.LoadResult;
import footnote.load.Loader;
import footnote.load.StorySource;
import footnote.problem.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Another tool's mark-up is found, and prose is left alone. */
class ForeignMarkUpTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It costs $5, or US$5, or $5m, and $ 5.",
                "He bought $SNE at $20; A$AP was there.",
                "I <3 you, and 2 < 3 > 1; <- and -> are arrows.",
                "“(If you like: no.)” (else he goes) (set: two forks)",
                "See https://example.org//a//b, and/or c//d.",
                "snake__case__name, and __",
                "‘’Tis’ the dogs' kennel, the cats' too",
                "[of the hack] he said, [sic], and R&D; AT&T;",
                "<untitled>, <<, >> and «so»",
                "An *emphasis* and a **strong** word."
            })
    void proseIsLeftAlone(String words) throws IOException {
        assertThat(found(words)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<<set $oil to 2>>",
                "<</if>>",
                "<<=$oil>>",
                "[[pier]]",
                "[[Go->pier]]",
                "$oil",
                "You have $Oil_2.",
                "<i>so</i>",
                "<BR/>",
                "<a href='x'>so</a>",
                "<!-- so -->",
                "&nbsp;",
                "&#8217;",
                "(if: a)",
                "(else-if: a)",
                "(print: $oil)",
                "(link-goto: 'a')",
                "__so__",
                "//so//",
                "''so''",
                "[so](https://example.org)",
                "And then -> pier"
            })
    void anotherToolsMarkUpIsFound(String words) throws IOException {
        assertThat(found("Words. " + words)).hasSize(1);
    }

    private List<String> found(String words) throws IOException {
        Files.writeString(folder.resolve("story.json"), """
                { "format": 1, "id": "a", "ifid": "6e0f6a0e-6c7b-4b0e-9b0b-4c0c1d241104", "version": "1.0.0", "title": "A",
                  "roles": { "r": { "title": "R", "start": "s" } },
                  "scenes": { "s": { "title": "S", "text": "%s", "ending": { "name": "E", "about": "." } } } }
                """.formatted(words));
        LoadResult loaded = Loader.load(StorySource.folder(folder, ""));
        assertThat(loaded.problems()).isEmpty();
        return Check.asWritten(loaded).problems().stream()
                .filter(problem -> problem.code() == Code.FOREIGN_MARK_UP)
                .map(Object::toString)
                .toList();
    }
}
