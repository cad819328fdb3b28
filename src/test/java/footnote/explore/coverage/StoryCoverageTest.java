package footnote.explore.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.explore.BruteForce;
import footnote.explore.SmallStories;
import footnote.explore.statespace.Explorer;
import footnote.explore.statespace.Observable;
import footnote.explore.statespace.Progress;
import footnote.explore.statespace.WayThere;
import footnote.game.Game;
import footnote.game.GameState;
import footnote.game.Replay;
import footnote.load.Branches;
import footnote.load.Loader;
import footnote.load.StorySource;
import footnote.story.Choice;
import footnote.story.Condition;
import footnote.story.Effect;
import footnote.story.Role;
import footnote.story.Scene;
import footnote.story.Story;
import footnote.story.StoryDice;
import footnote.story.Variable;
import footnote.story.Way;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StoryCoverageTest {
    private static final int SEEDS = 1000;

    @Test
    void everyFindingAgreesWithAPlainWalk() {
        for (long seed = 0; seed < SEEDS; seed++) {
            agree("seed " + seed, SmallStories.of(seed));
        }
    }

    /** Rolled by other dice, with two roles whose scenes are the same; those of many whole states would take long. */
    @Test
    void everyFindingInRandomStoriesAgreesWithAPlainWalk() {
        int walked = 0;
        for (long seed = 0; seed < SEEDS / 2; seed++) {
            Story story = StoryDice.roll(new Random(seed));
            boolean small = story.roles().values().stream()
                    .allMatch(role -> new Explorer(story, 1000, Progress.SILENT)
                            .unmerged(role)
                            .sawEverything());
            if (small) {
                walked++;
                agree("dice " + seed, story);
            }
        }
        assertThat(walked).isGreaterThan(100);
    }

    /** As writers write them: those with a fault that can be played, and those with everything, with their branches. */
    @Test
    void everyFindingInStoriesInFilesAgreesWithAPlainWalk() throws IOException {
        Branches branches = Branches.ITS_OWN.and(StorySource.folder(Path.of("src/test/resources/branches/cat"), "cat"));
        int branched = 0;
        int walked = 0;
        for (String shelf : List.of("broken", "good", "stories")) {
            try (Stream<Path> folders = Files.list(Path.of("src/test/resources", shelf))) {
                for (Path folder : folders.sorted().toList()) {
                    Optional<Story> story = Loader.load(StorySource.folder(folder, ""), branches)
                            .story();
                    if (story.isPresent() && !folder.endsWith("not-everything-seen")) {
                        walked++;
                        branched += story.get().branches().isEmpty() ? 0 : 1;
                        agree(folder.toString(), story.get());
                    }
                }
            }
        }
        assertThat(walked).isGreaterThan(30);
        assertThat(branched).isGreaterThan(1);
    }

    private static void agree(String where, Story story) {
        StoryCoverage survey = StoryCoverage.of(new Explorer(story, Progress.SILENT));
        BruteForceCoverage all = new BruteForceCoverage(story);
        assertThat(survey.sawEverything()).isTrue();
        for (Scene scene : story.scenes().values()) {
            assertThat(survey.reaches(scene)).as(where + " " + scene).isEqualTo(all.scenes.contains(scene));
            for (Choice choice : scene.choices()) {
                assertThat(survey.offers(choice)).as(where + " " + choice).isEqualTo(all.offered.contains(choice));
            }
            scene.texts(text -> text.walk(paragraph -> {
                if (paragraph.isSeenItself()) {
                    assertThat(survey.shows(paragraph))
                            .as(where + " " + scene + " " + paragraph)
                            .isEqualTo(all.shown.contains(paragraph));
                }
            }));
            conditions(scene).forEach(condition -> sameVerdict(where, survey, all, condition));
        }
        for (Variable variable : story.variables().values()) {
            assertThat(survey.values(variable))
                    .as(where + " " + variable)
                    .containsExactly(all.values.getOrDefault(variable, Set.of()).stream()
                            .mapToInt(value -> value)
                            .toArray());
        }
    }

    @Test
    void playersCanBeStuckExactlyWhereAPlainWalkFindsNoOfferOrNoWayOut() {
        int deadEnds = 0;
        int traps = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            Story story = SmallStories.of(seed);
            StoryCoverage survey = StoryCoverage.of(new Explorer(story, Progress.SILENT));
            for (Role role : story.roles().values()) {
                BruteForce all = BruteForce.any(story, role);
                Set<Scene> stuck = new HashSet<>();
                Set<Scene> turning = new HashSet<>();
                for (StuckState one : survey.stuck()) {
                    if (one.way().role().equals(role)) {
                        (one.open() ? turning : stuck).add(one.scene());
                        GameState there = Replay.of(all.game, one.way().in(story))
                                .present()
                                .state();
                        assertThat(there.scene()).isEqualTo(one.scene());
                        assertThat(all.game.offered(there).isEmpty()).isEqualTo(!one.open());
                        assertThat(all.comesToAnEnd(there)).as("seed %d", seed).isEqualTo(!one.open());
                    }
                }
                assertThat(stuck).as("seed %d", seed).isEqualTo(all.deadEnds());
                assertThat(turning.isEmpty())
                        .as("seed %d", seed)
                        .isEqualTo(all.steps.keySet().stream().allMatch(all::comesToAnEnd));
                deadEnds += stuck.size();
                traps += turning.size();
            }
        }
        assertThat(deadEnds).isGreaterThan(20);
        assertThat(traps).isGreaterThan(20);
    }

    @Test
    void everyWayThereCanBePlayedAndIsAShortestOne() {
        int ways = 0;
        for (long seed = 0; seed < SEEDS / 4; seed++) {
            Story story = SmallStories.of(seed);
            StoryCoverage survey = StoryCoverage.of(new Explorer(story, Progress.SILENT));
            Map<Choice, Integer> nearest = nearest(story);
            for (Scene scene : story.scenes().values()) {
                for (Choice choice : scene.choices()) {
                    assertThat(survey.wayTo(choice).isPresent()).isEqualTo(survey.offers(choice));
                    if (survey.offers(choice)) {
                        ways++;
                        assertThat(survey.wayTo(choice).get().choices())
                                .as("seed %d: %s", seed, choice)
                                .hasSize(nearest.get(choice));
                        assertThat(played(story, survey.wayTo(choice).get().and(choice))
                                        .stop())
                                .isEmpty();
                    }
                }
                conditions(scene)
                        .forEach(condition -> survey.wayTo(condition)
                                .ifPresent(way ->
                                        assertThat(played(story, way).stop()).isEmpty()));
            }
        }
        assertThat(ways).isGreaterThan(500);
    }

    private static Replay played(Story story, WayThere way) {
        return Replay.of(new Game(story), way.in(story));
    }

    /** By choice, the least number of choices before it can be taken. */
    private static Map<Choice, Integer> nearest(Story story) {
        Map<Choice, Integer> nearest = new HashMap<>();
        for (Role role : story.roles().values()) {
            BruteForce all = BruteForce.any(story, role);
            all.steps.forEach((state, steps) ->
                    steps.keySet().forEach(choice -> nearest.merge(choice, all.distance.get(state), Math::min)));
        }
        return nearest;
    }

    @Test
    void leavingOutADeadStoreChangesNothingThatAPlayerMeets() {
        int found = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            Story story = SmallStories.of(seed);
            BruteForceCoverage all = new BruteForceCoverage(story);
            for (DeadStore idle : DeadStore.in(story)) {
                if (lasts(idle.effect())) {
                    // the plain walk begins with every value that some effect gives, whether an ending keeps it or not
                    continue;
                }
                found++;
                BruteForceCoverage less = new BruteForceCoverage(StoryWithoutEffect.without(story, idle));
                assertThat(less.scenes).as("seed %d: %s", seed, idle).isEqualTo(all.scenes);
                assertThat(less.offered).as("seed %d: %s", seed, idle).isEqualTo(all.offered);
                assertThat(less.shown).as("seed %d: %s", seed, idle).isEqualTo(all.shown);
            }
        }
        assertThat(found).isGreaterThan(100);
    }

    private static boolean lasts(Effect effect) {
        List<Variable> written = new ArrayList<>();
        effect.writes(written::add);
        return written.stream().anyMatch(variable -> variable.lasting().isPresent());
    }

    private static void sameVerdict(String where, StoryCoverage survey, BruteForceCoverage all, Condition condition) {
        BruteForceConditionCoverage expected =
                all.verdicts.getOrDefault(condition, new BruteForceConditionCoverage(condition));
        ConditionCoverage verdict = survey.verdict(condition).orElseThrow();
        assertThat(verdict.canHold()).as(where + " holds: " + condition).isEqualTo(expected.holds);
        assertThat(verdict.canFail()).as(where + " fails: " + condition).isEqualTo(expected.fails);
        assertThat(verdict.idleOperands()).as(where + " idle: " + condition).isEqualTo(expected.idle());
    }

    private static List<Condition> conditions(Scene scene) {
        List<Condition> all = new ArrayList<>();
        for (Way way : scene.ways()) {
            way.exits().forEach(exit -> all.add(exit.condition()));
        }
        for (Choice choice : scene.choices()) {
            all.add(choice.condition());
            for (Effect effect : choice.effects()) {
                new Observable.ConditionalEffect(effect, new BitSet()).conditions(all::add);
            }
        }
        scene.texts(text -> text.paragraphs()
                .forEach(paragraph -> new Observable.ShownParagraph(paragraph, new BitSet()).conditions(all::add)));
        all.removeIf(condition -> condition == Condition.ALWAYS);
        return all;
    }
}
