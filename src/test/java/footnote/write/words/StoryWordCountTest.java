package footnote.write.words;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.Golden;
import footnote.load.Loader;
import footnote.load.StorySource;
import footnote.story.Story;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class StoryWordCountTest {
    private static final Story PIER = Loader.load(StorySource.folder(Path.of("src/test/resources/stories/pier"), ""))
            .story()
            .orElseThrow();

    @Test
    void aSceneHasItsTextAndItsChoicesAndAPassageCountsOnce() {
        WordTally home = new StoryWordCount(PIER).of(PIER.scene("boat"));
        // The boat / A light, there. / No light anywhere. / Row on / There is a boat.
        assertThat(home).isEqualTo(new WordTally(2 + 3 + 3 + 2 + 4, 8));
        assertThat(home.percentQuoted()).isEqualTo(36);
    }

    @Test
    void timeIsRoundedUp() {
        assertThat(new WordTally(229, 1).minutes()).isEqualTo(1);
        assertThat(new WordTally(229, 2).minutes()).isEqualTo(2);
    }

    @Test
    void theLinesAreByRoleAndChapterAndScene() {
        Golden.compare("words/pier.txt", String.join("\n", WordTable.of(PIER, true)) + "\n");
    }
}
