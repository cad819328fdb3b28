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
        try (StorySaves shelf = shelf()) {
            assertThat(shelf.profile()).isEqualTo(new ReadResult<>(Profile.NEW, List.of()));
            assertThat(shelf.lastRole()).isEmpty();
            assertThat(shelf.slots()).isEqualTo(new ReadResult<>(List.of(), List.of()));
            assertThat(shelf.autosave("pilot")).isEqualTo(new ReadResult<>(Optional.empty(), List.of()));
        }
    }

    @Test
    void nothingIsWrittenByLooking() {
        try (StorySaves shelf = shelf()) {
            shelf.profile();
            shelf.peek("pilot");
            shelf.slots();
            shelf.fetch("any");
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
        try (StorySaves shelf = shelf()) {
            shelf.autosave("pilot");
            assertThat(shelf.keep(there, "The pier")).isEqualTo(new WriteResult(true, List.of()));
        }
        try (StorySaves shelf = shelf()) {
            shelf.profile();
            assertThat(shelf.lastRole()).contains("pilot");
            assertThat(shelf.peek("pilot").value()).contains(there);
            assertThat(shelf.autosave("pilot")).isEqualTo(new ReadResult<>(Optional.of(there), List.of()));
        }
    }

    @Test
    void theRolePlayedLastIsTheOneThatIsRemembered() {
        try (StorySaves shelf = shelf()) {
            keep(shelf, Plays.as("pilot", "a/a"));
            keep(shelf, Plays.as("keeper", "b/b"));
            shelf.autosave("pilot");
        }
        try (StorySaves shelf = shelf()) {
            shelf.profile();
            assertThat(shelf.lastRole()).contains("pilot");
            assertThat(shelf.autosave("keeper").value()).contains(Plays.as("keeper", "b/b"));
        }
    }

    @Test
    void theFileIsForPeopleToRead() {
        try (StorySaves shelf = shelf()) {
            shelf.keep(Plays.of("pier/take", "pier/go").at(1), "The pier, at night");
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
        try (StorySaves shelf = shelf()) {
            keep(shelf, Plays.of("a/a"));
            keep(shelf, Plays.of("a/a", "a/b"));
        }
        assertThat(Plays.files(data))
                .containsExactly("autosave.pilot.json", "autosave.pilot.json.before", "profile.json");
        assertThat(Plays.read(data, "autosave.pilot.json.before")).doesNotContain("a/b");
    }

    @Test
    void choicesUndoAndADifferentChoiceLeaveNothingElseBehind() {
        try (StorySaves shelf = shelf()) {
            Playthrough three = Plays.of("a/a", "a/b", "a/c");
            keep(shelf, three.at(2));
            keep(shelf, three);
            keep(shelf, three.at(2));
            keep(shelf, three.at(1));
            keep(shelf, three.at(1).choose("a/x"));
        }
        assertThat(Plays.files(data)).noneMatch(name -> name.contains("old"));
    }

    @Test
    void restartingKeepsThePlaythroughBefore() {
        Playthrough long1 = Plays.of("a/a", "a/b");
        Playthrough long2 = Plays.of("a/c", "a/d", "a/e");
        try (StorySaves shelf = shelf()) {
            keep(shelf, long1);
            keep(shelf, Plays.of());
            keep(shelf, Plays.of("a/c"));
            keep(shelf, long2);
            keep(shelf, Plays.of());
            assertThat(shelf.fetch("autosave pilot old-1").value()).contains(long1);
            assertThat(shelf.fetch("Autosave pilot old-2").value()).contains(long2);
        }
    }

    @Test
    void openingAnotherKeepsThePlaythroughBefore() {
        try (StorySaves shelf = shelf()) {
            shelf.keepAs("the other", Plays.of("b/b", "b/c"), "");
            keep(shelf, Plays.of("a/a", "a/b"));
            keep(shelf, shelf.fetch("the other").value().get());
            assertThat(shelf.fetch("autosave pilot old-1").value()).contains(Plays.of("a/a", "a/b"));
        }
    }

    @Test
    void afterAReplayThatStoppedTheOldFileIsCopiedBeforeTheFirstNewChoice() {
        Playthrough old = Plays.of("a/a", "a/b", "a/gone", "a/d");
        try (StorySaves shelf = shelf()) {
            keep(shelf, old);
        }
        try (StorySaves shelf = shelf()) {
            shelf.autosave("pilot");
            shelf.replayStopped();
            keep(shelf, old.at(2));
            keep(shelf, old.at(1));
            assertThat(Plays.files(data)).noneMatch(name -> name.contains("old"));
            keep(shelf, old.at(1).choose("a/x"));
            keep(shelf, old.at(1).choose("a/x").at(1));
            keep(shelf, old.at(1).choose("a/y"));
        }
        assertThat(Plays.files(data))
                .filteredOn(name -> name.contains("old"))
                .containsExactly("autosave.pilot.json.old-1");
        assertThat(Plays.read(data, "autosave.pilot.json.old-1")).contains("a/gone", "a/d");
    }

    @Test
    void whatEndingsLeaveIsKept() {
        Profile profile = new Profile(Map.of("letter", "careful"), new LinkedHashSet<>(List.of("end.two", "end.one")));
        try (StorySaves shelf = shelf()) {
            shelf.profile();
            assertThat(shelf.keep(profile)).isEqualTo(new WriteResult(true, List.of()));
        }
        try (StorySaves shelf = shelf()) {
            assertThat(shelf.profile().value()).isEqualTo(profile);
            assertThat(shelf.profile().value().endings()).containsExactly("end.two", "end.one");
        }
    }

    @Test
    void twoWhoPlayAtOnceBothAddToTheProfile() {
        try (StorySaves one = shelf();
                StorySaves two = shelf()) {
            one.profile();
            two.profile();
            one.keep(new Profile(Map.of("letter", "candid"), new LinkedHashSet<>(List.of("end.one"))));
            two.keep(new Profile(Map.of("oath", "true"), new LinkedHashSet<>(List.of("end.two"))));
            two.keep(new Profile(Map.of("oath", "true"), new LinkedHashSet<>(List.of("end.two", "end.three"))));
        }
        assertThat(shelf().profile().value())
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
        assertThatThrownBy(() -> shelf().autosave("../pilot")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> shelf().keep(Plays.as("a/b"), "")).isInstanceOf(IllegalArgumentException.class);
    }

    private StorySaves shelf() {
        return new StorySaves(data, Plays.STORY, Plays.IFID);
    }

    private static void keep(StorySaves shelf, Playthrough playthrough) {
        assertThat(shelf.keep(playthrough, "somewhere").kept()).isTrue();
    }

    @Test
    void whatTheProgramDoesNotKnowInAProfileIsWrittenAgain() {
        Plays.write(data, "profile.json", """
                { "format": 1, "lastng": { "letter": "careful" }, "endings": [ "end.one" ], "from": [ 2, 3.50 ] }
                """);
        try (StorySaves shelf = shelf()) {
            Profile profile = shelf.profile().value();
            assertThat(profile.endings()).containsExactly("end.one");
            shelf.keep(new Profile(Map.of("letter", "candid"), new LinkedHashSet<>(List.of("end.one", "end.two"))));
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
                try (StorySaves shelf = shelf()) {
                    shelf.profile();
                    together.countDown();
                    together.await();
                    return shelf.keep(new Profile(Map.of(), new LinkedHashSet<>(List.of(ending))));
                }
            }));
        }
        for (Future<WriteResult> one : kept) {
            assertThat(one.get()).isEqualTo(new WriteResult(true, List.of()));
        }
        players.shutdown();
        assertThat(shelf().profile().value().endings()).hasSize(many);
    }

    @Test
    void storiesOfOneIdKeepTheirSavesApart() {
        String other = "00000000-6c7b-4b0e-9b0b-4c0c1d241104";
        keep(shelf(), Plays.of("a/a"));
        try (StorySaves shelf = new StorySaves(data, Plays.STORY, other)) {
            assertThat(shelf.autosave("pilot").value()).isEmpty();
            keep(shelf, Plays.of("b/b"));
            shelf.keep(new Profile(Map.of(), new LinkedHashSet<>(List.of("end.other"))));
        }
        try (StorySaves shelf = shelf()) {
            assertThat(shelf.autosave("pilot").value()).contains(Plays.of("a/a"));
            assertThat(shelf.profile().value().endings()).isEmpty();
        }
        try (StorySaves shelf = new StorySaves(data, Plays.STORY, other)) {
            assertThat(shelf.autosave("pilot").value()).contains(Plays.of("b/b"));
        }
    }

    @Test
    void savesFromBeforeStoriesWereToldApartAreFound() throws IOException {
        keep(shelf(), Plays.of("a/a"));
        Files.delete(Plays.folder(data).resolve("ifid"));
        try (StorySaves shelf = shelf()) {
            assertThat(shelf.autosave("pilot").value()).contains(Plays.of("a/a"));
        }
    }
}
