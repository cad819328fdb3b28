package footnote.save;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pipes, devices, folders and links in the places of a player's files: none holds the game up, none is followed. */
class StrangeThingsInTheFolderTest {
    @TempDir
    Path data;

    @TempDir
    Path elsewhere;

    static Stream<String> places() {
        return Stream.of(
                "autosave.pilot.json",
                "autosave.pilot.json.before",
                "autosave.pilot.json.new",
                "autosave.pilot.json.new-" + ProcessHandle.current().pid() + "-1",
                "autosave.pilot.lock",
                "profile.json",
                "profile.json.lock",
                "slot-pier.json");
    }

    @BeforeEach
    void makeTheFolder() throws IOException {
        Files.createDirectories(Plays.folder(data));
    }

    /** The clearing of a temporary folder warns of each link that leads out of it. */
    @AfterEach
    void removeTheLinks() throws IOException {
        try (Stream<Path> all = Files.list(Plays.folder(data))) {
            for (Path link : all.filter(Files::isSymbolicLink).toList()) {
                Files.delete(link);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("places")
    void aPipeHoldsNobodyUp(String place) throws Exception {
        Path pipe = Plays.folder(data).resolve(place);
        Assumptions.assumeTrue(succeeds("mkfifo", pipe.toString()));
        playsOn();
    }

    @ParameterizedTest
    @MethodSource("places")
    void aDeviceWithoutAnEndIsNotRead(String place) throws Exception {
        Path zero = Path.of("/dev/zero");
        Assumptions.assumeTrue(Files.exists(zero));
        Files.createSymbolicLink(Plays.folder(data).resolve(place), zero);
        playsOn();
    }

    @ParameterizedTest
    @MethodSource("places")
    void whatALinkLeadsToIsNeitherReadNorWritten(String place) throws Exception {
        Path precious = Files.writeString(elsewhere.resolve("precious"), "mine");
        Files.createSymbolicLink(Plays.folder(data).resolve(place), precious);
        playsOn();
        assertThat(precious).hasContent("mine");
    }

    @ParameterizedTest
    @MethodSource("places")
    void aLinkThatLeadsNowhereMakesNothingThere(String place) throws Exception {
        Files.createSymbolicLink(Plays.folder(data).resolve(place), elsewhere.resolve("nothing"));
        playsOn();
        assertThat(Files.exists(elsewhere.resolve("nothing"), LinkOption.NOFOLLOW_LINKS))
                .isFalse();
    }

    @ParameterizedTest
    @MethodSource("places")
    void aFolderInPlaceOfAFileHoldsNobodyUp(String place) throws Exception {
        Files.createDirectories(Plays.folder(data).resolve(place).resolve("inner"));
        playsOn();
        assertThat(Plays.folder(data)).isDirectory();
    }

    /** Whatever stands there, a choice that was shown lies on the disk, or the player is told that it doesn't. */
    private void playsOn() {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            WriteResult kept;
            try (StorySaves saves = new StorySaves(data, Plays.STORY, Plays.IFID)) {
                saves.profile();
                saves.slots();
                saves.fetch("pier");
                saves.autosave("pilot");
                kept = saves.keep(Plays.of("a/a", "a/b"), "The pier");
                assertThat(kept.kept()).isTrue();
                saves.keepAs("pier", Plays.of("a/a"), "The pier");
            }
            try (StorySaves saves = new StorySaves(data, Plays.STORY, Plays.IFID)) {
                saves.profile();
                List<String> found = Stream.of("pilot")
                        .flatMap(role -> saves.autosave(role).value().stream())
                        .flatMap(playthrough -> playthrough.choices().stream())
                        .toList();
                assertThat(found).containsExactly("a/a", "a/b");
            }
        });
    }

    private static boolean succeeds(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (IOException noSuchTool) {
            return false;
        }
    }
}
