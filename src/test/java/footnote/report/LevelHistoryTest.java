package footnote.report;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.game.Game;
import footnote.game.Playthrough;
import footnote.game.Replay;
import footnote.game.Step;
import footnote.load.Loader;
import footnote.load.StorySource;
import footnote.story.Story;
import footnote.story.Variable;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How a player stands on the levels, and what moved them. */
class LevelHistoryTest {
    private final Story story = Loader.load(StorySource.folder(Path.of("src/test/resources/stories/pier"), "pier"))
            .story()
            .orElseThrow();
    private final Variable oil = story.variables().get("oil");

    private LevelHistory after(String... choices) {
        Game game = new Game(story);
        Playthrough playthrough = new Playthrough(
                story.id(), story.version(), List.of(), "keeper", Map.of(), List.of(choices), choices.length);
        return LevelHistory.of(PageHistory.of(game, Replay.of(game, playthrough)));
    }

    @Test
    void aLevelThatNothingMovedSaysSo() {
        LevelHistory.Ladder ladder = after().ladders().get(0);
        assertThat(ladder.variable()).isEqualTo(oil);
        assertThat(ladder.value()).isEqualTo(oil.start());
        assertThat(ladder.last()).isEmpty();
    }

    @Test
    void theChoiceThatMovedItLastIsToldWithBothEndsAndItsScene() {
        LevelHistory.Move move = after("pier/fetch").ladders().get(0).last().orElseThrow();
        assertThat(move.change()).isEqualTo(new Step.LevelChange(oil, 1, 2));
        assertThat(move.scene().id()).isEqualTo("pier");
        assertThat(move.choice()).isEqualTo("Fetch oil from the store");
    }

    @Test
    void whatIsChosenLaterAndMovesNothingIsNotTold() {
        LevelHistory after = after("pier/fetch", "pier/light");
        assertThat(after.ladders())
                .singleElement()
                .satisfies(ladder -> assertThat(ladder.last())
                        .hasValueSatisfying(move -> assertThat(move.choice()).isEqualTo("Fetch oil from the store")));
    }
}
