package footnote.report;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.game.Game;
import footnote.game.Profile;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DebriefTest {
    private final Game game = new Game(Harbour.story());

    private Optional<Debrief> after(String... choices) {
        return Debrief.of(Harbour.past(game, "keeper", choices), new Profile(Map.of(), Set.of("out", "elsewhere")));
    }

    @Test
    void thereIsNoneBeforeAnEnding() {
        assertThat(after("pier/look")).isEmpty();
    }

    @Test
    void itSaysWhatTheChoicesPutIntoTheWorld() {
        assertThat(after("pier/look", "lamp/burn").get().report().put())
                .extracting(part -> part.chapter().get().title())
                .containsExactly("The night");
        assertThat(after("pier/look", "lamp/burn").get().report().put().get(0).decisions())
                .extracting(decision -> decision.chosen().did() + " " + decision.passage())
                .containsExactly("You *burnt* a letter that nobody had read. log#lit");
    }

    @Test
    void itCountsTheEndingsSeenOfEveryRole() {
        assertThat(after("pier/go").get().endings())
                .extracting(Debrief.Seen::seen, Debrief.Seen::of)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(1, 1), org.assertj.core.groups.Tuple.tuple(0, 0));
    }

    @Test
    void theOtherRoleIsOfferedWithTheSentenceOfTheValueThatItDependsOn() {
        Debrief.OtherRole clerk =
                after("pier/look", "lamp/post").get().otherRoles().get(0);

        assertThat(clerk.role().id()).isEqualTo("clerk");
        assertThat(clerk.bequest()).contains("A letter is in the post.");
    }
}
