package footnote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlayRequestTest {
    @Test
    void withoutWordsTheShippedStoryIsPlayed() {
        assertThat(PlayRequest.quick(new String[0]))
                .contains(new PlayRequest(
                        Optional.empty(), PlayRequest.Lines.USUAL, false, Optional.empty(), StoryLocator.With.USUAL));
    }

    @Test
    void aFolderAndPlayOptionsAreReadQuickly() {
        assertThat(PlayRequest.quick(new String[] {"play", "--plain", "--width", "60", "stories/pier/"}))
                .contains(new PlayRequest(
                        Optional.of("stories/pier/"),
                        new PlayRequest.Lines(true, 60, false),
                        false,
                        Optional.empty(),
                        StoryLocator.With.USUAL));
        assertThat(PlayRequest.quick(new String[] {"."}))
                .contains(new PlayRequest(
                        Optional.of("."), PlayRequest.Lines.USUAL, false, Optional.empty(), StoryLocator.With.USUAL));
    }

    @Test
    void aPromptIsForLinesAndAFreshStartForEitherFace() {
        assertThat(PlayRequest.quick(new String[] {"--prompt", "--new"}))
                .contains(new PlayRequest(
                        Optional.empty(),
                        new PlayRequest.Lines(true, PlayRequest.ITS_OWN, true),
                        true,
                        Optional.empty(),
                        StoryLocator.With.USUAL));
    }

    @Test
    void wordsThatMayBeACommandAreLeftToTheFullParser() {
        assertThat(PlayRequest.quick(new String[] {"check"})).isEmpty();
        assertThat(PlayRequest.quick(new String[] {"pier"})).isEmpty();
        assertThat(PlayRequest.quick(new String[] {"a/b", "c/d"})).isEmpty();
    }

    @Test
    void wrongOptionsAreLeftToTheFullParser() {
        assertThat(PlayRequest.quick(new String[] {"--width", "wide"})).isEmpty();
        assertThat(PlayRequest.quick(new String[] {"--width"})).isEmpty();
        assertThat(PlayRequest.quick(new String[] {"--no-such"})).isEmpty();
    }

    @Test
    void aWidthIsAWholeNumberWithinReason() {
        assertThat(PlayRequest.width("0")).isZero();
        assertThat(PlayRequest.width("1000")).isEqualTo(1000);
        assertThat(PlayRequest.width("1001")).isEqualTo(PlayRequest.ITS_OWN);
        assertThat(PlayRequest.width("-1")).isEqualTo(PlayRequest.ITS_OWN);
        assertThat(PlayRequest.width("99999999999999999999")).isEqualTo(PlayRequest.ITS_OWN);
        assertThat(PlayRequest.width("")).isEqualTo(PlayRequest.ITS_OWN);
    }
}
