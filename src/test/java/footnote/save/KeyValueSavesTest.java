package footnote.save;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.game.Playthrough;
import footnote.game.Profile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Saves where there are no files: what is kept comes back, is as files have it, and is never lost unread. */
class KeyValueSavesTest {
    private final Memory memory = new Memory();

    private SaveStore saves() {
        return new KeyValueSaves(memory, Plays.STORY, Plays.IFID);
    }

    @Test
    void aNewStorageIsEmptyAndSilent() {
        SaveStore saves = saves();
        assertThat(saves.profile()).isEqualTo(new ReadResult<>(Profile.NEW, List.of()));
        assertThat(saves.lastRole()).isEmpty();
        assertThat(saves.peek("pilot").value()).isEmpty();
        assertThat(saves.slots()).isEqualTo(new ReadResult<>(List.of(), List.of()));
        assertThat(saves.fetch("friday").remarks()).containsExactly("There is no save called “friday”.");
        assertThat(memory.texts).isEmpty();
    }

    @Test
    void theNextVisitResumes() {
        Playthrough there = new Playthrough(
                Plays.STORY, "1.2.0", List.of("fog"), "pilot", Map.of("debt", "-3"), List.of("a/a", "b/b"), 1);
        SaveStore first = saves();
        first.autosave("pilot");
        assertThat(first.keep(there, "The pier")).isEqualTo(new WriteResult(true, List.of()));
        SaveStore next = saves();
        next.profile();
        assertThat(next.lastRole()).contains("pilot");
        assertThat(next.autosave("pilot")).isEqualTo(new ReadResult<>(Optional.of(there), List.of()));
    }

    @Test
    void namedOnesAreListedFirstAndFoundWithoutCase() {
        SaveStore saves = saves();
        saves.keep(Plays.of("a/a"), "The pier");
        saves.keepAs("Friday Night", Plays.of("a/a", "b/b"), "The quay");
        assertThat(saves.slots().value())
                .containsExactly(
                        new Slot("Friday Night", "pilot", 2, "The quay", true),
                        new Slot("autosave pilot", "pilot", 1, "The pier", false));
        assertThat(saves.fetch("friday night").value()).contains(Plays.of("a/a", "b/b"));
        assertThat(saves.fetch("autosave pilot").value()).contains(Plays.of("a/a"));
        assertThat(saves.keepAs("Friday Night", Plays.of("a/a"), "The pier").remarks())
                .containsExactly("What “Friday Night” held before is gone.");
        assertThat(saves.keepAs("a/b", Plays.of("a/a"), "").kept()).isFalse();
        assertThat(saves.keepAs("autosave", Plays.of("a/a"), "").kept()).isFalse();
    }

    @Test
    void whatWasPlayedIsKeptBesideANewBeginning() {
        SaveStore saves = saves();
        saves.keep(Plays.of("a/a", "b/b"), "The quay");
        saves.keep(Plays.of("a/a", "c/c"), "The quay");
        assertThat(saves.fetch("autosave pilot old-1").value()).contains(Plays.of("a/a", "b/b"));
        saves.keep(Plays.of(), "The pier");
        assertThat(saves.fetch("autosave pilot old-2").value()).contains(Plays.of("a/a", "c/c"));
    }

    @Test
    void anUndoneChoiceThatIsMadeOtherwiseLeavesNothingBehind() {
        SaveStore saves = saves();
        saves.keep(Plays.of("a/a", "b/b").at(1), "The quay");
        saves.keep(Plays.of("a/a", "c/c"), "The quay");
        assertThat(saves.slots().value()).extracting(Slot::name).containsExactly("autosave pilot");
    }

    @Test
    void twoWindowsDoNotWriteOverEachOther() {
        SaveStore one = saves();
        SaveStore other = saves();
        one.autosave("pilot");
        other.autosave("pilot");
        one.keep(Plays.of("a/a"), "");
        assertThat(other.keep(Plays.of("b/b"), "").remarks())
                .containsExactly("Another Footnote has this role open; here the game is saved as “autosave-2 pilot”.");
        other.keep(Plays.of("b/b", "c/c"), "");
        assertThat(one.keep(Plays.of("a/a", "d/d"), "").remarks()).isEmpty();
        assertThat(saves().fetch("autosave pilot").value()).contains(Plays.of("a/a", "d/d"));
        assertThat(saves().fetch("autosave-2 pilot").value()).contains(Plays.of("b/b", "c/c"));
    }

