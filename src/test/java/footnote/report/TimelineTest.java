package footnote.report;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.game.Game;
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
        assertThat(first.record()).extracting(passage -> passage.id()).containsExactly("lit");
    }

    @Test
    void timeRunsDownAndWhatHasNoDateComesLast() {
        assertThat(after("pier/look").points())
                .extracting(point -> point.date().words())
                .containsExactly("1 March 1881", "before 2 March 1881", "1890", "");
    }

    @Test
    void itKnowsWhereThePlayerIsNow() {
        Timeline timeline = after("pier/go");

        assertThat(timeline.points().get(timeline.present()).date().words()).isEqualTo("2 March 1881");
    }
}
