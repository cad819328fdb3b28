package footnote.explore.expectation;

import footnote.explore.statespace.CancellationToken;
import footnote.explore.statespace.Exploration;
import footnote.explore.statespace.ExplorationListener;
import footnote.explore.statespace.Explorer;
import footnote.explore.statespace.InitialValues;
import footnote.explore.statespace.SlicingCriterion;
import footnote.explore.statespace.StronglyConnectedComponents;
import footnote.explore.statespace.TransitionGraph;
import footnote.story.Choice;
import footnote.story.Role;
import footnote.story.Scene;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How often a playthrough whose player picks evenly among the offers comes by each scene and takes each choice, on
 * average; scenes that are only passed through count too.
 */
public final class ExpectedTraffic {
    private final Map<Scene, Double> scenes = new HashMap<>();
    private final Map<Choice, Double> choices = new HashMap<>();

    private ExpectedTraffic() {}

    /**
     * The traffic of a role's first playthrough, with every variable at its start.
     *
     * @return nothing where there are more states than the explorer may visit
     */
    public static Optional<ExpectedTraffic> of(Explorer explorer, Role role) {
        InitialValues lasting = InitialValues.known(explorer.story(), role, Map.of());
        Exploration all = explorer.explore(role, SlicingCriterion.OFFERS, lasting, "traffic of " + role.id());
        return all.sawEverything() ? Optional.of(of(explorer, lasting, all)) : Optional.empty();
    }

    private static ExpectedTraffic of(Explorer explorer, InitialValues lasting, Exploration all) {
        TransitionGraph graph = all.graph();
        ExpectedVisits visits = new ExpectedVisits(
                graph, new StronglyConnectedComponents(graph, CancellationToken.NONE), CancellationToken.NONE);
        ExpectedTraffic traffic = new ExpectedTraffic();
        Heard heard = new Heard();
        BitSet everywhere = new BitSet();
        everywhere.set(0, explorer.story().scenes().size());
        explorer.replay(all, SlicingCriterion.OFFERS, lasting, heard, everywhere, (state, steps) -> {
            Interval times = new Interval(visits.low(state), visits.high(state));
            traffic.add(heard, Math.max(1, steps), times.middle());
            heard.clear();
        });
        return traffic;
    }

    private void add(Heard heard, int offers, double times) {
        heard.here.forEach((scene, count) -> scenes.merge(scene, count * times, Double::sum));
        heard.onTheWay.forEach((scene, count) -> scenes.merge(scene, count * times / offers, Double::sum));
        heard.offered.forEach((choice, count) -> choices.merge(choice, count * times / offers, Double::sum));
    }

    /** How many times on average, 0 or more; infinite where players may go round for ever. */
    public double times(Scene scene) {
        return scenes.getOrDefault(scene, 0.0);
    }

    /** How many times on average, 0 or more; infinite where players may go round for ever. */
    public double times(Choice choice) {
        return choices.getOrDefault(choice, 0.0);
    }

    /** What is met in one state: before the first offer the scene itself, after it what an offer leads through. */
    private static final class Heard implements ExplorationListener {
        private final Map<Scene, Integer> here = new HashMap<>();
        private final Map<Scene, Integer> onTheWay = new HashMap<>();
        private final Map<Choice, Integer> offered = new HashMap<>();

        void clear() {
            here.clear();
            onTheWay.clear();
            offered.clear();
        }

        @Override
        public void in(Scene scene) {
            (offered.isEmpty() ? here : onTheWay).merge(scene, 1, Integer::sum);
        }

        @Override
        public void offered(Choice choice) {
            offered.merge(choice, 1, Integer::sum);
        }
    }
}
