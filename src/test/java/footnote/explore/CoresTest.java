package footnote.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import footnote.story.Story;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CoresTest {
    private final List<Integer> things = IntStream.range(0, 500).boxed().toList();

    @Test
    void whatComesOfThingsIsInTheirOrder() {
        assertThat(Cores.each(things, thing -> thing * 2))
                .isEqualTo(things.stream().map(thing -> thing * 2).toList());
    }

    @Test
    void whatIsThrownForOneThingIsThrownAtTheEnd() {
        assertThatThrownBy(() -> Cores.each(things, thing -> {
                    if (thing == 250) {
                        throw new IllegalStateException("no " + thing);
                    }
                    return thing;
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no 250");
    }

    @Test
    void workOnManyThingsIsAddedUpAndNamesTheOneThatIsDue() {
        StringBuilder heard = new StringBuilder();
        Tally tally = new Tally(
                (work, done) -> heard.append(work)
                                .append(": ")
                                .append(done)
                                .append('\n')
                                .length()
                        < 60,
                "question",
                2);
        Progress one = tally.next();
        Progress other = tally.next();
        assertThat(one.goOn("states", 100)).isTrue();
        assertThat(other.goOn("states", 30)).isTrue();
        tally.finished();
        assertThat(one.goOn("states", 150)).isFalse();
        assertThat(other.goOn("states", 40))
                .as("what was ended for one is ended for all")
                .isFalse();
        assertThat(heard).hasToString("question 1 of 2: 100\nquestion 1 of 2: 130\nquestion 2 of 2: 180\n");
    }

    @Test
    void workThatIsEndedClaimsNothing() {
        for (long seed = 0; seed < 20; seed++) {
            Story story = SmallStories.of(seed);
            Explorer ended = new Explorer(story, (work, done) -> false);
            assertThat(Survey.of(ended).answeredAll()).isFalse();
            assertThat(Decisions.of(ended).sawEverything()).isFalse();
            assertThat(Decisions.of(ended).cosmetic()).isEmpty();
            story.roles().values().forEach(role -> {
                assertThat(Odds.of(ended, role, Map.of())).isEmpty();
                assertThat(Reading.of(ended, role, Map.of())).isEmpty();
            });
        }
    }
}
