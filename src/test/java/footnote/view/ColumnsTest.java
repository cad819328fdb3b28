package footnote.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import footnote.problem.Clusters;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real words of many scripts, in what a reader takes for one character each, and the columns that they take. */
class ColumnsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            café,             c|a|f|é,          4
            cafe\u0301,      c|a|f|e\u0301,   4
            q\u0301\u0323,  q\u0301\u0323,  1
            d\u0325ɛ\u0303, d\u0325|ɛ\u0303, 2
            שָׁלוֹם,            שָׁ|ל|וֹ|ם,         4
            בְּרֵאשִׁית,          בְּ|רֵ|א|שִׁ|י|ת,     6
            ที่นี่,              ที่|นี่,            2
            น้ำ,               น้ำ,              2
            हिन्दी,             हि|न्दी,           5
            क्षत्रिय,            क्ष|त्रि|य,         6
            தமிழ்,            த|மி|ழ்,          4
            ខ្មែរ,              ខ្មែ|រ,            4
            عَرَبِيّ,             عَ|رَ|بِ|يّ,         4
            조선,              조|선,             4
            \u1100\u1161\u11A8, \u1100\u1161\u11A8, 2
            日本語,             日|本|語,           6
            \uFF8A\uFF9E,   \uFF8A\uFF9E,   2
            🇰🇷🇫🇷,            🇰🇷|🇫🇷,          4
            👩\u200D🚀,       👩\u200D🚀,      4
            👍🏽!,             👍🏽|!,           5
            ❤\uFE0F,         ❤\uFE0F,         2
            1\uFE0F\u20E3,  1\uFE0F\u20E3,  2
            ☕☃,              ☕|☃,             3
            \u0301a,         \u0301|a,        2
            """)
    void aWordIsCutOnlyBetweenWhatAReaderTakesForOneCharacter(String word, String clusters, int columns) {
        String text = word.translateEscapes();
        List<String> found = new ArrayList<>();
        for (int begin = 0, end; begin < text.length(); begin = end) {
            end = Clusters.end(text, begin);
            found.add(text.substring(begin, end));
        }
        assertThat(found).containsExactly(clusters.translateEscapes().split("\\|"));
        assertThat(Columns.of(text)).isEqualTo(columns);
        assertThat(Ascii.cells(text)).hasSize(columns);
        assertThat(found.stream().mapToInt(Columns::of).sum()).isEqualTo(columns);
    }

    @Test
    void aMarkBehindASpaceStandsByItself() {
        assertThat(Clusters.end(" \u0301", 0)).isEqualTo(1);
        assertThat(Columns.of(" \u0301")).isEqualTo(2);
        assertThat(Columns.shown("\u0301")).isEqualTo("\u25CC\u0301");
    }

    @Test
    void aJoinerAloneTakesNoRoom() {
        assertThat(Columns.of("\u200D")).isZero();
        assertThat(Columns.shown("\u200D")).isEqualTo("\u200D");
    }

    @Test
    void aTextIsCutWithASignAndNeverWithinACluster() {
        assertThat(Columns.cut("हिन्दी", 5)).isEqualTo("हिन्दी");
        assertThat(Columns.cut("हिन्दी", 4)).isEqualTo("हि…");
        assertThat(Columns.cut("👩\u200D🚀 a", 4)).isEqualTo("…");
        assertThat(Columns.cut("abc", 0)).isEmpty();
    }

    @Test
    void aWordTooLongForItsRowIsBrokenBetweenClusters() {
        List<Row> rows = Wrap.rows(List.of(new Run("हिन्दीहिन्दी", Tone.QUOTATION)), 5, 0, 0);
        assertThat(rows).extracting(Row::text).containsExactly("हिन्दी", "हिन्दी");
        List<Row> narrow = Wrap.rows(List.of(new Run("👩\u200D🚀x", Tone.QUOTATION)), 3, 0, 0);
        assertThat(narrow).extracting(Row::text).containsExactly("👩\u200D🚀", "x");
    }

    /** One that looked at the rest of the word for each of its rows would take an hour. */
    @Test
    void aWordOfMillionsOfLettersIsReadOnce() {
        String word = "x".repeat(12_000_000);
        List<Row> rows = assertTimeoutPreemptively(
                Duration.ofMinutes(1), () -> Wrap.rows(List.of(new Run(word, Tone.TEXT)), 72, 0, 2));
        assertThat(rows).hasSize(1 + (12_000_000 - 72 + 69) / 70);
    }
}
