package footnote.explore;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.story.Choice;
import footnote.story.Role;
import footnote.story.Story;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DecisionsTest {
    private static final int SEEDS = 1000;

    @Test
    void aChoiceIsCosmeticExactlyWhereAPlainWalkFindsItSo() {
        int found = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            Story story = SmallStories.of(seed);
            Set<Choice> beside = new HashSet<>();
            Set<Choice> different = new HashSet<>();
            Set<Choice> alone = new HashSet<>();
            for (Role role : story.roles().values()) {
                new PlainSameness(BruteForce.any(story, role)).decide(beside, different, alone);
            }
            Decisions decisions = Decisions.of(new Explorer(story, Progress.SILENT));
            Set<Choice> cosmetic = new HashSet<>(beside);
            cosmetic.removeAll(different);
            alone.removeAll(beside);
            found += cosmetic.size();
            assertThat(decisions.sawEverything()).isTrue();
            assertThat(decisions.cosmetic()).as("seed %d", seed).isEqualTo(cosmetic);
            assertThat(decisions.noDecision()).as("seed %d", seed).isEqualTo(alone);
        }
        assertThat(found).isGreaterThan(100);
    }
}
