package footnote.check;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.explore.statespace.Explorer;
import footnote.explore.statespace.Progress;
import footnote.load.LoadResult;
import footnote.load.Loader;
import footnote.load.StorySource;
import footnote.problem.Code;
import footnote.problem.Problem;
import footnote.story.Story;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EndedTest {
    private static final Progress ENDED = (work, done) -> false;
    private static final LoadResult SOUND =
            Loader.load(StorySource.folder(Path.of("story/limited-release"), "a story"));

    @Test
    void aCheckThatIsEndedSaysSoAndNotThatTheStoryIsTooLarge() {
        assertThat(new Check(ENDED).loaded(SOUND).problems())
                .filteredOn(Problem::code, Code.NOT_EVERYTHING_SEEN)
                .extracting(Problem::message)
                .containsExactly("the work was ended before every state was looked at: "
                        + "what is not reported here may still be there");
    }

    @Test
    void oddsThatAreEndedSaySo() {
        Story story = SOUND.story().orElseThrow();
        assertThat(OddsAnswer.odds(new Explorer(story, ENDED), story, SOUND.origins(), Map.of())
                        .lines())
                .contains("  ended before every state was looked at, and so no odds");
    }

    @Test
    void oddsOfAStoryThatIsTooLargeSayThat() {
        Story story = SOUND.story().orElseThrow();
        assertThat(OddsAnswer.odds(new Explorer(story, 10, Progress.SILENT), story, SOUND.origins(), Map.of())
                        .lines())
                .contains("  more states than were looked at, and so no odds");
    }

    @Test
    void randomPlaysThatAreEndedBeforeTheFirstAreNone() {
        assertThat(RandomPlaysAnswer.of(SOUND.story().orElseThrow(), Map.of(), 1, 1, ENDED)
                        .lines())
                .containsExactly(
                        "staffer: 0 random plays, seed 1",
                        "  ended before the first",
                        "journalist: 0 random plays, seed 1",
                        "  ended before the first");
    }
}
