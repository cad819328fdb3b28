package footnote.save;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import footnote.game.Playthrough;
import footnote.game.Profile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StorySavesTest {
    @TempDir
    Path data;

    @Test
    void aNewShelfIsEmptyAndSilent() {
        try (StorySaves saves = saves()) {
            assertThat(saves.profile()).isEqualTo(new ReadResult<>(Profile.NEW, List.of()));
            assertThat(saves.lastRole()).isEmpty();
            assertThat(saves.slots()).isEqualTo(new ReadResult<>(List.of(), List.of()));
            assertThat(saves.autosave("pilot")).isEqualTo(new ReadResult<>(Optional.empty(), List.of()));
        }
    }

    @Test
    void nothingIsWrittenByLooking() {
        try (StorySaves saves = saves()) {
            saves.profile();
            saves.peek("pilot");
            saves.slots();
            saves.fetch("any");
        }
        assertThat(data).isEmptyDirectory();
    }

    @Test
    void theNextStartResumes() {
        Playthrough there = new Playthrough(
                "harbour",
                "1.2.0-beta",
                List.of("fog"),
                "pilot",
                Map.of("letter", "candid", "debt", "-3"),
                List.of("pier.one/take", "fog:buoy/fog:ring", "pier.two/go"),
                2);
        try (StorySaves saves = saves()) {
            saves.autosave("pilot");
            assertThat(saves.keep(there, "The pier")).isEqualTo(new WriteResult(true, List.of()));
        }
        try (StorySaves saves = saves()) {
            saves.profile();
            assertThat(saves.lastRole()).contains("pilot");
            assertThat(saves.peek("pilot").value()).contains(there);
            assertThat(saves.autosave("pilot")).isEqualTo(new ReadResult<>(Optional.of(there), List.of()));
        }
    }

    @Test
    void theRolePlayedLastIsTheOneThatIsRemembered() {
        try (StorySaves saves = saves()) {
            keep(saves, Plays.as("pilot", "a/a"));
            keep(saves, Plays.as("keeper", "b/b"));
            saves.autosave("pilot");
        }
        try (StorySaves saves = saves()) {
            saves.profile();
            assertThat(saves.lastRole()).contains("pilot");
            assertThat(saves.autosave("keeper").value()).contains(Plays.as("keeper", "b/b"));
        }
    }

    @Test
    void theFileIsForPeopleToRead() {
        try (StorySaves saves = saves()) {
            saves.keep(Plays.of("pier/take", "pier/go").at(1), "The pier, at night");
        }
        assertThat(Plays.read(data, "autosave.pilot.json")).isEqualTo("""
                {
                  "format": 1,
                  "about": "The pier, at night",
                  "story": "harbour",
                  "version": "1.0",
                  "branches": [],
                  "role": "pilot",
                  "lasting": {},
                  "choices": [
                    "pier/take",
                    "pier/go"
                  ],
                  "point": 1
                }
                """);
    }

    @Test
    void theOneBeforeIsKeptBesideIt() {
        try (StorySaves saves = saves()) {
            keep(saves, Plays.of("a/a"));
            keep(saves, Plays.of("a/a", "a/b"));
        }
        assertThat(Plays.files(data))
                .containsExactly("autosave.pilot.json", "autosave.pilot.json.before", "profile.json");
        assertThat(Plays.read(data, "autosave.pilot.json.before")).doesNotContain("a/b");
    }

    @Test
    void choicesUndoAndADifferentChoiceLeaveNothingElseBehind() {
        try (StorySaves saves = saves()) {
            Playthrough three = Plays.of("a/a", "a/b", "a/c");
            keep(saves, three.at(2));
            keep(saves, three);
            keep(saves, three.at(2));
            keep(saves, three.at(1));
            keep(saves, three.at(1).choose("a/x"));
        }
        assertThat(Plays.files(data)).noneMatch(name -> name.contains("old"));
    }

    @Test
    void restartingKeepsThePlaythroughBefore() {
        Playthrough long1 = Plays.of("a/a", "a/b");
        Playthrough long2 = Plays.of("a/c", "a/d", "a/e");
        try (StorySaves saves = saves()) {
            keep(saves, long1);
            keep(saves, Plays.of());
            keep(saves, Plays.of("a/c"));
            keep(saves, long2);
            keep(saves, Plays.of());
            assertThat(saves.fetch("autosave pilot old-1").value()).contains(long1);
            assertThat(saves.fetch("Autosave pilot old-2").value()).contains(long2);
        }
    }

    @Test
    void openingAnotherKeepsThePlaythroughBefore() {
        try (StorySaves saves = saves()) {
            saves.keepAs("the other", Plays.of("b/b", "b/c"), "");
            keep(saves, Plays.of("a/a", "a/b"));
            keep(saves, saves.fetch("the other").value().get());
            assertThat(saves.fetch("autosave pilot old-1").value()).contains(Plays.of("a/a", "a/b"));
        }
    }

    @Test
    void afterAReplayThatStoppedTheOldFileIsCopiedBeforeTheFirstNewChoice() {
        Playthrough old = Plays.of("a/a", "a/b", "a/gone", "a/d");
        try (StorySaves saves = saves()) {
            keep(saves, old);
        }
        try (StorySaves saves = saves()) {
            saves.autosave("pilot");
            saves.replayStopped();
            keep(saves, old.at(2));
            keep(saves, old.at(1));
            assertThat(Plays.files(data)).noneMatch(name -> name.contains("old"));
            keep(saves, old.at(1).choose("a/x"));
            keep(saves, old.at(1).choose("a/x").at(1));
            keep(saves, old.at(1).choose("a/y"));
        }
        assertThat(Plays.files(data))
                .filteredOn(name -> name.contains("old"))
                .containsExactly("autosave.pilot.json.old-1");
        assertThat(Plays.read(data, "autosave.pilot.json.old-1")).contains("a/gone", "a/d");
    }

    @Test
    void whatEndingsLeaveIsKept() {
        Profile profile = new Profile(Map.of("letter", "careful"), new LinkedHashSet<>(List.of("end.two", "end.one")));
        try (StorySaves saves = saves()) {
            saves.profile();
            assertThat(saves.keep(profile)).isEqualTo(new WriteResult(true, List.of()));
        }
        try (StorySaves saves = saves()) {
            assertThat(saves.profile().value()).isEqualTo(profile);
            assertThat(saves.profile().value().endings()).containsExactly("end.two", "end.one");
        }
    }

    @Test
    void twoWhoPlayAtOnceBothAddToTheProfile() {
        try (StorySaves one = saves();
                StorySaves two = saves()) {
            one.profile();
            two.profile();
            one.keep(new Profile(Map.of("letter", "candid"), new LinkedHashSet<>(List.of("end.one"))));
            two.keep(new Profile(Map.of("oath", "true"), new LinkedHashSet<>(List.of("end.two"))));
            two.keep(new Profile(Map.of("oath", "true"), new LinkedHashSet<>(List.of("end.two", "end.three"))));
        }
        assertThat(saves().profile().value())
                .isEqualTo(new Profile(
                        Map.of("letter", "candid", "oath", "true"),
                        new LinkedHashSet<>(List.of("end.one", "end.two", "end.three"))));
    }

    @Test
    void foldersAreForTheirOwnersEyesAlone() throws Exception {
        Assumptions.assumeTrue(Files.getFileAttributeView(data, PosixFileAttributeView.class) != null);
        keep(
                new StorySaves(data.resolve("share/footnote"), "harbour", "6e0f6a0e-6c7b-4b0e-9b0b-4c0c1d241104"),
                Plays.of("a/a"));
        for (String made : List.of("share", "share/footnote", "share/footnote/saves", "share/footnote/saves/harbour")) {
            assertThat(Files.getPosixFilePermissions(data.resolve(made)))
                    .isEqualTo(PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void anIdThatCouldLeadElsewhereIsRefused() {
        assertThatThrownBy(() -> new StorySaves(data, "../other", "6e0f6a0e-6c7b-4b0e-9b0b-4c0c1d241104"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new StorySaves(data, "", "6e0f6a0e-6c7b-4b0e-9b0b-4c0c1d241104"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> saves().autosave("../pilot")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> saves().keep(Plays.as("a/b"), "")).isInstanceOf(IllegalArgumentException.class);
    }

    private StorySaves saves() {
        return new StorySaves(data, Plays.STORY, Plays.IFID);
    }

    private static void keep(StorySaves saves, Playthrough playthrough) {
        assertThat(saves.keep(playthrough, "somewhere").kept()).isTrue();
    }

    @Test
    void whatTheProgramDoesNotKnowInAProfileIsWrittenAgain() {
        Plays.write(data, "profile.json", """
                { "format": 1, "lastng": { "letter": "careful" }, "endings": [ "end.one" ], "from": [ 2, 3.50 ] }
                """);
        try (StorySaves saves = saves()) {
            Profile profile = saves.profile().value();
            assertThat(profile.endings()).containsExactly("end.one");
            saves.keep(new Profile(Map.of("letter", "candid"), new LinkedHashSet<>(List.of("end.one", "end.two"))));
        }
        assertThat(Plays.read(data, "profile.json")).contains("\"lastng\": {", "careful", "3.50", "end.two", "candid");
    }

    @Test
    void endingsThatManySeeAtTheSameMomentAreAllKept() throws Exception {
        int many = 12;
        ExecutorService players = Executors.newFixedThreadPool(many);
        CountDownLatch together = new CountDownLatch(many);
        List<Future<WriteResult>> kept = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            String ending = "end." + i;
            kept.add(players.submit(() -> {
                try (StorySaves saves = saves()) {
                    saves.profile();
                    together.countDown();
                    together.await();
                    return saves.keep(new Profile(Map.of(), new LinkedHashSet<>(List.of(ending))));
                }
            }));
        }
        for (Future<WriteResult> one : kept) {
            assertThat(one.get()).isEqualTo(new WriteResult(true, List.of()));
        }
        players.shutdown();
        assertThat(saves().profile().value().endings()).hasSize(many);
    }

    @Test
    void storiesOfOneIdKeepTheirSavesApart() {
        String other = "00000000-6c7b-4b0e-9b0b-4c0c1d241104";
        keep(saves(), Plays.of("a/a"));
        try (StorySaves saves = new StorySaves(data, Plays.STORY, other)) {
            assertThat(saves.autosave("pilot").value()).isEmpty();
            keep(saves, Plays.of("b/b"));
            saves.keep(new Profile(Map.of(), new LinkedHashSet<>(List.of("end.other"))));
        }
        try (StorySaves saves = saves()) {
            assertThat(saves.autosave("pilot").value()).contains(Plays.of("a/a"));
            assertThat(saves.profile().value().endings()).isEmpty();
        }
        try (StorySaves saves = new StorySaves(data, Plays.STORY, other)) {
            assertThat(saves.autosave("pilot").value()).contains(Plays.of("b/b"));
        }
    }

    @Test
    void savesFromBeforeStoriesWereToldApartAreFound() throws IOException {
        keep(saves(), Plays.of("a/a"));
        Files.delete(Plays.folder(data).resolve("ifid"));
        try (StorySaves saves = saves()) {
            assertThat(saves.autosave("pilot").value()).contains(Plays.of("a/a"));
        }
    }
}
