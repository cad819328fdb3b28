package footnote.report;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.Golden;
import footnote.game.Game;
import org.junit.jupiter.api.Test;

class ExportTest {
    private final Game game = new Game(Harbour.story());
    private final PageHistory past = Harbour.past(game, "keeper", "pier/look", "lamp/burn");

    @Test
    void aTranscriptAsMarkdownHasNumberedNotesThatSayWhatIsQuoted() {
        Golden.compare("report/transcript.md", Transcript.markdown(past));
    }

    @Test
    void aTranscriptAsPlainTextSaysTheSame() {
        Golden.compare("report/transcript.txt", Transcript.plain(past));
    }

    @Test
    void theSourcesAsTextSayWhereEachPassageIsUsed() {
        Golden.compare("report/sources.txt", Bibliography.text(game.story()));
    }

    @Test
    void theSourcesAsCslJson() {
        Golden.compare("report/sources.json", Bibliography.cslJson(game.story()));
    }

    @Test
    void theSourcesAsBibTex() {
        Golden.compare("report/sources.bib", Bibliography.bibTex(game.story()));
    }

    @Test
    void noLineOfAPlainTranscriptIsLongerThanSeventyTwoCharacters() {
        assertThat(Transcript.plain(past).lines()).allMatch(line -> line.length() <= 72);
    }
}
