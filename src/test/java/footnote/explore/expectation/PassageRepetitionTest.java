package footnote.explore.expectation;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.explore.SmallStories;
import footnote.explore.coverage.StoryCoverage;
import footnote.explore.statespace.Exploration;
import footnote.explore.statespace.Explorer;
import footnote.explore.statespace.Progress;
import footnote.game.Game;
import footnote.game.Replay;
import footnote.story.Passage;
import footnote.story.Story;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class PassageRepetitionTest {
    private static final int SEEDS = 250;

    @Test
    void aPassageIsUsedAsOftenAsItsWaySays() {
        int bounded = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            Story story = SmallStories.of(seed);
            Explorer explorer = new Explorer(story, Progress.SILENT);
            Collection<Exploration> explorations =
                    StoryCoverage.of(explorer).explorations().values();
            Map<Passage, PassageRepetition> uses = PassageRepetition.beyond(explorer, explorations, 0);
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

    @Test
    void onlyPassagesThatNoPlaythroughUsesMoreOftenAreLeftOut() {
        int leftOut = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            Explorer explorer = new Explorer(SmallStories.of(seed), Progress.SILENT);
            Collection<Exploration> explorations =
                    StoryCoverage.of(explorer).explorations().values();
            Map<Passage, OptionalInt> all = often(PassageRepetition.beyond(explorer, explorations, 0));
            for (int wanted = 1; wanted < 4; wanted++) {
                int more = wanted;
                Map<Passage, OptionalInt> some = often(PassageRepetition.beyond(explorer, explorations, wanted));
                Map<Passage, OptionalInt> expected = new HashMap<>(all);
                expected.values().removeIf(most -> most.orElse(Integer.MAX_VALUE) <= more);
                assertThat(some).as("seed %d", seed).isEqualTo(expected);
                leftOut += all.size() - some.size();
            }
        }
        assertThat(leftOut).isGreaterThan(100);
    }

    private static Map<Passage, OptionalInt> often(Map<Passage, PassageRepetition> uses) {
        Map<Passage, OptionalInt> often = new HashMap<>();
        uses.forEach((passage, most) -> often.put(passage, most.most()));
        return often;
    }
}