    @Test
    void profilesOfTwoWindowsAreAddedUp() {
        SaveStore one = saves();
        SaveStore other = saves();
        one.profile();
        other.profile();
        one.keep(new Profile(Map.of("letter", "candid"), Set.of("pier")));
        other.keep(new Profile(Map.of("debt", "3"), Set.of("quay")));
        assertThat(saves().profile().value())
                .isEqualTo(new Profile(Map.of("letter", "candid", "debt", "3"), Set.of("pier", "quay")));
    }

    @Test
    void aDeniedStorageIsSaidOnceAndPlayGoesOn() {
        memory.fault = Optional.of("this browser keeps nothing for this page");
        SaveStore saves = saves();
        assertThat(saves.profile().remarks())
                .containsExactly("Not saved: this browser keeps nothing for this page. You can play on meanwhile, and "
                        + "download the playthrough to keep it.");
        assertThat(saves.autosave("pilot").remarks()).isEmpty();
        assertThat(saves.keep(Plays.of("a/a"), "")).isEqualTo(new WriteResult(false, List.of()));
        assertThat(saves.keepAs("friday", Plays.of("a/a"), "").remarks()).hasSize(1);
        assertThat(saves.slots().remarks())
                .containsExactly("The saves can't be listed: this browser keeps nothing for this page.");
        memory.fault = Optional.empty();
        assertThat(saves.keep(Plays.of("a/a"), "")).isEqualTo(new WriteResult(true, List.of("Saving works again.")));
    }

    @Test
    void aFullStorageKeepsWhatItHas() {
        SaveStore saves = saves();
        saves.keep(Plays.of("a/a"), "");
        memory.full = true;
        assertThat(saves.keep(Plays.of("a/a", "b/b"), "").kept()).isFalse();
        memory.full = false;
        assertThat(saves().autosave("pilot").value()).contains(Plays.of("a/a"));
        assertThat(saves.keep(Plays.of("a/a", "b/b"), "").kept()).isTrue();
    }

    @Test
    void damagedSavesArePutAsideAndNewerOnesLeftAlone() {
        String key = "footnote/harbour." + Plays.IFID + "/autosave.pilot.json";
        memory.texts.put(key, "{ \"format\": 1, ");
        SaveStore saves = saves();
        assertThat(saves.autosave("pilot").remarks()).singleElement().asString().contains("It was moved to");
        assertThat(memory.texts).containsEntry(key + ".unreadable-1", "{ \"format\": 1, ");
        memory.texts.put(key, "{ \"format\": 7 }");
        assertThat(saves().autosave("pilot").remarks())
                .singleElement()
                .asString()
                .contains("newer Footnote");
        SaveStore other = saves();
        other.autosave("pilot");
        other.keep(Plays.of("a/a"), "");
        assertThat(memory.texts).containsEntry(key, "{ \"format\": 7 }");
        assertThat(saves().fetch("autosave-2 pilot").value()).contains(Plays.of("a/a"));
    }

    @Test
    void twoStoriesShareAStorage() {
        saves().keep(Plays.of("a/a"), "");
        SaveStore other = new KeyValueSaves(memory, Plays.STORY, "00000000-0000-4000-8000-000000000001");
        assertThat(other.slots().value()).isEmpty();
    }

    @Test
    void aSaveIsAsAFileOfTheTerminalHasIt(@TempDir Path data) throws IOException {
        Playthrough play = Plays.of("a/a", "b/b");
        saves().keep(play, "The quay");
        try (StorySaves files = new StorySaves(data, Plays.STORY, Plays.IFID)) {
            files.keep(play, "The quay");
        }
        String text = memory.texts.get("footnote/harbour." + Plays.IFID + "/autosave.pilot.json");
        assertThat(text).isEqualTo(Plays.read(data, "autosave.pilot.json")).isEqualTo(SaveText.of(play, "The quay"));
        assertThat(PlayFile.read(text.getBytes(StandardCharsets.UTF_8), "a save")
                        .play()
                        .choices())
                .isEqualTo(play.choices());
    }

    /** A storage that can be denied, or full. */
    private static final class Memory implements KeyValueStorage {
        final Map<String, String> texts = new TreeMap<>();
        Optional<String> fault = Optional.empty();
        boolean full;

        private void check() throws IOException {
            if (fault.isPresent()) {
                throw new IOException(fault.get());
            }
        }

        @Override
        public Optional<String> get(String key) throws IOException {
            check();
            return Optional.ofNullable(texts.get(key));
        }

        @Override
        public void set(String key, String text) throws IOException {
            check();
            if (full) {
                throw new IOException("it is full");
            }
            texts.put(key, text);
        }

        @Override
        public void remove(String key) throws IOException {
            check();
            texts.remove(key);
        }

        @Override
        public List<String> keys() throws IOException {
            check();
            return new ArrayList<>(texts.keySet());
        }
    }
}
