package footnote.tui;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.ShippedPlays;
import footnote.game.Page;
import footnote.report.Citation;
import footnote.session.Intent;
import footnote.session.Session;
import footnote.session.Sitting;
import footnote.view.Frame;
import footnote.view.Row;
import footnote.view.Run;
import footnote.view.Tone;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page of the recorded plays, as players come to see it in the windows that they have. */
class EveryPageTest {
    /** More keys than any page has rows and offers. */
    private static final int ENOUGH = 400;

    @TempDir
    private Path data;

    @ParameterizedTest(name = "{0} by {1}")
    @CsvSource({"80, 24", "100, 30", "120, 40"})
    void whoeverReadsOnToTheOffersSeesThemAllAndThePassageBehindTheFirst(int columns, int rows) throws IOException {
        int pages = ShippedPlays.pages(data, sitting -> {
            SessionModel model = new SessionModel(sitting);
            for (int i = 0; i < ENOUGH && model.frame(columns, rows).seen().first() == 0; i++) {
                model.take(KeyPress.text(" "));
            }
            Frame frame = model.frame(columns, rows);
            int offers = sitting.session().size();
            assertThat(frame.seen()).as(place(sitting)).isEqualTo(new Frame.Seen(Math.min(1, offers), offers));
            seesThePassage(sitting.session(), frame);
        });
        assertThat(pages).isGreaterThan(200);
    }

    @ParameterizedTest(name = "{0} by {1}")
    @CsvSource({"80, 24", "100, 30", "120, 40"})
    void theArrowsScrollUntilThereIsSomethingToMarkAndMarkOnlyWhatIsSeen(int columns, int rows) throws IOException {
        ShippedPlays.pages(data, sitting -> {
            SessionModel model = new SessionModel(sitting);
            arrows(model, sitting, KeyPress.of(KeyPress.Name.DOWN), columns, rows);
            Frame foot = model.frame(columns, rows);
            assertThat(foot.top()).as(place(sitting)).isEqualTo(foot.lowest());
            assertThat(sitting.session().marked()).isEqualTo(sitting.session().size());
            arrows(model, sitting, KeyPress.of(KeyPress.Name.UP), columns, rows);
            assertThat(model.frame(columns, rows).top()).as(place(sitting)).isZero();
            sitting.take(new Intent.Look(Math.min(1, sitting.session().size())));
        });
    }

    /** Presses an arrow until nothing changes any more. */
    private static void arrows(SessionModel model, Sitting sitting, KeyPress arrow, int columns, int rows) {
        Frame before = null;
        Frame frame = model.frame(columns, rows);
        for (int i = 0; i < ENOUGH && !frame.equals(before); i++) {
            int marked = sitting.session().marked();
            model.take(arrow);
            before = frame;
            frame = model.frame(columns, rows);
            Session session = sitting.session();
            boolean marks = session.marked() != marked;
            assertThat(!marks || frame.seen().has(session.marked()))
                    .as(place(sitting))
                    .isTrue();
            assertThat(!marks || before.seen().first() > 0).as(place(sitting)).isTrue();
            if (session.size() > 0 && frame.seen().equals(new Frame.Seen(1, session.size()))) {
                seesThePassage(session, frame);
            }
        }
    }

    private static void seesThePassage(Session session, Frame frame) {
        Page page = session.play().orElseThrow().page();
        if (!page.offers().isEmpty()) {
            Page.Offer marked = page.offers().get(session.marked() - 1);
            Citation citation = Citation.of(session.story(), marked.passage());
            assertThat(words(frame, Tone.QUOTATION)).contains(citation.quoted().replaceAll("\\s+", " "));
            assertThat(words(frame, Tone.QUIET)).contains(citation.beside());
        }
    }

    private static String words(Frame frame, Tone tone) {
        StringBuilder words = new StringBuilder();
        for (Row row : frame.rows()) {
            for (Run run : row.runs()) {
                words.append(run.tone() == tone ? run.text().strip() + " " : "");
            }
        }
        return words.toString();
    }

    private static String place(Sitting sitting) {
        return sitting.session().play().orElseThrow().page().scene().id();
    }
}
