package footnote.session;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.game.Game;
import footnote.game.Playthrough;
import footnote.report.Harbour;
import footnote.report.Notebook.Arrangement;
import footnote.save.Settings;
import footnote.save.SettingsFile;
import footnote.save.StorySaves;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The reader's rooms of a sitting. */
class RecordRoomTest {
    @TempDir
    private Path data;

    private Sitting sitting;

    @BeforeEach
    void sitDown() {
        sitting = sit();
        take(new Intent.Choose(1));
    }

    private Sitting sit() {
        Path file = data.resolve("settings.json");
        SessionContext context =
                new SessionContext(Settings.read(file).value(), Optional.of(new SettingsFile(file)), Map.of());
        return new Sitting(
                new Game(Harbour.story()),
                new StorySaves(data, "harbour", "6e0f6a0e-6c7b-4b0e-9b0b-4c0c1d241104"),
                context);
    }

    private void take(Intent... intents) {
        for (Intent intent : intents) {
            sitting.take(intent);
        }
    }

    private Playthrough playthrough() {
        return sitting.session().play().orElseThrow().playthrough();
    }

    @Test
    void aPassageLeadsBackToItsPageAndFromThereToTheNotebookWithoutChangingThePlaythrough() {
        take(new Intent.Choose(1));
        Playthrough before = playthrough();
        take(new Intent.Notebook(Optional.empty()), new Intent.Choose(2));

        assertThat(sitting.session().room())
                .isInstanceOfSatisfying(
                        EarlierPage.class,
                        earlier ->
                                assertThat(earlier.play().page().scene().id()).isEqualTo("pier"));
        assertThat(playthrough()).isEqualTo(before);

        take(new Intent.Choose(2));
        assertThat(sitting.session().said()).isPresent();
        assertThat(playthrough()).isEqualTo(before);

        take(new Intent.Back());
        assertThat(sitting.session().room()).isInstanceOf(RecordRoom.Notes.class);
        assertThat(sitting.session().marked()).isEqualTo(2);
        take(new Intent.Back());
        assertThat(sitting.session().onPage()).isTrue();
    }

    @Test
    void openingTheNotebookFromTheNotebookChangesItsOrder() {
        take(new Intent.Notebook(Optional.empty()), new Intent.Notebook(Optional.empty()));

        assertThat(sitting.session().room())
                .isInstanceOfSatisfying(
                        RecordRoom.Notes.class,
                        notes -> assertThat(notes.arrangement()).isEqualTo(Arrangement.DATE));
    }

    @Test
    void aSearchKeepsTheOrderAndMarksTheFirstThatIsFound() {
        take(new Intent.Notebook(Optional.of(Arrangement.DOCUMENT)), new Intent.Search("wind", true));

        assertThat(sitting.session().room()).isInstanceOfSatisfying(RecordRoom.Notes.class, notes -> {
            assertThat(notes.arrangement()).isEqualTo(Arrangement.DOCUMENT);
            assertThat(notes.entries()).hasSize(1);
            assertThat(notes.marked()).isEqualTo(1);
        });
    }

    @Test
    void whetherDetailsAreShownIsKeptForTheNextSitting() {
        take(new Intent.Details(Optional.empty()), new Intent.Quit());
        sitting.close();
        Sitting next = sit();
        assertThat(next.session().details()).isTrue();

        next.take(new Intent.Details(Optional.of(true)));
        assertThat(next.session().details()).isTrue();
        next.take(new Intent.Details(Optional.empty()));
        assertThat(next.session().details()).isFalse();
    }

    @Test
    void thereIsNoDebriefBeforeAnEnding() {
        take(new Intent.Debrief());

        assertThat(sitting.session().onPage()).isTrue();
        assertThat(sitting.session().said()).isPresent();
    }

    @Test
    void theOtherRoleBeginsWithTheValuesThatThisOneLeaves() {
        take(new Intent.Choose(1), new Intent.Choose(1), new Intent.Debrief(), new Intent.Choose(1));

        assertThat(playthrough().role()).isEqualTo("clerk");
        assertThat(sitting.session().play().orElseThrow().page().offers()).hasSize(2);
    }

    @Test
    void aRoleThatWasLeftHalfWayGoesOnWhereItWas() {
        take(new Intent.Roles(), new Intent.Choose(2), new Intent.Choose(1));
        Playthrough half = playthrough();
        take(
                new Intent.Roles(),
                new Intent.Choose(1),
                new Intent.Choose(2),
                new Intent.Debrief(),
                new Intent.Choose(1));

        assertThat(playthrough()).isEqualTo(half);
        assertThat(sitting.session().said()).contains(SessionMessages.HALF_WAY);
    }

    @Test
    void withoutThePassagesDocumentItIsSaidHowToHaveIt() {
        take(new Intent.Documents(), new Intent.Choose(1), new Intent.Choose(1));

        assertThat(sitting.session().room()).isInstanceOf(DocumentsRoom.Passages.class);
        assertThat(sitting.session().said()).contains(SessionMessages.NO_WHOLE_TEXT);
    }
}
