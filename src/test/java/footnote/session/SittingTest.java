package footnote.session;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.game.Game;
import footnote.save.StorySaves;
import footnote.story.Stories;
import footnote.story.Story;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SittingTest {
    @TempDir
    private Path data;

    private static Story harbour(String version) {
        Stories harbour = Stories.of("harbour")
                .version(version)
                .oneOf("letter", "none", "sent")
                .role("pilot", "pier")
                .role("keeper", "lamp")
                .lasting("letter", "pilot")
                .chapter("one", "pilot");
        if (version.equals("1")) {
            harbour.scene("hall", scene -> scene.chapter("one").text("A hall.").choice("on", "end"));
        }
        return harbour.scene(
                        "pier",
                        scene -> scene.chapter("one")
                                .text("Fog.")
                                .choice(
                                        "go",
                                        version.equals("1") ? "hall" : "end",
                                        choice -> choice.does(harbour.set("letter", "sent")))
                                .choice("wait", "pier"))
                .scene("lamp", scene -> scene.text("Light.").choice("trim", "lamp"))
                .scene("end", scene -> scene.text("Home.").ending("Home"))
                .build();
    }

    private Sitting sit(String version) {
        Story story = harbour(version);
        return new Sitting(new Game(story), new StorySaves(data, story.id(), story.ifid()));
    }

    private static void take(Sitting sitting, Intent... intents) {
        for (Intent intent : intents) {
            sitting.take(intent);
        }
    }

    private static String scene(Sitting sitting) {
        return sitting.session().play().orElseThrow().page().scene().id();
    }

    @Test
    void theFirstSittingBeginsAtTheTitle() {
        try (Sitting sitting = sit("1")) {
            assertThat(sitting.session().room()).isInstanceOf(Room.Title.class);
            take(sitting, new Intent.Choose(1));
            assertThat(scene(sitting)).isEqualTo("pier");
        }
    }

    @Test
    void theNextSittingGoesOnWhereTheLastOneWasLeft() {
        try (Sitting sitting = sit("1")) {
            take(sitting, new Intent.Choose(1), new Intent.Choose(1), new Intent.Quit());
            assertThat(sitting.over()).isTrue();
        }
        try (Sitting sitting = sit("1")) {
            assertThat(scene(sitting)).isEqualTo("hall");
            take(sitting, new Intent.Undo());
            assertThat(scene(sitting)).isEqualTo("pier");
        }
        try (Sitting sitting = sit("1")) {
            assertThat(scene(sitting)).isEqualTo("pier");
            take(sitting, new Intent.Redo());
            assertThat(scene(sitting)).isEqualTo("hall");
        }
    }

    @Test
    void undoGoesBackToTheBeginningAndSaysSoThere() {
        try (Sitting sitting = sit("1")) {
            take(
                    sitting,
                    new Intent.Choose(1),
                    new Intent.Choose(2),
                    new Intent.Choose(1),
                    new Intent.Undo(),
                    new Intent.Undo());
            assertThat(sitting.session().said()).isEmpty();
            take(sitting, new Intent.Undo());
            assertThat(sitting.session().said()).contains(SessionMessages.NOTHING_TO_UNDO);
            take(sitting, new Intent.Redo(), new Intent.Redo());
            assertThat(scene(sitting)).isEqualTo("hall");
            take(sitting, new Intent.Redo());
            assertThat(sitting.session().said()).contains(SessionMessages.NOTHING_AHEAD);
        }
    }

    @Test
    void aNamedSaveOpensWhereItWasKept() {
        try (Sitting sitting = sit("1")) {
            take(sitting, new Intent.Choose(1), new Intent.Choose(1), new Intent.Save("Foggy morning"));
            assertThat(sitting.session().said()).contains("Saved as “Foggy morning”.");
            take(sitting, new Intent.Undo(), new Intent.Open("foggy MORNING"));
            assertThat(scene(sitting)).isEqualTo("hall");
        }
    }

    @Test
    void theListOfSavesIsOpenedByNumber() {
        try (Sitting sitting = sit("1")) {
            take(
                    sitting,
                    new Intent.Choose(1),
                    new Intent.Choose(1),
                    new Intent.Save("one"),
                    new Intent.Undo(),
                    new Intent.Open(""));
            assertThat(((Room.Saves) sitting.session().room()).saves().get(0).name())
                    .isEqualTo("one");
            take(sitting, new Intent.Choose(1));
            assertThat(scene(sitting)).isEqualTo("hall");
        }
    }

    @Test
    void aSaveThatDoesNotExistIsSaid() {
        try (Sitting sitting = sit("1")) {
            take(sitting, new Intent.Choose(1), new Intent.Open("nothing"));
            assertThat(sitting.session().said())
                    .hasValueSatisfying(said -> assertThat(said).contains("nothing"));
            assertThat(scene(sitting)).isEqualTo("pier");
        }
    }

    @Test
    void anEndingLeavesItsValuesEvenAfterUndo() {
        try (Sitting sitting = sit("1")) {
            take(sitting, new Intent.Choose(1), new Intent.Choose(1), new Intent.Choose(1), new Intent.Undo());
        }
        try (Sitting sitting = sit("1")) {
            assertThat(sitting.session().profile().endings()).containsExactly("end");
            take(sitting, new Intent.Roles(), new Intent.Choose(2));
            assertThat(sitting.session().play().orElseThrow().playthrough().lasting())
                    .containsEntry("letter", "sent");
        }
    }

    @Test
    void eachRoleHasAPlaythroughOfItsOwn() {
        try (Sitting sitting = sit("1")) {
            take(sitting, new Intent.Choose(1), new Intent.Choose(1), new Intent.Roles(), new Intent.Choose(2));
            assertThat(scene(sitting)).isEqualTo("lamp");
            take(sitting, new Intent.Roles());
            assertThat(((Room.Title) sitting.session().room()).roles())
                    .containsExactly(new Room.RoleEntry("pilot", 1), new Room.RoleEntry("keeper", 0));
            take(sitting, new Intent.Choose(1));
            assertThat(scene(sitting)).isEqualTo("hall");
        }
    }

    @Test
    void anEditedStoryIsOpenedAsFarAsItGoesAndSaysWhy() {
        try (Sitting sitting = sit("1")) {
            take(sitting, new Intent.Choose(1), new Intent.Choose(2), new Intent.Choose(1), new Intent.Choose(1));
        }
        try (Sitting sitting = sit("2")) {
            assertThat(sitting.session().said())
                    .hasValueSatisfying(
                            said -> assertThat(said).contains("hall/on").contains("is gone"));
            assertThat(scene(sitting)).as("the last page with an offer").isEqualTo("pier");
            assertThat(sitting.session().play().orElseThrow().playthrough().ahead())
                    .containsExactly("pier/go", "hall/on");
        }
    }

    @Test
    void whatAnEditPutAheadIsStillKeptAfterLeavingAndComingBack() throws IOException {
        try (Sitting sitting = sit("1")) {
            take(sitting, new Intent.Choose(1), new Intent.Choose(2), new Intent.Choose(1), new Intent.Choose(1));
        }
        try (Sitting sitting = sit("2")) {
            take(sitting, new Intent.Undo(), new Intent.Redo(), new Intent.Quit());
        }
        try (Sitting sitting = sit("2")) {
            take(sitting, new Intent.Choose(1), new Intent.Undo(), new Intent.Choose(2), new Intent.Choose(2));
        }
        assertThat(Files.readString(data.resolve("saves/harbour/autosave.pilot.json.old-1")))
                .contains("pier/wait", "pier/go", "hall/on");
    }

    @Test
    void whatCanBeRedoneIsDroppedByADifferentChoiceWithoutACopy() {
        try (Sitting sitting = sit("1")) {
            take(sitting, new Intent.Choose(1), new Intent.Choose(1), new Intent.Undo(), new Intent.Quit());
        }
        try (Sitting sitting = sit("1")) {
            take(sitting, new Intent.Choose(2));
        }
        assertThat(data.resolve("saves/harbour/autosave.pilot.json.old-1")).doesNotExist();
    }

    @Test
    void restartingBeginsAtTheFirstPage() {
        try (Sitting sitting = sit("1")) {
            take(sitting, new Intent.Choose(1), new Intent.Choose(1), new Intent.Restart());
            assertThat(scene(sitting)).isEqualTo("pier");
            assertThat(sitting.session().play().orElseThrow().playthrough().choices())
                    .isEmpty();
        }
    }

    @Test
    void aNumberThatIsNotThereIsSaidAndNothingHappens() {
        try (Sitting sitting = sit("1")) {
            take(sitting, new Intent.Choose(1), new Intent.Choose(3));
            assertThat(sitting.session().said()).contains("There is no 3 here: there are 1 to 2.");
            take(sitting, new Intent.Look(0));
            assertThat(sitting.session().said()).isPresent();
            assertThat(scene(sitting)).isEqualTo("pier");
        }
    }

    @Test
    void lookingAtANoteChangesNothingElse() {
        try (Sitting sitting = sit("1")) {
            take(sitting, new Intent.Choose(1), new Intent.Look(2));
            assertThat(sitting.session().marked()).isEqualTo(2);
            assertThat(sitting.session().play().orElseThrow().playthrough().choices())
                    .isEmpty();
        }
    }

    @Test
    void beforeASeatIsTakenThereIsNothingToUndoSaveOrRestart() {
        try (Sitting sitting = sit("1")) {
            for (Intent intent :
                    new Intent[] {new Intent.Undo(), new Intent.Redo(), new Intent.Save("x"), new Intent.Restart()}) {
                take(sitting, intent);
                assertThat(sitting.session().said()).as(intent.toString()).isPresent();
            }
            take(sitting, new Intent.Help(), new Intent.Back());
            assertThat(sitting.session().room()).isInstanceOf(Room.Title.class);
        }
    }
}
