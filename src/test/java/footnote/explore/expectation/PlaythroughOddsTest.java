package footnote.explore.expectation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import footnote.explore.BruteForce;
import footnote.explore.SmallStories;
import footnote.explore.statespace.Explorer;
import footnote.explore.statespace.Progress;
import footnote.game.GameState;
import footnote.game.Step;
import footnote.story.Choice;
import footnote.story.Passage;
import footnote.story.Role;
import footnote.story.Scene;
import footnote.story.Story;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class PlaythroughOddsTest {
    private static final int SEEDS = 1000;
    private static final Offset<Double> NEAR = within(1e-8);

    @Test
    void chancesAndLengthsSolveThePlainEquations() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Story story = SmallStories.of(seed);
            for (Role role : story.roles().values()) {
                BruteForce all = BruteForce.from(story, role, Map.of());
                PlaythroughOdds odds = PlaythroughOdds.of(new Explorer(story, Progress.SILENT), role, Map.of())
                        .orElseThrow();
                boolean alwaysEnds = all.steps.keySet().stream().allMatch(all::comesToAnEnd);
                double told = odds.noEnding().middle();
                for (Interval chance : odds.endings().values()) {
                    assertThat(chance.high() - chance.low()).isLessThan(1e-9);
                    told += chance.middle();
                }
                assertThat(told).as("seed %d", seed).isCloseTo(1, NEAR);
                if (alwaysEnds) {
                    double[] times = times(all);
                    check(seed, all, odds, times);
                } else {
                    assertThat(odds.choices()).isEqualTo(Interval.NONE);
                }
            }
        }
    }

    private static void check(long seed, BruteForce all, PlaythroughOdds odds, double[] times) {
        Map<Scene, Double> endings = new HashMap<>();
        double choices = 0;
        int i = 0;
        for (GameState state : all.steps.keySet()) {
            if (state.scene().ending().isPresent()) {
                endings.merge(state.scene(), times[i], Double::sum);
            }
            choices += all.steps.get(state).isEmpty() ? 0 : times[i];
            i++;
        }
        assertThat(odds.endings().keySet()).as("seed %d", seed).isEqualTo(endings.keySet());
        endings.forEach((scene, chance) -> assertThat(odds.endings().get(scene).middle())
                .as("seed %d", seed)
                .isCloseTo(chance, NEAR));
        assertThat(odds.choices().middle()).as("seed %d", seed).isCloseTo(choices, within(1e-7 * (1 + choices)));
    }

    /** How often each state is visited: the equations of all states, solved by elimination. */
    private static double[] times(BruteForce all) {
        List<GameState> states = new ArrayList<>(all.steps.keySet());
        Map<GameState, Integer> index = new HashMap<>();
        states.forEach(state -> index.put(state, index.size()));
        int n = states.size();
        double[][] rows = new double[n][n + 1];
        for (int i = 0; i < n; i++) {
            rows[i][i] += 1;
            Map<Choice, Step> steps = all.steps.get(states.get(i));
            for (Step step : steps.values()) {
                rows[index.get(step.state())][i] -= 1.0 / steps.size();
            }
        }
        rows[index.get(all.beginnings.get(0).state())][n] = 1;
        for (int i = 0; i < n; i++) {
            eliminate(rows, i);
        }
        double[] times = new double[n];
        for (int i = 0; i < n; i++) {
            times[i] = rows[i][n] / rows[i][i];
        }
        return times;
    }

    private static void eliminate(double[][] rows, int at) {
        int best = at;
        for (int i = at; i < rows.length; i++) {
            best = Math.abs(rows[i][at]) > Math.abs(rows[best][at]) ? i : best;
        }
        double[] row = rows[best];
        rows[best] = rows[at];
        rows[at] = row;
        for (int i = 0; i < rows.length; i++) {
            double times = i == at || rows[i][at] == 0 ? 0 : rows[i][at] / row[at];
            for (int j = at; times != 0 && j < row.length; j++) {
                rows[i][j] -= times * row[j];
            }
        }
    }

    @Test
    void countsAndExtremesAgreeWithAPlainSearch() {
        int bounded = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            Story story = SmallStories.of(seed);
            for (Role role : story.roles().values()) {
                BruteForce all = BruteForce.from(story, role, Map.of());
                PlaythroughOdds odds = PlaythroughOdds.of(new Explorer(story, Progress.SILENT), role, Map.of())
                        .orElseThrow();
                Search search = new Search(all, odds.passages());
                bounded += search.endless ? 0 : 1;
                assertThat(odds.playthroughs().isEmpty()).as("seed %d", seed).isEqualTo(search.endless);
                assertThat(odds.cycle().isPresent()).as("seed %d", seed).isEqualTo(search.endless);
                if (!search.endless) {
                    assertThat(odds.playthroughs()).as("seed %d", seed).hasValue(search.count);
                    assertThat(odds.longest()).as("seed %d", seed).isEqualTo(search.longest());
                    search.most.forEach((passage, most) ->
                            assertThat(odds.mostUses(passage)).isEqualTo(OptionalInt.of(most)));
                }
            }
        }
        assertThat(bounded).isGreaterThan(200);
    }

    /** Every playthrough to an ending, one after another, unless there is no end of them. */
    private static final class Search {
        private final BruteForce all;
        private final List<GameState> path = new ArrayList<>();
        private final List<Passage> used = new ArrayList<>();
        private final Map<GameState, Boolean> ends = new HashMap<>();
        final Map<Passage, Integer> most = new HashMap<>();
        boolean endless;
        BigInteger count = BigInteger.ZERO;
        int longest = -1;

        Search(BruteForce all, Iterable<Passage> passages) {
            this.all = all;
            passages.forEach(passage -> most.put(passage, 0));
            from(all.beginnings.get(0).state());
            if (longest < 0) {
                most.clear();
            }
        }

        OptionalInt longest() {
            return longest < 0 ? OptionalInt.empty() : OptionalInt.of(longest);
        }

        private void from(GameState state) {
            if (state.scene().ending().isPresent()) {
                count = count.add(BigInteger.ONE);
                longest = Math.max(longest, path.size());
                for (Passage passage : used) {
                    most.merge(
                            passage, (int) used.stream().filter(passage::equals).count(), Math::max);
                }
            }
            if (endless || !ends.computeIfAbsent(state, this::comesToAnEnding)) {
                return;
            }
            endless = path.contains(state);
            path.add(state);
            all.steps.get(state).forEach((choice, step) -> {
                used.add(choice.passage());
                from(step.state());
                used.remove(used.size() - 1);
            });
            path.remove(path.size() - 1);
        }

        private boolean comesToAnEnding(GameState from) {
            List<GameState> met = new ArrayList<>(List.of(from));
            for (int i = 0; i < met.size(); i++) {
                all.steps.get(met.get(i)).values().stream()
                        .map(Step::state)
                        .filter(state -> !met.contains(state))
                        .forEach(met::add);
            }
            return met.stream().anyMatch(state -> state.scene().ending().isPresent());
        }
    }
}
