package footnote.explore;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.explore.coverage.StoryCoverage;
import footnote.explore.equivalence.CosmeticChoices;
import footnote.explore.expectation.PlaythroughOdds;
import footnote.explore.expectation.ReadingEstimate;
import footnote.explore.statespace.Explorer;
import footnote.story.Story;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CancellationTest {
    @Test
    void workThatIsEndedClaimsNothing() {
        for (long seed = 0; seed < 20; seed++) {
            Story story = SmallStories.of(seed);
            Explorer ended = new Explorer(story, (work, done) -> false);
            assertThat(StoryCoverage.of(ended).answeredAll()).isFalse();
            assertThat(CosmeticChoices.of(ended).sawEverything()).isFalse();
            assertThat(CosmeticChoices.of(ended).cosmetic()).isEmpty();
            story.roles().values().forEach(role -> {
                assertThat(PlaythroughOdds.of(ended, role, Map.of())).isEmpty();
                assertThat(ReadingEstimate.of(ended, role, Map.of())).isEmpty();
            });
        }
    }
}
