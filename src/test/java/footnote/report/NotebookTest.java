package footnote.report;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.game.Game;
import footnote.story.Dispute;
import footnote.story.Passage;
import footnote.story.Stance;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NotebookTest {
    private final Game game = new Game(Harbour.story());
    private final PassageUses sources = PassageUses.of(game.story());

    private Notebook after(String... choices) {
        return Notebook.of(Harbour.past(game, "keeper", choices), sources);
    }

    private static List<String> ids(List<Notebook.Entry> entries) {
        return entries.stream().map(entry -> entry.passage().id()).toList();
    }

    @Test
    void quotedPassagesAndThoseOfOffersAreMetInTheOrderOfThePage() {
        assertThat(ids(after().entries())).containsExactly("weather", "no-light", "lit");
    }

    @Test
    void onlyWhatAChoiceWasAboutIsChosen() {
        Notebook notebook = after("pier/look");

        assertThat(notebook.entries())
                .filteredOn(Notebook.Entry::chosen)
                .extracting(entry -> entry.passage().id())
                .containsExactly("no-light");
    }

    @Test
    void everyPageOnWhichAPassageWasMetIsKept() {
        Notebook.Entry lit = after("pier/look", "lamp/burn").entries().get(2);

        assertThat(lit.meetings())
                .containsExactly(
                        new Notebook.Meeting(0, "The pier", false, Optional.empty()),
                        new Notebook.Meeting(1, "The lamp", true, Optional.of(Stance.PASSES_OVER)));
        assertThat(lit.stances()).containsExactly(Stance.PASSES_OVER);
    }

    @Test
    void aChoiceTakenBackIsForgotten() {
        assertThat(ids(after("pier/look").entries())).contains("later");
        assertThat(ids(after().entries())).doesNotContain("later");
    }

    @Test
    void byDateAnEarlierOneComesFirstAndAnUndatedOneLast() {
        assertThat(ids(after("pier/look").in(Notebook.Arrangement.DATE)))
                .containsExactly("lit", "no-light", "later", "weather");
    }

    @Test
    void byDocumentTheyStandAsInTheStory() {
        assertThat(ids(after("pier/look").in(Notebook.Arrangement.DOCUMENT)))
                .containsExactly("no-light", "lit", "weather", "later");
    }

    @Test
    void whatTheRoleHasNotMetIsBlankAndWhatOnlyOthersMeetIsCounted() {
        Notebook notebook = after();

        assertThat(notebook.unmet()).extracting(Passage::id).containsExactly("later");
        assertThat(notebook.ofOtherRoles()).isEqualTo(1);
    }

    @Test
    void aDisagreementIsShownOnceAndSaysWhichSideWasMet() {
        assertThat(after().disputes())
                .containsExactly(new Notebook.Disagreement(
                        Harbour.REPORT.passages().get("no-light"),
                        Harbour.LOG.passages().get("lit"),
                        new Dispute("log#lit", "Was it lit?", Dispute.Kind.CONTRADICTS),
                        true,
                        true));
    }

    @Test
    void aSearchWantsEveryWordAndMindsNeitherCaseNorAccentsNorCurls() {
        PassageSearch search = new PassageSearch(game.story(), "CAFE \"the elan");

        assertThat(search.finds(Harbour.REPORT.passages().get("café"))).isTrue();
        assertThat(search.finds(Harbour.LOG.passages().get("lit"))).isFalse();
        assertThat(new PassageSearch(game.story(), " ")
                        .finds(Harbour.LOG.passages().get("lit")))
                .isTrue();
    }
}
