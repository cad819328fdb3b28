package footnote.save;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.Attack;
import footnote.game.Playthrough;
import footnote.game.Profile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each of a player's files torn at every length and with bits turned: it is read or put aside, and nothing is lost. */
class TornFilesTest {
    private static final Playthrough FIRST = Plays.of("a/a");
    private static final Playthrough SECOND = Plays.of("a/a", "a/b");
    private static final Playthrough NEXT = Plays.of("a/a", "a/b", "a/c");
    private static final Profile PROFILE = new Profile(Map.of("letter", "candid"), Set.of("end.one"));
    private static final Settings SETTINGS = new Settings(Optional.of("dark"), Optional.of("on"));

    @TempDir
    Path data;

    private Path folder;

    @BeforeEach
    void findTheFolder() {
        folder = Plays.folder(data);
    }

    /** What is done with a damaged file: {@code torn} is not all of it, or has a bit turned. */
    private interface Deed {
        void after(byte[] torn, boolean cut) throws Exception;
    }

    /** At every length and with every bit turned in a long attack; at every fifth and with every forty-fifth in a short one. */
    private static void damage(byte[] whole, Deed deed) throws Exception {
        // without the line feed at its end it is whole
        for (int length = 0; length < whole.length - 1; length += Attack.isLong() ? 1 : 5) {
            deed.after(Arrays.copyOf(whole, length), true);
        }
        for (int bit = 0; bit < whole.length * 8; bit += Attack.isLong() ? 1 : 45) {
            deed.after(Attack.flipped(whole, bit / 8, bit % 8), false);
        }
    }

    @Test
    void anAutosaveIsTakenFromOneStepBefore() throws Exception {
        try (StorySaves saves = open()) {
            saves.keep(FIRST, "The pier");
            saves.keep(SECOND, "The pier");
        }
        Path autosave = folder.resolve("autosave.pilot.json");
        Map<Path, byte[]> good = everything();
        byte[] before = good.get(folder.resolve("autosave.pilot.json.before"));

        damage(good.get(autosave), (torn, cut) -> {
            restore(good);
            Files.write(autosave, torn);
            try (StorySaves saves = open()) {
                ReadResult<Optional<Playthrough>> found = saves.autosave("pilot");
                sentences(found.remarks());
                if (cut) {
                    assertThat(found.value()).contains(FIRST);
                }
                assertThat(found.value().isPresent() || newer(torn)).isTrue();
                assertThat(found.remarks()).hasSize(found.remarks().isEmpty() ? 0 : 2);
                isKept(torn);
                isKept(before);
                assertThat(saves.keep(NEXT, "").kept()).isTrue();
                isKept(torn);
            }
            try (StorySaves saves = open()) {
                assertThat(saves.autosave("pilot").value()).contains(NEXT);
            }
        });
    }

    @Test
    void aSlotIsPutAsideBeforeItsNameIsUsedAgain() throws Exception {
        try (StorySaves saves = open()) {
            saves.keepAs("pier", SECOND, "The pier");
        }
        Path slot = folder.resolve("slot.pier.json");
        Map<Path, byte[]> good = everything();

        damage(good.get(slot), (torn, cut) -> {
            restore(good);
            Files.write(slot, torn);
            try (StorySaves saves = open()) {
                sentences(saves.slots().remarks());
                ReadResult<Optional<Playthrough>> found = saves.fetch("pier");
                sentences(found.remarks());
                assertThat(found.value().isPresent()).isEqualTo(found.remarks().isEmpty());
                if (cut) {
                    assertThat(found.value()).isEmpty();
                }
                WriteResult kept = saves.keepAs("pier", NEXT, "");
                sentences(kept.remarks());
                assertThat(kept.kept() || newer(torn)).isTrue();
                isKept(torn);
            }
        });
    }

    @Test
    void aProfileIsPutAsideAndPlayGoesOn() throws Exception {
        try (StorySaves saves = open()) {
            saves.profile();
            saves.keep(PROFILE);
        }
        Path profile = folder.resolve("profile.json");
        Map<Path, byte[]> good = everything();

        damage(good.get(profile), (torn, cut) -> {
            restore(good);
            Files.write(profile, torn);
            try (StorySaves saves = open()) {
                ReadResult<Profile> found = saves.profile();
                sentences(found.remarks());
                isKept(torn);
                if (cut) {
                    assertThat(found.value()).isEqualTo(Profile.NEW);
                    assertThat(found.remarks()).isNotEmpty();
                }
                assertThat(saves.keep(PROFILE).kept() || newer(torn)).isTrue();
                if (cut) {
                    isKept(torn);
                }
            }
        });
    }

    @Test
    void settingsAreLeftAsTheyAreAndPutAsideBeforeTheyAreWritten() throws Exception {
        Path file = data.resolve("settings.json");
        folder = data;
        assertThat(SETTINGS.keep(file).kept()).isTrue();
        Map<Path, byte[]> good = everything();

        damage(good.get(file), (torn, cut) -> {
            restore(good);
            Files.write(file, torn);
            ReadResult<Settings> found = Settings.read(file);
            sentences(found.remarks());
            assertThat(file).hasBinaryContent(torn);
            if (cut) {
                assertThat(found.value()).isEqualTo(Settings.NONE);
                assertThat(found.remarks()).hasSize(1);
            }
            WriteResult kept = SETTINGS.keep(file);
            sentences(kept.remarks());
            assertThat(kept.kept() || newer(torn)).isTrue();
            isKept(torn);
        });
    }

    private StorySaves open() {
        return new StorySaves(data, Plays.STORY, Plays.IFID);
    }

    /** A bit turns the format's 1 into a greater number, too: that file is another version's, and left alone. */
    private static boolean newer(byte[] torn) {
        return new String(torn, StandardCharsets.ISO_8859_1).matches("(?s).*\"format\": ?[2-9].*");
    }

    private void isKept(byte[] bytes) throws IOException {
        assertThat(everything().values()).anySatisfy(kept -> assertThat(kept).isEqualTo(bytes));
    }

    private static void sentences(List<String> remarks) {
        assertThat(remarks)
                .allSatisfy(remark -> assertThat(remark)
                        .matches("[\\p{Lu}“].*[.]")
                        .doesNotContain("Exception", "java.", "null")
                        .matches("\\P{Cntrl}*"));
    }

    private Map<Path, byte[]> everything() throws IOException {
        Map<Path, byte[]> all = new HashMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.put(file, Files.readAllBytes(file));
            }
        }
        return all;
    }

    private void restore(Map<Path, byte[]> good) throws IOException {
        List<Path> there = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).filter(Files::isRegularFile).forEach(there::add);
        }
        for (Path file : there) {
            Files.delete(file);
        }
        for (Map.Entry<Path, byte[]> file : good.entrySet()) {
            Files.write(file.getKey(), file.getValue());
        }
    }
}
