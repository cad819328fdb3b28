package footnote.explore.expectation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import footnote.explore.BruteForce;
import footnote.explore.ReadTexts;
import footnote.explore.RulesByChoice;
import footnote.explore.SmallStories;
import footnote.explore.coverage.BruteForceCoverage;
import footnote.explore.statespace.Exploration;
import footnote.explore.statespace.Explorer;
import footnote.explore.statespace.Progress;
import footnote.explore.statespace.StateCost;
import footnote.game.GameState;
import footnote.game.Step;
import footnote.story.Choice;
import footnote.story.Facts;
import footnote.story.Paragraph;
import footnote.story.Passage;
import footnote.story.Role;
import footnote.story.Story;
import footnote.story.Variable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class ReadingEstimateTest {
    private static final int SEEDS = 400;
    /** Of a cycle that is left this seldom, the plain sums below would take too long. */
    private static final int SWEEPS = 20_000;

    @Test
    void whatIsReadAgreesWithAPlainWalk() {
        int checked = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            Story story = SmallStories.of(seed);
            for (Role role : story.roles().values()) {
                BruteForce all = BruteForce.from(story, role, Map.of());
                Walk walk = new Walk(all);
                ReadingEstimate reading = ReadingEstimate.of(new Explorer(story, Progress.SILENT), role, Map.of())
                        .orElseThrow();
                PlaythroughOdds odds = PlaythroughOdds.of(new Explorer(story, Progress.SILENT), role, Map.of())
                        .orElseThrow();
                Set<Paragraph> shown = Collections.newSetFromMap(new IdentityHashMap<>());
                reading.shown().values().forEach(shown::addAll);
                assertThat(shown).as("seed %d", seed).hasSameSizeAs(walk.paragraphs);
                for (Paragraph paragraph : walk.paragraphs) {
                    double chance = walk.ever(
                            step -> walk.read(step).stream().anyMatch(read -> read.written == paragraph),
                            (choice, to) -> false);
                    assertThat(reading.chance(paragraph).middle())
                            .as("seed %d: %s", seed, paragraph)
                            .isCloseTo(chance, within(1e-7));
                    checked++;
                }
                double[] again = new double[2];
                double[] once = new double[2];
                for (Read read : walk.everything) {
                    double chance = walk.ever(step -> walk.read(step).contains(read), (choice, to) -> false);
                    int kind = walk.notes.contains(read.written) ? 1 : 0;
                    again[kind] += read.count() * chance * chance;
                    once[kind] += read.count() * chance;
                }
                assertThat(reading.newAtASecond()).isCloseTo(fresh(again[0], once[0]), within(1e-6));
                assertThat(reading.newWithNotes())
                        .isCloseTo(fresh(again[0] + again[1], once[0] + once[1]), within(1e-6));
                double different = 0;
                for (Passage passage : odds.passages()) {
                    different += walk.ever(
                            step -> false, (choice, to) -> choice.passage().equals(passage));
                }
                assertThat(odds.differentPassages().middle())
                        .as("seed %d", seed)
                        .isCloseTo(different, within(1e-6));
                if (all.steps.keySet().stream().allMatch(all::comesToAnEnd)) {
                    double words = walk.words(read -> !walk.notes.contains(read.written));
                    double notes = walk.words(read -> walk.notes.contains(read.written));
                    assertThat(reading.words().middle())
                            .as("seed %d", seed)
                            .isCloseTo(words, within(1e-6 * (1 + words)));
                    assertThat(reading.noteWords().middle())
                            .as("seed %d", seed)
                            .isCloseTo(notes, within(1e-6 * (1 + notes)));
                }
            }
        }
        assertThat(checked).isGreaterThan(1000);
    }

    private static double fresh(double again, double once) {
        return once == 0 ? 0 : 1 - again / once;
    }

    @Test
    void randomPlaysComeNearTheExactFigures() {
        int compared = 0;
        for (long seed = 0; compared < 25; seed++) {
            Story story = SmallStories.of(seed);
            Role role = story.roles().values().iterator().next();
            BruteForce all = BruteForce.from(story, role, Map.of());
            if (all.steps.size() > 3 && all.steps.keySet().stream().allMatch(all::comesToAnEnd)) {
                compared++;
                isNear(story, role, seed);
            }
        }
    }

    /** Within five standard deviations of a share, and a hundredth of an average. */
    private static void isNear(Story story, Role role, long seed) {
        int plays = 20_000;
        PlaythroughOdds odds = PlaythroughOdds.of(new Explorer(story, Progress.SILENT), role, Map.of())
                .orElseThrow();
        ReadingEstimate reading = ReadingEstimate.of(new Explorer(story, Progress.SILENT), role, Map.of())
                .orElseThrow();
        RandomPlays random = RandomPlays.of(story, role, Map.of(), plays, 7, Progress.SILENT);
        assertThat(random.plays()).isEqualTo(plays);
        assertThat(random.endings(story).keySet())
                .as("seed %d", seed)
                .isSubsetOf(odds.endings().keySet());
        odds.endings().forEach((scene, chance) -> {
            double share = random.endings(story).getOrDefault(scene, 0L) / (double) plays;
            double deviation = Math.sqrt(Math.max(0, chance.middle() * (1 - chance.middle()) / plays));
            assertThat(share).as("seed %d: %s", seed, scene).isCloseTo(chance.middle(), within(5 * deviation + 1e-9));
        });
        assertThat(random.choices())
                .isCloseTo(odds.choices().middle(), within(0.06 * odds.choices().middle() + 1e-9));
        double words = reading.words().middle() + reading.noteWords().middle();
        assertThat(random.words()).isCloseTo(words, within(0.06 * words + 1e-9));
        assertThat(random.differentPassages())
                .isCloseTo(
                        odds.differentPassages().middle(),
                        within(0.06 * odds.differentPassages().middle() + 1e-9));
    }

    @Test
    void theSameSeedGivesTheSamePlays() {
        Story story = SmallStories.of(11);
        Role role = story.roles().values().iterator().next();
        RandomPlays one = RandomPlays.of(story, role, Map.of(), 3000, 42, Progress.SILENT);
        RandomPlays two = RandomPlays.of(story, role, Map.of(), 3000, 42, Progress.SILENT);
        assertThat(two.endings(story)).isEqualTo(one.endings(story));
        assertThat(two.choices()).isEqualTo(one.choices());
        assertThat(two.words()).isEqualTo(one.words());
    }

    @Test
    void withoutAThingRememberedThereAreNoMoreStatesThanWithIt() {
        for (long seed = 0; seed < 200; seed++) {
            Story story = SmallStories.of(seed);
            for (Role role : story.roles().values()) {
                Exploration all = new Explorer(story, Progress.SILENT).explore(role);
                for (StateCost cost : StateCost.in(all, new Explorer(story, Progress.SILENT))) {
                    assertThat(cost.without()).as("seed %d: %s", seed, cost).isBetween(1, all.states());
                    assertThat(cost.scenes()).isPositive();
                }
            }
        }
    }

    /** A paragraph as it is written, by identity, and the words that it came to. */
    private static final class Read {
        final Paragraph written;
        final String words;

        Read(Paragraph written, String words) {
            this.written = written;
            this.words = words;
        }

        int count() {
            return ParagraphWords.of(written.worded(words));
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Read read && read.written == written && read.words.equals(words);
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(written) + words.hashCode();
        }
    }

    /** A plain walk over unmerged states, each with what is read there and on the way to it. */
    private static final class Walk {
        final Set<Paragraph> paragraphs = Collections.newSetFromMap(new IdentityHashMap<>());
        final Set<Read> everything = new LinkedHashSet<>();
        final Set<Paragraph> notes = Collections.newSetFromMap(new IdentityHashMap<>());
        private final BruteForce all;
        private final RulesByChoice rules;
        private final Map<Step, List<Read>> read = new IdentityHashMap<>();

        Walk(BruteForce all) {
            this.all = all;
            this.rules = new RulesByChoice(all.game.story());
            Step beginning = all.beginnings.get(0);
            read.put(beginning, new ArrayList<>());
            BruteForceCoverage.Plain plain = new BruteForceCoverage.Plain();
            for (Variable variable : all.game.story().variables().values()) {
                plain.set(variable, variable.start());
            }
            rules.turnPages(all.game.story().scene(all.role.start()), plain, reading(plain, beginning));
            onPage(beginning);
            all.steps.forEach((state, steps) -> steps.forEach((choice, step) -> {
                read.put(step, new ArrayList<>());
                choice.margin().walk(notes::add);
                choice.did().walk(notes::add);
                BruteForceCoverage.Plain here = new BruteForceCoverage.Plain(all.game.story(), state);
                rules.take(choice, here, reading(here, step));
                onPage(step);
            }));
            read.values().forEach(everything::addAll);
            everything.forEach(one -> paragraphs.add(one.written));
            paragraphs.stream()
                    .filter(one -> one instanceof Paragraph.Quotation || one instanceof Paragraph.EditorsNote)
                    .forEach(notes::add);
        }

        private ReadTexts reading(Facts moment, Step step) {
            return new ReadTexts(moment, passed -> {}, into(step));
        }

        private Paragraph.Shown into(Step step) {
            return (paragraph, words) -> read.get(step).add(new Read(paragraph, words));
        }

        List<Read> read(Step step) {
            return read.get(step);
        }

        private void onPage(Step step) {
            GameState state = step.state();
            state.scene().text().show(state, into(step));
            for (Choice choice : state.scene().choices()) {
                if (all.game.offers(state, choice)) {
                    choice.text().show(state, into(step));
                } else if (choice.closed().isPresent() && !choice.condition().holds(state)) {
                    choice.closed().get().show(state, into(step));
                }
            }
            state.scene().ending().ifPresent(ending -> ending.about().show(state, into(step)));
        }

        double ever(Predicate<Step> at, BiPredicate<Choice, Step> on) {
            Map<GameState, Double> chances = new HashMap<>();
            double change = 1;
            for (int sweep = 0; sweep < SWEEPS && change > 1e-13; sweep++) {
                change = 0;
                for (GameState state : all.steps.keySet()) {
                    double before = chances.getOrDefault(state, 0.0);
                    Map<Choice, Step> steps = all.steps.get(state);
                    double now = 0;
                    for (Map.Entry<Choice, Step> one : steps.entrySet()) {
                        now += at.test(one.getValue()) || on.test(one.getKey(), one.getValue())
                                ? 1
                                : chances.getOrDefault(one.getValue().state(), 0.0);
                    }
                    now = steps.isEmpty() ? 0 : now / steps.size();
                    chances.put(state, now);
                    change = Math.max(change, Math.abs(now - before));
                }
            }
            Step first = all.beginnings.get(0);
            return at.test(first) ? 1 : chances.get(first.state());
        }

        double words(Predicate<Read> counted) {
            Map<GameState, Double> ahead = new HashMap<>();
            double change = 1;
            for (int sweep = 0; sweep < SWEEPS && change > 1e-11; sweep++) {
                change = 0;
                for (GameState state : all.steps.keySet()) {
                    double now = 0;
                    Map<Choice, Step> steps = all.steps.get(state);
                    for (Step step : steps.values()) {
                        now += words(step, counted) + ahead.getOrDefault(step.state(), 0.0);
                    }
                    now = steps.isEmpty() ? 0 : now / steps.size();
                    change = Math.max(change, Math.abs(now - ahead.getOrDefault(state, 0.0)));
                    ahead.put(state, now);
                }
            }
            Step first = all.beginnings.get(0);
            return words(first, counted) + ahead.get(first.state());
        }

        private double words(Step step, Predicate<Read> counted) {
            return read(step).stream().filter(counted).mapToInt(Read::count).sum();
        }
    }
}
