package footnote.explore.coverage;

import footnote.explore.statespace.Exploration;
import footnote.explore.statespace.PredecessorIndex;
import footnote.explore.statespace.TransitionGraph;
import footnote.explore.statespace.WayThere;
import footnote.story.Scene;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A place from which a player can't come to an ending.
 *
 * @param open whether something is offered there all the same; where it is, the player goes round for ever
 * @param way  a shortest way there
 */
public record StuckState(Scene scene, boolean open, WayThere way) {

    public StuckState {
        Objects.requireNonNull(scene);
        Objects.requireNonNull(way);
    }

    /**
     * Every scene in which a player can be stuck without any offer, and every scene with offers in which a player can
     * lose the last way to an ending for going round for ever: each with its nearest state. A state that can only lead
     * to one without offers is not told for itself, as mending that one mends it; nor is anything whose way out may lie
     * where the exploration did not look.
     */
    public static List<StuckState> in(Exploration exploration) {
        TransitionGraph graph = exploration.graph();
        BitSet deadEnds = new BitSet();
        BitSet ends = new BitSet();
        for (int state = 0; state < exploration.states(); state++) {
            boolean looked = state < graph.size() && state < exploration.expanded();
            if (!looked || exploration.scene(state).ending().isPresent()) {
                ends.set(state);
            } else if (graph.first(state) == graph.end(state)) {
                deadEnds.set(state);
            }
        }
        List<StuckState> found = new ArrayList<>();
        tell(exploration, deadEnds, false, found);
        ends.or(deadEnds);
        tell(exploration, trapped(exploration, ends), true, found);
        return found;
    }

    private static void tell(Exploration exploration, BitSet states, boolean open, List<StuckState> found) {
        Set<Scene> told = new HashSet<>();
        for (int state = states.nextSetBit(0); state >= 0; state = states.nextSetBit(state + 1)) {
            int parent = exploration.parent(state);
            boolean entered = parent < 0 || !states.get(parent);
            if (entered && told.add(exploration.scene(state))) {
                found.add(new StuckState(exploration.scene(state), open, exploration.wayTo(state)));
            }
        }
    }

    /** The moments of play from which none of the {@code goals} can be reached. */
    private static BitSet trapped(Exploration exploration, BitSet goals) {
        TransitionGraph graph = exploration.graph();
        BitSet trapped = new BitSet();
        trapped.set(0, exploration.states());
        trapped.andNot(new PredecessorIndex(graph, exploration.states()).reaching(goals));
        for (int state = 0; state < graph.size(); state++) {
            if (graph.first(state) < graph.end(state) && graph.label(graph.first(state)) < 0) {
                trapped.clear(state);
            }
        }
        return trapped;
    }
}
