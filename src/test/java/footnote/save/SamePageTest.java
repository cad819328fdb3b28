package footnote.save;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.game.Game;
import footnote.game.Page;
import footnote.game.Playthrough;
import footnote.game.Replay;
import footnote.game.Step;
import footnote.story.Role;
import footnote.story.Story;
import footnote.story.StoryDice;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a player does, in any order, in any story: the same choices are the same page. */
class SamePageTest {
    private static final int STORIES = 25;
    private static final int DEEDS = 40;

    @TempDir
    Path data;

    @Test
    void anySequenceOfChoicesUndoSaveAndLoadComesBackToTheSamePage() {
        for (long seed = 1; seed <= STORIES; seed++) {
            Player player = new Player(seed, data.resolve("player-" + seed));
            try {
                player.play();
            } catch (RuntimeException | AssertionError failure) {
                throw new AssertionError("seed " + seed + ", after " + player.deeds, failure);
            } finally {
                player.saves.close();
            }
        }
    }

    /** Does one thing after the other with a rolled story, and remembers which choices led to which page. */
    private static final class Player {
        private final Random random;
        private final Path folder;
        private final Story story;
        private final Game game;
        private final Role role;
        private final Map<String, String> lasting;
        private final Map<List<String>, Page> pages = new HashMap<>();
        private final Map<String, Playthrough> saved = new HashMap<>();
        private final List<String> deeds = new ArrayList<>();
        private StorySaves saves;
        private Playthrough playthrough;
        private Step step;

        Player(long seed, Path folder) {
            this.random = new Random(seed);
            this.folder = folder;
            this.story = StoryDice.roll(random);
            this.game = new Game(story);
            this.role = story.roles().get(random.nextBoolean() ? "pilot" : "keeper");
            this.lasting = random.nextBoolean() ? Map.of("oath", "true") : Map.of();
            this.saves = new StorySaves(folder, story.id(), story.ifid());
            saves.autosave(role.id());
            restart();
        }

        void play() {
            for (int deed = 0; deed < DEEDS; deed++) {
                one();
                seen();
                assertThat(saves.keep(playthrough, page().scene().title())).isEqualTo(new WriteResult(true, List.of()));
            }
        }

        private void one() {
            switch (random.nextInt(16)) {
                case 0, 1 -> undo();
                case 2 -> redo();
                case 3 -> saveAs("slot " + random.nextInt(3));
                case 4 -> open("SLOT " + random.nextInt(3));
                case 5 -> startTheProgramAgain();
                case 6 -> restart();
                default -> choose();
            }
        }

        private void choose() {
            List<Page.Offer> offers = page().offers();
            if (!offers.isEmpty()) {
                Page.Offer offer = offers.get(random.nextInt(offers.size()));
                deeds.add(offer.choice().key());
                step = game.choose(step.state(), offer.choice());
                playthrough = playthrough.choose(offer.choice().key());
            }
        }

        private void undo() {
            deeds.add("undo");
            List<String> played = playthrough.played();
            playthrough.undo().ifPresent(this::replay);
            assertThat(playthrough.played()).isEqualTo(played.subList(0, Math.max(0, played.size() - 1)));
            assertThat(pages).containsKey(playthrough.played());
        }

        private void redo() {
            deeds.add("redo");
            List<String> through = playthrough
                    .choices()
                    .subList(
                            0,
                            Math.min(
                                    playthrough.point() + 1,
                                    playthrough.choices().size()));
            playthrough.redo().ifPresent(this::replay);
            assertThat(playthrough.played()).isEqualTo(through);
        }

        private void saveAs(String name) {
            deeds.add("save " + name);
            assertThat(saves.keepAs(name, playthrough, "").kept()).isTrue();
            saved.put(name, playthrough);
        }

        private void open(String name) {
            deeds.add("open " + name);
            Playthrough expected = saved.get(name.toLowerCase(Locale.ROOT));
            if (expected != null) {
                Playthrough found = saves.fetch(name).value().orElseThrow();
                assertThat(found).isEqualTo(expected);
                replay(found);
            }
        }

        private void startTheProgramAgain() {
            deeds.add("start again");
            saves.keep(playthrough, "");
            saves.close();
            saves = new StorySaves(folder, story.id(), story.ifid());
            ReadResult<Optional<Playthrough>> found = saves.autosave(role.id());
            assertThat(found.remarks()).isEmpty();
            assertThat(found.value()).contains(playthrough);
            replay(found.value().get());
        }

        private void restart() {
            deeds.add("restart");
            playthrough = Playthrough.of(story, role, lasting);
            step = game.start(role, lasting);
            seen();
        }

        private void replay(Playthrough again) {
            Replay replay = Replay.of(game, again);
            assertThat(replay.stop()).isEmpty();
            assertThat(replay.playthrough()).isEqualTo(again);
            playthrough = again;
            step = replay.present();
        }

        /** The page is the one to which these choices led the first time, and to which they lead once more. */
        private void seen() {
            Page page = page();
            Page first = pages.putIfAbsent(playthrough.played(), page);
            assertThat(page).isEqualTo(first == null ? page : first);
            assertThat(Page.of(game, role, Replay.of(game, playthrough).present()))
                    .isEqualTo(page);
        }

        private Page page() {
            return Page.of(game, role, step);
        }
    }
}
