package footnote.save;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import footnote.game.Playthrough;
import footnote.game.Profile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DamagedFilesTest {
    private static final String AUTOSAVE = "autosave.pilot.json";
    private static final String GOOD = """
            { "format": 1, "about": "", "story": "harbour", "version": "1.0", "branches": ["fog"], "role": "pilot",
              "lasting": { "letter": "candid" }, "choices": ["a/a"], "point": 1 }
            """;

    @TempDir
    Path data;

    private StorySaves saves;

    @BeforeEach
    void openTheShelf() {
        saves = new StorySaves(data, Plays.STORY, Plays.IFID);
    }

    @AfterEach
    void closeTheShelf() {
        saves.close();
    }

    @Test
    void whatCannotBeReadIsMovedAsideAndSaid() {
        Plays.write(data, AUTOSAVE, "{ \"format\": 1, ");
        ReadResult<Optional<Playthrough>> found = saves.autosave("pilot");
        assertThat(found.value()).isEmpty();
        assertThat(found.remarks()).hasSize(1);
        assertThat(found.remarks().get(0))
                .startsWith("The autosave can't be read: ")
                .endsWith(" It was moved to " + Plays.folder(data).resolve(AUTOSAVE + ".unreadable-1") + ".");
        assertThat(saves.keep(Plays.of("b/b"), "").kept()).isTrue();
        assertThat(Plays.read(data, AUTOSAVE + ".unreadable-1")).isEqualTo("{ \"format\": 1, ");
    }

    @Test
    void whatLayThereBeforeIsTakenInstead() {
        saves.keep(Plays.of("a/a"), "");
        saves.keep(Plays.of("a/a", "a/b"), "");
        saves.close();
        Plays.write(data, AUTOSAVE, "");
        ReadResult<Optional<Playthrough>> found = saves.autosave("pilot");
        assertThat(found.value()).contains(Plays.of("a/a"));
        assertThat(found.remarks())
                .hasSize(2)
                .element(1)
                .isEqualTo("The autosave from one step before is taken instead.");
    }

    @Test
    void aSaveThatWasCutOffBetweenItsTwoNamesIsFound() throws IOException {
        saves.keep(Plays.of("a/a"), "");
        saves.close();
        Files.move(Plays.folder(data).resolve(AUTOSAVE), Plays.folder(data).resolve(AUTOSAVE + ".before"));
        assertThat(saves.autosave("pilot").value()).contains(Plays.of("a/a"));
        saves.keep(Plays.of(), "");
        assertThat(saves.fetch("autosave pilot old-1").value()).contains(Plays.of("a/a"));
    }

    @Test
    void nothingThatWasMovedAsideIsEverOverwritten() {
        for (int number = 1; number <= 3; number++) {
            Plays.write(data, AUTOSAVE, "broken " + number);
            saves.autosave("pilot");
            saves.close();
        }
        assertThat(Plays.files(data))
                .filteredOn(name -> name.startsWith(AUTOSAVE))
                .containsExactly(AUTOSAVE + ".unreadable-1", AUTOSAVE + ".unreadable-2", AUTOSAVE + ".unreadable-3");
        assertThat(Plays.read(data, AUTOSAVE + ".unreadable-3")).isEqualTo("broken 3");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"point\": 1 | \"point\": 2 | \"point\" is no place among its 1 choices",
                "\"point\": 1 | \"point\": -1 | \"point\" is no place among its 1 choices",
                "\"point\": 1 | \"point\": 0.5 | \"point\" is no place among its 1 choices",
                "\"point\": 1 | \"point\": 99999999999999999999 | \"point\" is no place among its 1 choices",
                "[\"a/a\"] | [\"a/\\u001bc\"] | a control character",
                "[\"a/a\"] | [\"a a\"] | \"choices\" is missing, or holds what is no name",
                "[\"a/a\"] | [3] | \"choices\" is missing, or holds what is no name",
                "[\"a/a\"] | \"a/a\" | \"choices\" is not a list",
                "\"candid\" | [] | \"lasting\" is missing, or holds what is no name",
                "{ \"letter\": \"candid\" } | 1 | \"lasting\" is not an object",
                "\"pilot\" | \"keeper\" | it is of another role, keeper",
                "\"harbour\" | \"desert\" | it is of another story, desert",
                "\"pilot\" | \"../../pilot\" | \"role\" is no id",
                "\"harbour\" | \"..\" | \"story\" is no id",
                "\"format\": 1 | \"format\": 0 | it has no format number that is known",
                "\"format\": 1 | \"format\": \"1\" | it has no format number that is known",
            })
    void everythingInAFileIsChecked(String right, String wrong, String why) {
        assertThat(GOOD).contains(right);
        Plays.write(data, AUTOSAVE, GOOD);
        assertThat(saves.peek("pilot").value()).isPresent();
        Plays.write(data, AUTOSAVE, GOOD.replace(right, wrong));
        ReadResult<Optional<Playthrough>> found = saves.autosave("pilot");
        assertThat(found.value()).isEmpty();
        assertThat(found.remarks()).hasSize(1).element(0).asString().contains(why);
    }

    @Test
    void hugeFilesDeepFilesAndFoldersHoldNobodyUp() throws IOException {
        assertTimeoutPreemptively(Duration.ofMinutes(1), () -> {
            Plays.write(data, AUTOSAVE, "[".repeat(3_000_000));
            assertThat(saves.autosave("pilot").remarks().get(0)).contains("it is longer than 2 MB");
            saves.close();
            Plays.write(data, AUTOSAVE, "[".repeat(1_000_000));
            assertThat(saves.autosave("pilot").remarks().get(0)).contains("The autosave can't be read");
            saves.close();
            Files.createDirectories(Plays.folder(data).resolve(AUTOSAVE));
            assertThat(saves.autosave("pilot").remarks().get(0)).contains("it is a folder");
        });
    }

    @Test
    void aNewerFileIsLeftAloneAndPlayIsSavedBesideIt() {
        String newer = GOOD.replace("\"format\": 1", "\"format\": 2");
        Plays.write(data, AUTOSAVE, newer);
        ReadResult<Optional<Playthrough>> found = saves.autosave("pilot");
        assertThat(found.value()).isEmpty();
        assertThat(found.remarks())
                .containsExactly(
                        "The autosave was written by a newer Footnote and is left as it is: "
                                + Plays.folder(data).resolve(AUTOSAVE)
                                + " (it has format 2, and this version knows 1).",
                        "Here the game is saved as “autosave-2 pilot”.");
        assertThat(saves.keep(Plays.of("b/b"), "").kept()).isTrue();
        assertThat(Plays.read(data, AUTOSAVE)).isEqualTo(newer);
        assertThat(saves.fetch("autosave-2 pilot").value()).contains(Plays.of("b/b"));
    }

    @Test
    void aNewerSlotIsNotWrittenOver() {
        String newer = GOOD.replace("\"format\": 1", "\"format\": 2");
        Plays.write(data, "slot.pier.json", newer);
        WriteResult kept = saves.keepAs("pier", Plays.of(), "");
        assertThat(kept.kept()).isFalse();
        assertThat(kept.remarks())
                .hasSize(1)
                .element(0)
                .asString()
                .startsWith("“pier” was written by a newer Footnote and is left as it is: ");
        assertThat(Plays.read(data, "slot.pier.json")).isEqualTo(newer);
    }

    @Test
    void aDamagedSlotIsMovedAsideBeforeItsNameIsUsedAgain() {
        Plays.write(data, "slot.pier.json", "broken");
        WriteResult kept = saves.keepAs("pier", Plays.of("b/b"), "");
        assertThat(kept.kept()).isTrue();
        assertThat(kept.remarks()).hasSize(1).element(0).asString().contains("slot.pier.json.unreadable-1");
        assertThat(Plays.read(data, "slot.pier.json.unreadable-1")).isEqualTo("broken");
    }

    @Test
    void theListSaysWhatItCannotReadAndTouchesNothing() {
        saves.keepAs("good", Plays.of("b/b"), "");
        Plays.write(data, "slot.bad.json", "broken");
        Plays.write(data, "slot.renamed.json", Plays.read(data, "slot.good.json"));
        ReadResult<List<Slot>> list = saves.slots();
        assertThat(list.value()).extracting(Slot::name).containsExactly("good");
        assertThat(list.remarks())
                .containsExactly("Not listed, since it can't be read: "
                        + Plays.folder(data).resolve("slot.bad.json") + ".");
        assertThat(Plays.read(data, "slot.bad.json")).isEqualTo("broken");
    }

    @Test
    void aDamagedProfileIsMovedAsideAndPlayBeginsWithoutOne() {
        Plays.write(data, "profile.json", "{ \"format\": 1, \"lasting\": { \"letter\": 3 } }");
        ReadResult<Profile> found = saves.profile();
        assertThat(found.value()).isEqualTo(Profile.NEW);
        assertThat(found.remarks()).hasSize(1).element(0).asString().startsWith("The profile can't be read: ");
        assertThat(Plays.files(data)).containsExactly("profile.json.unreadable-1");
    }

    @Test
    void aNewerProfileIsLeftAloneAndThatIsSaidOnce() {
        Plays.write(data, "profile.json", "{ \"format\": 7 }");
        saves.profile();
        Profile profile = new Profile(Map.of(), Set.of("end.one"));
        assertThat(saves.keep(profile).remarks()).hasSize(1);
        assertThat(saves.keep(profile)).isEqualTo(new WriteResult(false, List.of()));
        assertThat(Plays.read(data, "profile.json")).isEqualTo("{ \"format\": 7 }");
    }

    @Test
    void bytesThatAreNoTextAreNoSave() throws IOException {
        Plays.write(data, AUTOSAVE, "");
        Files.write(
                Plays.folder(data).resolve(AUTOSAVE),
                GOOD.replace("1.0", "caf\u00e9").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(saves.autosave("pilot").remarks()).hasSize(1);
    }

    @Test
    void aPlaythroughThatCouldNotBeReadAgainIsNotWritten() {
        String[] many = new String[100_000];
        Arrays.fill(many, "a-long-enough-scene/a-long-enough-choice");
        WriteResult kept = saves.keep(Plays.of(many), "");
        assertThat(kept.kept()).isFalse();
        assertThat(kept.remarks()).hasSize(1).element(0).asString().contains("more than 2 MB");
        assertThat(saves.keep(Plays.of("a/a"), "")).isEqualTo(new WriteResult(true, List.of("Saving works again.")));
    }
}
