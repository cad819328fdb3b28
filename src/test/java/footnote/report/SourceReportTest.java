package footnote.report;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.Golden;
import footnote.game.Game;
import footnote.story.Stance;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SourceReportTest {
    private final Game game = new Game(Harbour.story());

    private SourceReport of(String role, String... choices) {
        return SourceReport.of(Harbour.past(game, role, choices));
    }

    @Test
    void passagesAreGroupedByWhatTheChoicesDidToThem() {
        assertThat(of("keeper", "pier/look", "lamp/burn").groups())
                .extracting(group -> group.stance().map(Stance::id).orElse("") + " "
                        + group.sources().get(0).passage())
                .containsExactly("questions report#no-light", "passes-over log#lit");
    }

    @Test
    void aPassageThatWasChosenTwiceInOneWayStandsOnceWithBothChoices() {
        SourceReport report = of("clerk", "office/file", "office/file");

        assertThat(report.sources()).hasSize(1);
        assertThat(report.sources().get(0).decisions())
                .extracting(Decision::number)
                .containsExactly(1, 2);
        assertThat(report.groups().get(0).heading()).isEqualTo("One passage that you went against");
    }

    @Test
    void itSaysWhatCouldBeKnownOnTheDayOfTheChoice() {
        assertThat(of("keeper", "pier/look", "lamp/post").sources())
                .extracting(SourceReport.Source::known)
                .containsExactly(
                        "not yet known on 1 March 1881; its date: 1890",
                        "known on 1 March 1881; its date: before 2 March 1881");
        assertThat(of("keeper", "pier/look", "lamp/burn").sources())
                .extracting(SourceReport.Source::known)
                .contains("known on 1 March 1881; its date: 1 March 1881");
    }

    @Test
    void theChoicesStandByChapter() {
        assertThat(of("keeper", "pier/look", "lamp/burn").chapters())
                .extracting(part -> part.chapter().orElseThrow().title())
                .containsExactly("The night");
    }

    @Test
    void beforeTheFirstChoiceItIsEmpty() {
        SourceReport report = of("keeper");

        assertThat(report.sources()).isEmpty();
        assertThat(report.ending()).isEqualTo(Optional.empty());
        assertThat(SourceReportWriter.markdown(report)).contains("Nothing has been chosen yet.");
    }

    @Test
    void asMarkdown() {
        Golden.compare("report/source-report.md", SourceReportWriter.markdown(of("keeper", "pier/look", "lamp/burn")));
    }

    @Test
    void asAPageForABrowserAndForPaper() {
        Golden.compare("report/source-report.html", SourceReportWriter.html(of("keeper", "pier/look", "lamp/burn")));
    }
}
