package footnote.explore;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.game.Game;
import footnote.game.Step;
import footnote.load.LoadResult;
import footnote.load.Loader;
import footnote.load.StorySource;
import footnote.story.Choice;
import footnote.story.Role;
import footnote.story.Story;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Slips that a writer of the shipped story could make: each changes what {@code check} says of it, or it is shown that
 * no player can tell.
 *
 * <p>A few are tried each time; {@code -Dmutations=200} tries so many, {@code -Dmutations.seed} others.
 */
class MutationsTest {
    private static final int COUNT = Integer.getInteger("mutations", 24);
    private static final long SEED = Long.getLong("mutations.seed", 3);
    private static final int PLAYS = 4000;
    /** Odds tell how often and how long, not which: of two lines of twelve words, each for one of two likely choices. */
    private static final String EXCHANGED = "exchanges words that are as many and come as often";
    /** No part of the report counts the levels beside a page: a value that nothing reads any more may move otherwise. */
    private static final String LEVELS = "moves a level that is shown, and nothing else";

    @Test
    void everySlipInTheShippedStoryChangesTheReportOrChangesNothingForPlayers() {
        LoadResult loaded = Loader.load(StorySource.folder(Path.of("story/limited-release"), "story/limited-release"));
        WholeReport original = new WholeReport(loaded.story().orElseThrow(), loaded.origins());
        Map<String, Integer> outcomes = new TreeMap<>();
        List<String> unnoticed = new ArrayList<>();
        for (Mutant mutant : Mutant.of(loaded.story().get(), COUNT, SEED)) {
            String outcome = outcome(loaded.story().get(), original, mutant);
            outcomes.merge(outcome, 1, Integer::sum);
            if (outcome.startsWith("unnoticed")) {
                unnoticed.add(mutant.what() + ": " + outcome);
            }
        }
        assertThat(unnoticed).as("of %s", outcomes).isEmpty();
        assertThat(outcomes.getOrDefault(EXCHANGED, 0)).as("of %s", outcomes).isLessThanOrEqualTo(COUNT / 8);
        assertThat(outcomes.getOrDefault(LEVELS, 0)).as("of %s", outcomes).isLessThanOrEqualTo(COUNT / 8);
        if (Integer.getInteger("mutations") != null) {
            outcomes.forEach((outcome, count) -> System.out.println(count + "  " + outcome));
        }
    }

    private static String outcome(Story story, WholeReport original, Mutant mutant) {
        Optional<String> difference = WholeReport.difference(original, mutant);
        if (difference.isPresent()) {
            return "changes " + difference.get();
        }
        Optional<PairedRandomPlays.Parting> parting =
                PairedRandomPlays.parting(story, mutant.story(), mutant.roles(), PLAYS, SEED);
        if (parting.isPresent()) {
            difference = WholeReport.difference(
                    original, mutant, parting.get().role(), parting.get().lasting());
        } else if (LockstepSimulation.difference(story, mutant.story()).isEmpty()) {
            return "is shown to change nothing";
        }
        if (difference.isPresent()) {
            return "changes " + difference.get() + ", with other lasting values";
        }
        if (WholeReport.differInFindings(original, mutant)) {
            return "changes the findings";
        }
        if (parting.filter(PairedRandomPlays.Parting::levels).isPresent()) {
            return LEVELS;
        }
        return parting.filter(PairedRandomPlays.Parting::asLong).isPresent()
                ? EXCHANGED
                : "unnoticed: " + parting.map(Object::toString).orElse("and it is not known whether it matters");
    }

    @Test
    void slipsThatAreShownToChangeNothingChangeNothingInAnyStateOfASmallStory() {
        int shown = 0;
        int different = 0;
        for (long seed = 0; seed < 250; seed++) {
            Story story = SmallStories.of(seed);
            for (Mutant mutant : Mutant.of(story, 6, seed)) {
                boolean differs = differs(story, mutant.story());
                boolean nothing =
                        LockstepSimulation.difference(story, mutant.story()).isEmpty();
                assertThat(nothing && differs)
                        .as("seed %d: %s", seed, mutant.what())
                        .isFalse();
                shown += nothing ? 1 : 0;
                different += differs ? 1 : 0;
            }
        }
        assertThat(shown).isGreaterThan(100);
        assertThat(different).isGreaterThan(100);
    }

    /** Every state of both at once, nothing merged. */
    private static boolean differs(Story one, Story other) {
        for (Role role : one.roles().values()) {
            Game game = new Game(one);
            Game twin = new Game(other);
            for (Map<String, String> lasting : BruteForce.any(one, role).lasting) {
                if (differs(game, twin, role, lasting)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean differs(Game game, Game twin, Role role, Map<String, String> lasting) {
        Set<List<Object>> met = new HashSet<>();
        List<List<Step>> due = new ArrayList<>(List.of(List.of(game.start(role, lasting), twin.start(role, lasting))));
        for (int i = 0; i < due.size(); i++) {
            Step step = due.get(i).get(0);
            Step other = due.get(i).get(1);
            if (!PairedRandomPlays.page(game, role, step).equals(PairedRandomPlays.page(twin, role, other))) {
                return true;
            }
            for (Choice choice : game.offered(step.state())) {
                Step next = game.choose(step.state(), choice);
                Step there = twin.choose(
                        other.state(), twin.story().choice(choice.key()).orElseThrow());
                if (met.add(List.of(next.told(), next.state(), there.told(), there.state()))) {
                    due.add(List.of(next, there));
                }
            }
        }
        return false;
    }
}
