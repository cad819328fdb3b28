package footnote.save;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.game.Profile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnwritableFolderTest {
    @TempDir
    Path data;

    @Test
    void whereNothingCanBeWrittenPlayGoesOnAndItIsSaidOnce() throws IOException {
        Path file = Files.writeString(data.resolve("file"), "in the way");
        try (StorySaves saves = new StorySaves(file, Plays.STORY, Plays.IFID)) {
            assertThat(saves.profile().value()).isEqualTo(Profile.NEW);
            assertThat(saves.autosave("pilot").value()).isEmpty();
            assertThat(saves.keep(Plays.of("a/a"), "")).isEqualTo(new WriteResult(false, List.of()));
            assertThat(saves.keepAs("pier", Plays.of("a/a"), "").kept()).isFalse();
            assertThat(saves.keep(new Profile(Map.of(), Set.of("end.one"))).kept())
                    .isFalse();
            assertThat(saves.slots().value()).isEmpty();
        }
        assertThat(file).hasContent("in the way");
    }

    @Test
    void theSentenceSaysWhatWhereAndWhatToDo() throws IOException {
        Path file = Files.writeString(data.resolve("file"), "in the way");
        try (StorySaves saves = new StorySaves(file, Plays.STORY, Plays.IFID)) {
            assertThat(saves.keep(Plays.of("a/a"), "").remarks())
                    .hasSize(1)
                    .element(0)
                    .asString()
                    .startsWith("Not saved: can't write " + Plays.folder(file) + " (")
                    .endsWith("). Look whether that folder may be written to. You can play on meanwhile.");
        }
    }

    @Test
    void whenTheFolderCanBeWrittenAgainSoIsTheGame() throws IOException {
        Path file = Files.writeString(data.resolve("file"), "in the way");
        try (StorySaves saves = new StorySaves(file, Plays.STORY, Plays.IFID)) {
            saves.keep(Plays.of("a/a"), "");
            Files.delete(file);
            assertThat(saves.keep(Plays.of("a/a", "a/b"), ""))
                    .isEqualTo(new WriteResult(true, List.of("Saving works again.")));
        }
        try (StorySaves saves = new StorySaves(file, Plays.STORY, Plays.IFID)) {
            assertThat(saves.autosave("pilot").value()).contains(Plays.of("a/a", "a/b"));
        }
    }

    @Test
    void aReadOnlyFolderIsReadAndLeftAsItIs() throws IOException {
        try (StorySaves saves = new StorySaves(data, Plays.STORY, Plays.IFID)) {
            saves.keep(Plays.of("a/a"), "");
        }
        Path folder = Plays.folder(data);
        Files.delete(folder.resolve("autosave.pilot.lock"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-x------"));
        try (StorySaves saves = new StorySaves(data, Plays.STORY, Plays.IFID)) {
            Assumptions.assumeFalse(Files.isWritable(folder), "whoever may write anywhere can't try this");
            assertThat(saves.autosave("pilot").value()).contains(Plays.of("a/a"));
            assertThat(saves.keep(Plays.of("a/a", "a/b"), "").kept()).isFalse();
            assertThat(saves.keepAs("pier", Plays.of("a/a"), "").remarks().get(0))
                    .contains("no permission");
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }
}
