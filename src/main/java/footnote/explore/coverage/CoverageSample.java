package footnote.explore.coverage;

import footnote.explore.statespace.Explorer;
import footnote.explore.statespace.InitialValues;
import footnote.explore.statespace.Observable;
import footnote.explore.statespace.SlicingCriterion;
import footnote.explore.statespace.StateWalker;
import footnote.story.Role;
import footnote.story.Story;
import footnote.story.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * What some random playthroughs show: proof enough of all that can be seen, before anything is explored.
 *
 * <p>In a sound story nearly every paragraph is shown to somebody and nearly every condition holds for one player and
 * fails for another. A few hundred playthroughs are witnesses of that; only what they leave open, which they can't deny,
 * needs a look at every state. The seed is fixed, so the same story gives the same sample.
 */
final class CoverageSample {
    /** How many playthroughs are made before it is asked whether they decided anything. */
    private static final int BATCH = 48;
    /** So many batches in a row that decide nothing are the last. */
    private static final int IDLE_BATCHES = 12;
    /** How many states are gone through at most, for a role. */
    private static final int STATES = 120_000;

    private final Explorer explorer;
    private final CoverageRecorder heard;
    private final SlicingCriterion criterion;
    private List<Observable> open;

    private CoverageSample(Explorer explorer, List<Observable> all, Set<Object> abouts) {
        this.explorer = explorer;
        this.open = all;
        this.criterion = Observable.scope(all);
        this.heard = new CoverageRecorder(criterion, abouts);
        all.forEach(one -> one.conditions(heard::listen));
    }

    /**
     * Takes a sample of all roles.
     *
     * @param all    what is to be decided
     * @param abouts what these are about
     */
    static CoverageSample of(Explorer explorer, List<Observable> all, Set<Object> abouts) {
        CoverageSample sample = new CoverageSample(explorer, all, abouts);
        long seed = 1;
        for (Role role : explorer.roles()) {
            sample.play(role, new SplittableRandom(seed++));
        }
        return sample;
    }

    /** What was seen: true of the story, and not all of what is. */
    CoverageRecorder heard() {
        return heard;
    }

    /** What it leaves open. */
    List<Observable> open() {
        return open;
    }

    private void play(Role role, SplittableRandom random) {
        Story story = explorer.story();
        InitialValues initial = InitialValues.any(story, role);
        for (Variable variable : story.variables().values()) {
            for (int value : initial.possible(variable)) {
                heard.took(variable, value);
            }
        }
        StateWalker walker = new StateWalker(story, role, criterion, initial, heard);
        int states = 0;
        int idle = 0;
        while (!open.isEmpty() && idle < IDLE_BATCHES && states < STATES && explorer.goesOn("sample", states)) {
            for (int play = 0; play < BATCH && states < STATES; play++) {
                states += play(walker, random, STATES - states);
            }
            int before = open.size();
            open = new ArrayList<>(open);
            open.removeIf(heard::decides);
            idle = open.size() < before ? 0 : idle + 1;
        }
        heard.forgetSights();
    }

    /** Makes one playthrough and returns through how many states it went. */
    private static int play(StateWalker walker, SplittableRandom random, int most) {
        long[] state = walker.beginning();
        int states = 0;
        do {
            walker.expand(state);
            states++;
            state = walker.steps() == 0 ? null : walker.target(random.nextInt(walker.steps()));
        } while (state != null && states < most);
        return states;
    }
}
