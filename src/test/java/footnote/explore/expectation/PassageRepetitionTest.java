package footnote.explore.expectation;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.explore.SmallStories;
import footnote.explore.coverage.StoryCoverage;
import footnote.explore.statespace.Explorer;
import footnote.explore.statespace.Progress;
import footnote.game.Game;
import footnote.game.Replay;
import footnote.story.Passage;
import footnote.story.Story;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PassageRepetitionTest {
    private static final int SEEDS = 250;

    @Test
    void aPassageIsUsedAsOftenAsItsWaySays() {
        int bounded = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            Story story = SmallStories.of(seed);
            Explorer explorer = new Explorer(story, Progress.SILENT);
            Map<Passage, PassageRepetition> uses = PassageRepetition.of(
                    explorer, StoryCoverage.of(explorer).explorations().values());
            for (Passage passage : uses.keySet()) {
                PassageRepetition most = uses.get(passage);
                Replay replay = Replay.of(new Game(story), most.way().in(story));
                assertThat(replay.stop()).as("seed %d", seed).isEmpty();
                long used = most.way().choices().stream()
                        .filter(one -> one.passage().equals(passage))
                        .count();
                if (most.most().isPresent()) {
                    bounded++;
                    assertThat(used)
                            .as("seed %d: %s", seed, passage)
                            .isEqualTo(most.most().getAsInt());
                    assertThat(replay.present().state().scene().ending()).isPresent();
                } else {
                    assertThat(used).isPositive();
                }
            }
        }
        assertThat(bounded).isGreaterThan(100);
    }
}
