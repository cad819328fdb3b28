package footnote.game;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.story.Comparison;
import footnote.story.Stories;
import footnote.story.Story;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReplayTest {
    private static Story harbour(String version, boolean hall, boolean open) {
        Stories stories =
                Stories.of("harbour").version(version).flag("key", open).role("pilot", "pier");
        stories.scene(
                "pier", scene -> scene.choice("go", hall ? "hall" : "quay").choice("stay", "pier"));
        if (hall) {
            stories.scene(
                    "hall",
                    scene -> scene.choice(
                            "on", "quay", choice -> choice.when(stories.is("key", Comparison.EQUAL, true))));
        }
        return stories.scene("quay", scene -> scene.choice("back", "pier")).build();
    }

    private static Playthrough played(Story story, String... choices) {
        Playthrough playthrough = Playthrough.of(story, story.roles().get("pilot"), Map.of());
        for (String choice : choices) {
            playthrough = playthrough.choose(choice);
        }
        return playthrough;
    }

    @Test
    void aPlaythroughIsMadeAgainFromItsChoices() {
        Story story = harbour("1", true, true);

        Replay replay = Replay.of(new Game(story), played(story, "pier/go", "hall/on"));

        assertThat(replay.stop()).isEmpty();
        assertThat(replay.present().state().scene().id()).isEqualTo("quay");
        assertThat(replay.steps()).hasSize(3);
    }

    @Test
    void itStopsAtAChoiceThatIsGoneAndKeepsTheRestAhead() {
        Story now = harbour("2", false, true);
        Playthrough before = played(harbour("1", true, true), "pier/go", "hall/on", "quay/back");

        Replay replay = Replay.of(new Game(now), before);

        assertThat(replay.stop()).contains(new Replay.Stop("hall/on", Replay.Why.GONE));
        assertThat(replay.playthrough().point()).isEqualTo(1);
        assertThat(replay.playthrough().ahead()).containsExactly("hall/on", "quay/back");
        assertThat(replay.present().state().scene().id()).isEqualTo("quay");
    }

    @Test
    void itNeverTakesAChoiceThatIsNoLongerOpenAndStepsBackToAnOffer() {
        Story now = harbour("2", true, false);
        Playthrough before = played(harbour("1", true, true), "pier/go", "hall/on");

        Replay replay = Replay.of(new Game(now), before);

        assertThat(replay.stop()).contains(new Replay.Stop("hall/on", Replay.Why.CLOSED));
        assertThat(replay.playthrough().point())
                .as("the hall has no open choice")
                .isZero();
        assertThat(replay.playthrough().ahead()).containsExactly("pier/go", "hall/on");
    }

    @Test
    void itNeverTakesAChoiceOfAnotherScene() {
        Story story = harbour("1", true, true);

        Replay replay = Replay.of(new Game(story), played(story, "pier/go", "quay/back"));

        assertThat(replay.stop()).contains(new Replay.Stop("quay/back", Replay.Why.ELSEWHERE));
        assertThat(replay.present().state().scene().id()).isEqualTo("hall");
    }

    @Test
    void aDifferentChoiceDropsWhatIsAheadAndTheSameOneKeepsIt() {
        Playthrough three = played(harbour("1", true, true), "pier/go", "hall/on", "quay/back");
        Playthrough undone = three.undo().orElseThrow().undo().orElseThrow();

        assertThat(undone.choose("hall/on").ahead()).containsExactly("quay/back");
        assertThat(undone.choose("hall/off").ahead()).isEmpty();
        assertThat(undone.redo().orElseThrow().point()).isEqualTo(2);
    }

    @Test
    void undoEndsAtTheBeginningAndRedoAtTheEnd() {
        Playthrough one = played(harbour("1", true, true), "pier/go");

        assertThat(one.redo()).isEmpty();
        assertThat(one.undo().orElseThrow().undo()).isEmpty();
    }
}
