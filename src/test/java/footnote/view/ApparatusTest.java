package footnote.view;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.ShippedPlays;
import footnote.load.Loader;
import footnote.load.StorySource;
import footnote.report.Citation;
import footnote.story.Document;
import footnote.story.Passage;
import footnote.story.Story;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How much of what is printed is neither the story nor the words that it quotes. */
class ApparatusTest {
    /** Attributions with their leads, warnings, marks, editors' notes, and the player's own notes on what they chose. */
    private static final List<Tone> APPARATUS =
            List.of(Tone.QUIET, Tone.NOT_YET, Tone.MARK, Tone.EDITOR, Tone.MARGIN, Tone.CONSEQUENCE);

    @TempDir
    private Path data;

    @Test
    void plainModePrintsOneWordInFiveOfApparatusAtMost() throws IOException {
        Map<Tone, Integer> words = new EnumMap<>(Tone.class);
        ShippedPlays.pages(data, sitting -> {
            for (Row row : SessionLines.of(sitting.session(), 72)) {
                row.runs().forEach(run -> words.merge(run.tone(), count(run.text()), Integer::sum));
            }
        });
        int all = words.values().stream().mapToInt(Integer::intValue).sum();
        int apparatus =
                APPARATUS.stream().mapToInt(tone -> words.getOrDefault(tone, 0)).sum();
        assertThat(words.get(Tone.QUOTATION)).isPositive();
        assertThat(apparatus * 100.0 / all).as("of %s", words).isLessThanOrEqualTo(20);
    }

    @Test
    void whatStandsBesideAQuotationOfTheShippedStoryIsOneLineAlways() throws IOException {
        Story story = Loader.load(StorySource.folder(Path.of("story/limited-release"), "story"))
                .story()
                .orElseThrow();
        for (Document document : story.documents().values()) {
            for (Passage passage : document.passages().values()) {
                assertThat(Citation.of(story, passage).beside())
                        .as(passage.key())
                        .hasSizeLessThanOrEqualTo(60);
            }
        }
    }

    private static int count(String text) {
        int words = 0;
        for (String word : text.split("\\s+")) {
            words += word.codePoints().anyMatch(Character::isLetterOrDigit) ? 1 : 0;
        }
        return words;
    }
}
