package footnote.report;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.game.Game;
import footnote.story.Passage;
import org.junit.jupiter.api.Test;

class TimelineTest {
    private final Game game = new Game(Harbour.story());

    private Timeline after(String... choices) {
        PageHistory past = Harbour.past(game, "keeper", choices);
        return Timeline.of(past, Notebook.of(past, PassageUses.of(game.story())));
    }

    @Test
    void scenesAndPassagesOfOneDateStandBesideEachOther() {
        Timeline.Point first = after("pier/look").points().get(0);

        assertThat(first.date().words()).isEqualTo("1 March 1881");
        assertThat(first.you()).extracting(scene -> scene.id()).containsExactly("pier", "lamp");
        assertThat(first.record()).extracting(passage -> passage.id()).containsExactly("weather", "lit");
    }

    @Test
    void timeRunsDown() {
        assertThat(after("pier/look").points())
                .extracting(point -> point.date().words())
                .containsExactly("1 March 1881", "before 2 March 1881", "1890");
    }

    @Test
    void aPassageWithoutADateStandsWhereItWasFirstMet() {
        Timeline.Point first = after("pier/look").points().get(0);

        assertThat(first.record()).extracting(Passage::id).contains("weather");
        assertThat(first.dated()).extracting(Passage::id).doesNotContain("weather");
    }

    @Test
    void itKnowsWhereThePlayerIsNow() {
        Timeline timeline = after("pier/go");

        assertThat(timeline.points().get(timeline.present()).date().words()).isEqualTo("2 March 1881");
    }
}
