package footnote.session;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.game.Game;
import footnote.game.Page;
import footnote.game.Playthrough;
import footnote.game.Replay;
import footnote.save.Slot;
import footnote.save.StorySaves;
import footnote.story.Story;
import footnote.story.StoryDice;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is done in a sitting, in any order: the page is the one that the choices lead to, and nothing is lost. */
class AnySittingTest {
    private static final int SEEDS = 20;
    private static final int DEEDS = 40;

    @TempDir
    private Path data;

    @Test
    void thePageIsAlwaysTheOneToWhichTheChoicesLead() {
        for (long seed = 1; seed <= SEEDS; seed++) {
            List<Object> deeds = new ArrayList<>();
            try {
                sitThrough(seed, deeds);
            } catch (RuntimeException | AssertionError failure) {
                throw new AssertionError("seed " + seed + ", after " + deeds, failure);
            }
        }
    }

    private void sitThrough(long seed, List<Object> deeds) {
        Random random = new Random(seed);
        Game game = new Game(StoryDice.roll(random));
        Sitting sitting = sit(seed, game);
        for (int deed = 0; deed < DEEDS; deed++) {
            if (random.nextInt(10) == 0) {
                Optional<Page> page = page(sitting);
                sitting.close();
                sitting = sit(seed, game);
                deeds.add("sit down again");
                assertThat(page(sitting)).isEqualTo(page);
            } else {
                Intent intent = intent(random, sitting.session());
                deeds.add(intent);
                sitting.take(intent);
            }
            Sitting now = sitting;
            now.session()
                    .play()
                    .ifPresent(play -> assertThat(play.page())
                            .isEqualTo(Page.of(
                                    game,
                                    play.role(),
                                    Replay.of(game, play.playthrough()).present())));
        }
        sitting.close();
    }

    private static Intent intent(Random random, Session session) {
        return switch (random.nextInt(16)) {
            case 0, 1 -> new Intent.Undo();
            case 2 -> new Intent.Redo();
            case 3 -> new Intent.Save("slot " + random.nextInt(3));
            case 4 -> new Intent.Open("slot " + random.nextInt(3));
            case 5 -> new Intent.Open("");
            case 6 -> new Intent.Restart();
            case 7 -> new Intent.Roles();
            case 8 -> new Intent.Back();
            case 9 -> new Intent.Look(random.nextInt(3));
            default -> new Intent.Choose(1 + random.nextInt(session.size() + 1));
        };
    }

    @Test
    void whatAnEditOfTheStoryCutsOffIsKeptBesideTheNewChoices() {
        int stops = 0;
        for (long seed = 1; seed <= SEEDS; seed++) {
            stops += playThenEdit(seed) ? 1 : 0;
        }
        assertThat(stops).as("stories in which the replay stopped").isGreaterThan(SEEDS / 4);
    }

    /** Whether the edit stopped the replay; if so, and a new choice was made, the old choices must be on the saves. */
    private boolean playThenEdit(long seed) {
        Random random = new Random(seed);
        Game before = new Game(StoryDice.roll(random));
        Game after = new Game(StoryDice.roll(random));
        try (Sitting sitting = sit(-seed, before)) {
            choose(sitting, random);
        }
        try (Sitting sitting = sit(-seed, after)) {
            Playthrough old = sitting.session().play().orElseThrow().playthrough();
            choose(sitting, random);
            boolean stopped = !old.ahead().isEmpty();
            boolean chosen = !sitting.session()
                    .play()
                    .orElseThrow()
                    .playthrough()
                    .choices()
                    .equals(old.choices());
            if (stopped && chosen) {
                assertThat(everythingKept(-seed, after.story()))
                        .as("seed " + seed)
                        .contains(old.choices());
            }
            return stopped;
        }
    }

    private static void choose(Sitting sitting, Random random) {
        for (int deed = 0; deed < 8; deed++) {
            sitting.take(new Intent.Choose(
                    1 + random.nextInt(Math.max(1, sitting.session().size()))));
        }
    }

    private List<List<String>> everythingKept(long seed, Story story) {
        try (StorySaves saves = new StorySaves(folder(seed), story.id(), story.ifid())) {
            return saves.slots().value().stream()
                    .map(Slot::name)
                    .map(name -> saves.fetch(name).value().orElseThrow().choices())
                    .toList();
        }
    }

    private Sitting sit(long seed, Game game) {
        return new Sitting(
                game,
                new StorySaves(folder(seed), game.story().id(), game.story().ifid()));
    }

    private Path folder(long seed) {
        return data.resolve("seed" + seed);
    }

    private static Optional<Page> page(Sitting sitting) {
        return sitting.session().play().map(OpenPlaythrough::page);
    }
}
