package footnote.write.preview;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.session.Intent;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreviewTest {
    @TempDir
    Path folder;

    private Draft draft;
    private Preview preview;

    @BeforeEach
    void begin() {
        draft = new Draft(folder);
        preview = draft.preview();
    }

    @Test
    void aSaveBringsTheSameChoicesToTheSamePlaceWithTheNewWords() {
        preview.take(new Intent.Choose(1));
        draft.replace("night.json", "He has said so before.", "He repeats himself.");
        preview.reload();
        assertThat(said()).isEqualTo("Reloaded: the same place.");
        assertThat(played()).containsExactly("pier/fetch");
        assertThat(preview.session().play().get().page().text().toString()).contains("He repeats himself.");
    }

    @Test
    void aChoiceThatIsGoneStopsAtTheLastPlaceThatIsThereAndComesBackWithTheChoice() {
        preview.take(new Intent.Choose(1));
        preview.take(new Intent.Choose(2));
        draft.replace("night.json", "\"sleep\":", "\"doze\":");
        preview.reload();
        assertThat(said()).contains("pier/sleep is gone", "the last place that is still there");
        assertThat(played()).containsExactly("pier/fetch");
        preview.take(new Intent.Look(1));
        draft.replace("night.json", "\"doze\":", "\"sleep\":");
        preview.reload();
        assertThat(played()).containsExactly("pier/fetch", "pier/sleep");
        assertThat(scene()).isEqualTo("end.dark");
    }

    @Test
    void aFaultLeavesTheLastGoodPageAndIsToldWithItsPlace() {
        preview.take(new Intent.Choose(1));
        draft.replace("night.json", "\"to\": \"stairs\"", "\"to\": \"stars\"");
        preview.reload();
        assertThat(preview.current()).isFalse();
        assertThat(said()).isEqualTo("1 fault: the last good page stays.");
        assertThat(String.join("\n", ask("faults")))
                .contains("pier/night.json:", "\"stars\"", "did you mean \"stairs\"?");
        assertThat(scene()).isEqualTo("pier");
        preview.take(new Intent.Choose(1));
        assertThat(scene()).isEqualTo("end.light");
        draft.replace("night.json", "\"to\": \"stars\"", "\"to\": \"stairs\"");
        preview.reload();
        assertThat(preview.problems()).isEmpty();
        assertThat(scene()).isEqualTo("end.light");
    }

    @Test
    void whatCheckCanTellAtOnceIsToldToo() {
        assertThat(preview.findings().problems()).isEmpty();
        assertThat(ask("faults"))
                .containsExactly("Nothing is wrong with the files. What players can come to, footnote check knows.");
        draft.replace(
                "story.json",
                "\"documents\": {",
                "\"documents\": { \"more\": { \"title\": \"More\", \"passages\": {"
                        + " \"one\": { \"paragraph\": 1, \"quote\": \"One.\", \"kind\": \"claim\" } } },");
        preview.reload();
        assertThat(preview.findings().sum()).isEqualTo("1 warning");
        assertThat(String.join("\n", ask("faults")))
                .contains("no choice cites passage \"more#one\"", "check knows.")
                .doesNotContain("Nothing is wrong");
    }

    @Test
    void aJumpBeginsInAnySceneWithTheValuesAsTheyAreAndUndoLeadsBack() {
        preview.take(new Intent.Choose(1));
        assertThat(ask("go boat")).isEmpty();
        assertThat(scene()).isEqualTo("boat");
        assertThat(preview.heading()).isEqualTo("Preview of The Pier, from boat with oil = 2: nothing is kept.");
        assertThat(preview.session().play().get().role().id()).isEqualTo("pilot");
        preview.take(new Intent.Undo());
        assertThat(scene()).isEqualTo("pier");
        assertThat(played()).containsExactly("pier/fetch");
    }

    @Test
    void partOfANameIsEnoughWhereItIsPartOfNoOther() {
        assertThat(ask("go dark")).isEmpty();
        assertThat(scene()).isEqualTo("end.dark");
        assertThat(ask("go end")).singleElement().asString().contains("end.light, end.dark, end.home");
        assertThat(ask("go stars")).containsExactly("There is no scene stars. Did you mean stairs?");
    }

    @Test
    void aVariableCanBeGivenAnyOfItsValuesAndNoOther() {
        assertThat(ask("set oil = 2")).isEmpty();
        assertThat(preview.session().play().get().page().offers()).hasSize(3);
        assertThat(ask("set oil 9")).containsExactly("oil can be from 1 to 2, as in: set oil 2");
        assertThat(ask("set lit maybe")).containsExactly("lit can be true or false, as in: set lit true");
        assertThat(ask("set oli 2")).containsExactly("There is no variable oli. Did you mean oil?");
    }

    @Test
    void anotherValueLeavesTheWriterInTheSceneWithAllThatHasHappened() {
        preview.take(new Intent.Choose(1));
        assertThat(ask("why")).contains("fetch is not open: it is once, and was taken");
        assertThat(ask("set oil 1")).isEmpty();
        assertThat(scene()).isEqualTo("pier");
        assertThat(ask("why")).contains("fetch is not open: it is once, and was taken", "  no: oil = 2 (oil is 1)");
        preview.take(new Intent.Undo());
        assertThat(played()).containsExactly("pier/fetch");
    }

    @Test
    void variablesAndSourcesAreFoundByAPartOfTheirIds() {
        assertThat(ask("variables"))
                .contains("oil: a whole number from 1 to 2, first 1", "lit: true or false, first false");
        assertThat(ask("variables li")).startsWith("lit: true or false, first false");
        assertThat(ask("variables rope")).containsExactly("No variable has \"rope\" in its id.");
        assertThat(ask("sources fog")).startsWith("log#fog  ¶2", "  “Fog from the eastward, and no boat seen.”");
        assertThat(ask("sources rope")).containsExactly("No passage has \"rope\" in its id.");
    }

    @Test
    void whatAVariableStandsForStaysWhileTheFilesAreFaulty() {
        draft.replace("story.json", "\"oil\": { ", "\"oil\": { \"note\": \"what is left in the can\", ");
        preview.reload();
        assertThat(ask("variables oil")).contains("  what is left in the can");
        draft.replace("night.json", "\"to\": \"stairs\"", "\"to\": \"stars\"");
        preview.reload();
        assertThat(ask("variables oil")).contains("  what is left in the can");
    }

    @Test
    void aSceneFromWhichItBeganAndWhichIsGoneGivesWayToTheRole() {
        ask("go boat");
        draft.replace("water.json", "\"boat\"", "\"skiff\"");
        draft.replace("story.json", "\"start\": \"boat\"", "\"start\": \"skiff\"");
        preview.reload();
        assertThat(said()).contains("Where it began is gone");
        assertThat(scene()).isEqualTo("skiff");
    }

    @Test
    void whyNamesEachConditionItsAnswerAndTheValueThatDecidesIt() {
        assertThat(ask("why")).contains("light is not open", "  no: oil = 2 (oil is 1)", "fetch is open");
        preview.take(new Intent.Choose(1));
        assertThat(ask("why")).contains("fetch is not open: it is once, and was taken", "  yes: oil = 2 (oil is 2)");
    }

    @Test
    void ofSeveralCasesThoseBelowTheOneThatCountsAreToldApart() {
        draft.replace(
                "night.json",
                "\"text\": [",
                "\"text\": [ { \"first\": [ "
                        + "{ \"if\": \"oil >= 1\", \"text\": \"Some.\" }, { \"if\": \"oil = 1\", \"text\": \"Little.\" }, \"None.\" ] }, ");
        preview.reload();
        assertThat(ask("why"))
                .contains("in the scene’s text, “Some.”:", "in the scene’s text, where one above counts, “Little.”:");
    }

    @Test
    void beginningAgainIsFromWhereThePreviewBegan() {
        ask("set oil 2");
        preview.take(new Intent.Choose(3));
        preview.take(new Intent.Restart());
        assertThat(scene()).isEqualTo("pier");
        assertThat(preview.heading()).contains("oil = 2");
    }

    @Test
    void nothingIsKeptAndNothingThatWasKeptIsOpened() {
        preview.take(new Intent.Save("tuesday"));
        assertThat(said()).startsWith("A preview keeps nothing");
        preview.take(new Intent.Open(""));
        assertThat(said()).startsWith("A preview keeps nothing");
    }

    @Test
    void anotherRoleIsTakenFromTheList() {
        preview.take(new Intent.Roles());
        preview.take(new Intent.Choose(2));
        assertThat(scene()).isEqualTo("boat");
        assertThat(preview.heading()).contains("as The pilot");
    }

    @Test
    void aLineThatIsNoQuestionIsNotAnswered() {
        assertThat(PreviewCommand.ask(preview, "wherefore")).isEqualTo(Optional.empty());
        assertThat(PreviewCommand.ask(preview, "why not")).isEqualTo(Optional.empty());
    }

    private List<String> ask(String line) {
        return PreviewCommand.ask(preview, line).orElseThrow();
    }

    private String said() {
        return preview.session().said().orElse("");
    }

    private String scene() {
        return preview.session().play().get().page().scene().id();
    }

    private List<String> played() {
        return preview.session().play().get().playthrough().played();
    }
}
