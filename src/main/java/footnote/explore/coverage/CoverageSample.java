package footnote.explore.coverage;

import footnote.explore.statespace.Exploration;
import footnote.explore.statespace.Explorer;
import footnote.explore.statespace.InitialValues;
import footnote.explore.statespace.Observable;
import footnote.explore.statespace.PredecessorIndex;
import footnote.explore.statespace.SceneGraph;
import footnote.explore.statespace.SlicingCriterion;
import footnote.explore.statespace.StateWalker;
import footnote.explore.statespace.TransitionGraph;
import footnote.story.Role;
import footnote.story.Story;
import footnote.story.Variable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * What some random playthroughs show, before anything is explored: what is seen once is proved to be possible.
 *
 * <p>In a sound story nearly every paragraph is shown to somebody, and nearly every condition holds for one player and
 * fails for another. A few hundred playthroughs prove that: first some that go anywhere, then some that are led to where
 * something is open yet. They prove nothing of what they do not show: that needs a look at every state. The seed is fixed,
 * so the same story gives the same sample.
 */
final class CoverageSample {
    /** How many playthroughs are made before it is asked whether they decided anything. */
    private static final int BATCH = 48;
    /** So many batches in a row that decide nothing are the last of those that go anywhere, and of those that are led. */
    private static final int IDLE_BATCHES = 4;

    private static final int IDLE_LED_BATCHES = 8;
    /** How many states are gone through at most, for a role. */
    private static final int STATES = 120_000;
    /** A playthrough of so many states a scene goes round somewhere, maybe for ever: it ends, and another begins. */
    private static final int STATES_A_SCENE = 8;

    private final Explorer explorer;
    private final CoverageRecorder recorder;
    private final SlicingCriterion criterion;
    private List<Observable> open;

    private CoverageSample(Explorer explorer, List<Observable> all, Set<Object> abouts) {
        this.explorer = explorer;
        this.open = all;
        this.criterion = Observable.criterion(all);
        this.recorder = new CoverageRecorder(criterion, abouts);
        all.forEach(one -> one.conditions(recorder::listen));
    }

    /**
     * Takes a sample of all roles.
     *
     * @param all    what is to be decided
     * @param abouts what these are about
     * @param offers for each role the states of its offers: a sample goes through no more states than explorations that
     *               decide everything one by one would
     */
    static CoverageSample of(
            Explorer explorer, List<Observable> all, Set<Object> abouts, Map<Role, Exploration> offers) {
        CoverageSample sample = new CoverageSample(explorer, all, abouts);
        long seed = 1;
        for (Role role : explorer.roles()) {
            long needed = (long) Objects.requireNonNull(offers.get(role)).states() * all.size();
            sample.play(role, new SplittableRandom(seed++), (int) Math.min(STATES, needed));
        }
        return sample;
    }

    /** What was seen. All of it can come about; other things may, too. */
    CoverageRecorder recorder() {
        return recorder;
    }

    /** What it leaves open. */
    List<Observable> open() {
        return open;
    }

    private void play(Role role, SplittableRandom random, int most) {
        Story story = explorer.story();
        InitialValues initial = InitialValues.any(story, role);
        for (Variable variable : story.variables().values()) {
            for (int value : initial.possible(variable)) {
                recorder.took(variable, value);
            }
        }
        Plays plays = new Plays(role, initial, random, most);
        plays.anywhere();
        plays.towardsWhatIsOpen();
        recorder.forgetSights();
    }

    /** The playthroughs of one role. */
    private final class Plays {
        private final StateWalker walker;
        private final SceneGraph scenes;
        private final PredecessorIndex before;
        private final SplittableRandom random;
        /** How many states are gone through at most. */
        private final int most;

        private int states;

        Plays(Role role, InitialValues initial, SplittableRandom random, int most) {
            this.walker = new StateWalker(explorer.story(), role, criterion, initial, recorder);
            this.scenes = new SceneGraph(explorer.story(), role);
            TransitionGraph graph = scenes.graph();
            this.before = new PredecessorIndex(graph, graph.size());
            this.random = random;
            this.most = most;
        }

        void anywhere() {
            BitSet everywhere = new BitSet();
            scenes.each(scene -> everywhere.set(scenes.of(scene)));
            batches(everywhere, IDLE_BATCHES);
        }

        /** Leads players to each scene in which something is open yet. */
        void towardsWhatIsOpen() {
            SlicingCriterion asked = Observable.criterion(open);
            scenes.each(scene -> {
                if (asked.countsIn(scene) && Observable.criterion(open).countsIn(scene)) {
                    BitSet goal = new BitSet();
                    goal.set(scenes.of(scene));
                    batches(before.reaching(goal), IDLE_LED_BATCHES);
                }
            });
        }

        private void batches(BitSet towards, int idleBatches) {
            int idle = 0;
            while (!open.isEmpty() && idle < idleBatches && states < most && explorer.goesOn("sample", states)) {
                for (int play = 0; play < BATCH && states < most; play++) {
                    play(towards);
                }
                int before = open.size();
                open = new ArrayList<>(open);
                open.removeIf(recorder::decides);
                idle = open.size() < before ? 0 : idle + 1;
            }
        }

        /** Makes one playthrough, by steps into some scenes wherever there are any. */
        private void play(BitSet towards) {
            int last = Math.min(most, states + STATES_A_SCENE * scenes.size());
            walker.expand(walker.beginning());
            states++;
            while (walker.steps() > 0 && states < last) {
                walker.expand(next(towards));
                states++;
            }
        }

        private long[] next(BitSet towards) {
            long[] on = walker.target(random.nextInt(walker.steps()));
            if (leads(on, towards)) {
                return on;
            }
            int count = 0;
            for (int step = 0; step < walker.steps(); step++) {
                long[] target = walker.target(step);
                if (leads(target, towards) && random.nextInt(++count) == 0) {
                    on = target;
                }
            }
            return on;
        }

        private boolean leads(long[] state, BitSet towards) {
            return towards.get(scenes.of(walker.scene(state)));
        }
    }
}
