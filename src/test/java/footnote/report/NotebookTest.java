package footnote.report;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.game.Game;
import footnote.story.Passage;
import java.util.List;
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
    void whatATextQuotesAndWhatTheOffersCarryIsMetInThePagesOrder() {
        assertThat(ids(after().entries())).containsExactly("weather", "no-light", "lit");
    }

    @Test
    void onlyWhatWasChosenIsUsed() {
        Notebook notebook = after("pier/look");

        assertThat(notebook.entries())
                .filteredOn(Notebook.Entry::used)
                .extracting(entry -> entry.passage().id())
                .containsExactly("no-light");
    }

    @Test
    void everyPageOnWhichAPassageWasMetIsKept() {
        Notebook.Entry lit = after("pier/look", "lamp/burn").entries().get(2);

        assertThat(lit.meetings())
                .containsExactly(new Notebook.Meeting(0, "The pier", false), new Notebook.Meeting(1, "The lamp", true));
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

        assertThat(notebook.blanks()).extracting(Passage::id).containsExactly("later");
        assertThat(notebook.elsewhere()).isEqualTo(1);
    }

    @Test
    void aDisagreementIsShownOnceAndSaysWhichSideWasMet() {
        assertThat(after().disputes())
                .containsExactly(new Notebook.Dispute(
                        Harbour.REPORT.passages().get("no-light"),
                        Harbour.LOG.passages().get("lit"),
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
