package footnote.explore.statespace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ParallelWorkTest {
    private final List<Integer> things = IntStream.range(0, 500).boxed().toList();

    @Test
    void resultsComeInTheOrderOfTheThings() {
        assertThat(ParallelWork.each(things, thing -> thing * 2))
                .isEqualTo(things.stream().map(thing -> thing * 2).toList());
    }

    @Test
    void anExceptionForOneThingIsThrownAtTheEnd() {
        assertThatThrownBy(() -> ParallelWork.each(things, thing -> {
                    if (thing == 250) {
                        throw new IllegalStateException("no " + thing);
                    }
                    return thing;
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no 250");
    }

    @Test
    void progressOnManyThingsIsAddedUpAndNamesTheOneInWork() {
        StringBuilder heard = new StringBuilder();
        CombinedProgress tally = new CombinedProgress(
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
}
