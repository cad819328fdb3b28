package footnote.view;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.Golden;
import footnote.game.Game;
import footnote.report.FullDocument;
import footnote.report.Harbour;
import footnote.report.Notebook.Arrangement;
import footnote.save.Settings;
import footnote.save.StorySaves;
import footnote.session.Intent;
import footnote.session.Session;
import footnote.session.SessionContext;
import footnote.session.Sitting;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What each of the reader's rooms looks like, on the full screen and line by line, as files under {@code rooms}. */
class RoomsTest {
    private static final String LOG = """
            Lit at six.

            The cat is on the stove, the kettle is on the cat’s side of it, and there is nothing else to write.
            Wind from the north-west, rising, with sleet; the glass falling since noon, and nobody on the road who \
            could be spared to go and look at the boats. The café is shut.
            A line between.
            “I ought to have gone down.” So he says.
            """;

    @TempDir
    private Path data;

    static Stream<Arguments> rooms() {
        Intent seat = new Intent.Choose(1);
        Intent[] played = {seat, new Intent.Choose(1)};
        Intent[] ended = {seat, new Intent.Choose(1), new Intent.Choose(2), new Intent.Debrief()};
        return Stream.of(
                room("notebook", played, new Intent.Notebook(Optional.empty()), new Intent.Look(3)),
                room("notebook-by-date", played, new Intent.Notebook(Optional.of(Arrangement.DATE))),
                room("notebook-by-document", played, new Intent.Notebook(Optional.of(Arrangement.DOCUMENT))),
                room("search", played, new Intent.Search("ought élan’s", true)),
                room("search-found", played, new Intent.Search("NORTH-west", false)),
                room("page-behind", played, new Intent.Notebook(Optional.empty()), new Intent.Choose(2)),
                room("disputes", played, new Intent.Disputes()),
                room("documents", played, new Intent.Documents()),
                room("passages", played, new Intent.Documents(), new Intent.Choose(1), new Intent.Look(2)),
                room(
                        "passages-without-the-document",
                        played,
                        new Intent.Documents(),
                        new Intent.Choose(1),
                        new Intent.Choose(2)),
                room("whole-text", played, new Intent.Documents(), new Intent.Choose(2), new Intent.Choose(2)),
                room("timeline", played, new Intent.Timeline()),
                room("debrief", ended),
                room("source-report", ended, new Intent.Choose(2), new Intent.Look(2)),
                room("levels", played, new Intent.Levels()),
                room("help", played, new Intent.Help()),
                room("source-details", played, new Intent.Details(Optional.of(true)), new Intent.Look(1)));
    }

    private static Arguments room(String name, Intent[] before, Intent... intents) {
        List<Intent> all = new ArrayList<>(Arrays.asList(before));
        all.addAll(Arrays.asList(intents));
        return Arguments.of(name, all);
    }

    private Session after(List<Intent> intents) {
        FullDocument log = FullDocument.of(Harbour.LOG, "log-2.txt", LOG, false);
        SessionContext context = new SessionContext(Settings.NONE, Optional.empty(), Map.of("log", log));
        try (Sitting sitting = new Sitting(
                new Game(Harbour.story()),
                new StorySaves(data, "harbour", "6e0f6a0e-6c7b-4b0e-9b0b-4c0c1d241104"),
                context)) {
            intents.forEach(sitting::take);
            return sitting.session();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rooms")
    void everyRoomOnTheScreenLooksAsInItsGoldenFile(String name, List<Intent> intents) {
        Session session = after(intents);
        Golden.compare("rooms/" + name + "-80x24.txt", drawn(session, 80, 24));
        Golden.compare("rooms/" + name + "-200x60.txt", drawn(session, 200, 60));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rooms")
    void everyRoomInPlainModeLooksAsInItsGoldenFile(String name, List<Intent> intents) {
        Session session = after(intents);
        boolean looked = intents.get(intents.size() - 1) instanceof Intent.Look;
        List<Row> rows = looked ? SessionLines.note(session, session.marked(), 72) : SessionLines.of(session, 72);
        Golden.compare("rooms/" + name + ".txt", text(rows));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rooms")
    void aRoomFitsIntoEveryWindow(String name, List<Intent> intents) {
        Session session = after(intents);
        for (int width = 0; width <= 220; width += 7) {
            for (int height = 0; height <= 60; height += 5) {
                List<Row> rows = Frame.of(session, new Window(width, height, 0, true, ""))
                        .rows();
                int most = width;
                assertThat(rows)
                        .as("%s at %d by %d", name, width, height)
                        .hasSize(height)
                        .allSatisfy(row -> assertThat(row.width()).isLessThanOrEqualTo(most));
            }
        }
    }

    private static String drawn(Session session, int width, int height) {
        return text(Frame.of(session, new Window(width, height, 0, true, "")).rows());
    }

    private static String text(List<Row> rows) {
        StringBuilder out = new StringBuilder();
        rows.forEach(row -> out.append(row.text().stripTrailing()).append('\n'));
        return out.toString();
    }
}
