package footnote.save;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.game.Playthrough;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlotsTest {
    private static final Playthrough TWO = Plays.of("a/a", "a/b");

    @TempDir
    Path data;

    private StorySaves saves;

    @BeforeEach
    void openTheShelf() {
        saves = new StorySaves(data, Plays.STORY, Plays.IFID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"before the letter", "Before_the-Letter", "3", "Büro", "日本", "con", "-", "profile"})
    void aNameOfLettersDigitsAndAFewSignsIsFine(String name) {
        assertThat(saves.keepAs(name, TWO, "The pier")).isEqualTo(new WriteResult(true, List.of()));
        assertThat(saves.fetch(name).value()).contains(TWO);
        assertThat(saves.slots().value()).containsExactly(new Slot(name, "pilot", 2, "The pier", true));
    }

    @ParameterizedTest
    @CsvSource({
        "'', needs a letter or a digit",
        "'   ', needs a letter or a digit",
        "../profile, 'is made of letters, digits, spaces, “-” and “_”'",
        "a.b, 'is made of letters, digits, spaces, “-” and “_”'",
        "autosave, 'can''t begin with “autosave”, under which the game saves by itself'",
        "Autosave 2, 'can''t begin with “autosave”, under which the game saves by itself'",
        "aaaaaaaaaabbbbbbbbbbccccccccccddddddddddE, has 40 characters at most",
    })
    void anyOtherNameIsRefusedWithTheReason(String name, String why) {
        assertThat(saves.keepAs(name, TWO, ""))
                .isEqualTo(new WriteResult(false, List.of("Not saved: a name " + why + ".")));
        assertThat(data).isEmptyDirectory();
    }

    @Test
    void namesAreComparedWithoutCaseAndSpaceAround() {
        saves.keepAs("The Pier", TWO, "");
        assertThat(saves.fetch(" the pier ").value()).contains(TWO);
        saves.keepAs("THE PIER", Plays.of(), "");
        assertThat(saves.slots().value()).extracting(Slot::name).containsExactly("THE PIER");
    }

    @Test
    void whatANameHeldBeforeIsKeptBesideItAndThatIsSaid() {
        saves.keepAs("pier", TWO, "");
        WriteResult kept = saves.keepAs("pier", Plays.of("c/c"), "");
        assertThat(kept)
                .isEqualTo(new WriteResult(
                        true, List.of("What “pier” held before is kept beside it until you save there again.")));
        assertThat(Plays.read(data, "slot.pier.json.before")).contains("a/b");
    }

    @Test
    void aNameThatIsNotThereIsSaid() {
        assertThat(saves.fetch("pier").value()).isEmpty();
        assertThat(saves.fetch("pier").remarks()).containsExactly("There is no save called “pier”.");
        assertThat(saves.fetch("../\u001b[31m").remarks()).containsExactly("There is no save called “../ [31m”.");
        assertThat(saves.fetch("autosave pilot").remarks())
                .containsExactly("There is no save called “autosave pilot”.");
    }

    @Test
    void theListHasThePlayersNamesFirstThenTheGamesOwn() {
        saves.keep(TWO, "The pier");
        saves.keep(Plays.of(), "The pier");
        saves.keep(Plays.as("keeper", "a/a", "a/b").at(1), "The lamp");
        saves.keepAs("Zebra", TWO, "The pier");
        saves.keepAs("apple", TWO.at(0), "The quay");
        assertThat(saves.slots())
                .isEqualTo(new ReadResult<>(
                        List.of(
                                new Slot("apple", "pilot", 0, "The quay", true),
                                new Slot("Zebra", "pilot", 2, "The pier", true),
                                new Slot("autosave keeper", "keeper", 1, "The lamp", false),
                                new Slot("autosave pilot", "pilot", 0, "The pier", false),
                                new Slot("autosave pilot old-1", "pilot", 2, "The pier", false)),
                        List.of()));
    }

    @Test
    void everythingThatIsListedCanBeFetched() {
        theListHasThePlayersNamesFirstThenTheGamesOwn();
        for (Slot slot : saves.slots().value()) {
            assertThat(saves.fetch(slot.name()).value()).map(Playthrough::point).contains(slot.choices());
        }
    }

    @Test
    void whatIsSaidOfAPlaythroughIsOneLineThatCanBePrintedAnywhere() {
        saves.keepAs("pier", TWO, "one\ntwo\u001b[2J\u202etri\u2028four — “five”" + " and so on".repeat(100));
        String about = saves.slots().value().get(0).about();
        assertThat(about).startsWith("one two [2J tri four — “five” and so on").hasSizeLessThanOrEqualTo(300);
    }
}
