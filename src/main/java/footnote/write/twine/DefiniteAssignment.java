package footnote.write.twine;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where each variable surely has a value: the scenes to which no way leads on which it was never set.
 *
 * <p>This is what compilers call definite assignment, over scenes in place of statements. It errs on one side: a variable may
 * be called unset where it never is.
 */
final class DefiniteAssignment {
    /** How many pairs of a variable and a passage are looked through; beyond that, each may be unset everywhere. */
    private static final long MOST_PAIRS = 20_000_000;

    private final FlowGraph graph;
    /** By variable, the scenes at which a player may arrive before it has a value. */
    private final Map<String, BitSet> unset = new HashMap<>();

    DefiniteAssignment(FlowGraph graph) {
        this.graph = graph;
    }

    /**
     * Works it out anew.
     *
     * @param without the variables that have no value at the beginning
     * @param first   the name of the passage with which the story begins
     */
    void find(Set<String> without, String first) {
        unset.clear();
        long size =
                graph.scenes().stream().mapToLong(flow -> 1 + flow.ways.size()).sum();
        BitSet everywhere = new BitSet();
        everywhere.set(0, graph.size());
        for (String name : without) {
            unset.put(name, size * without.size() > MOST_PAIRS ? everywhere : reachedWithout(name, first));
        }
    }

    private BitSet reachedWithout(String name, String first) {
        BitSet reached = new BitSet();
        Deque<Integer> next = new ArrayDeque<>();
        graph.place(first).ifPresent(begin -> {
            reached.set(begin);
            next.add(begin);
        });
        while (!next.isEmpty()) {
            PassageFlow flow = graph.scene(next.remove());
            boolean known =
                    flow.find(name).map(uses -> uses.known < Integer.MAX_VALUE).orElse(false);
            for (PassageFlow.Way way : known ? List.<PassageFlow.Way>of() : flow.ways) {
                graph.place(way.target())
                        .filter(place -> !way.sets().contains(name) && !reached.get(place))
                        .ifPresent(place -> {
                            reached.set(place);
                            next.add(place);
                        });
            }
        }
        return reached;
    }

    /**
     * Whether a variable may have no value yet.
     *
     * @param place the place of a scene
     * @param at    a 0-based offset in its text
     */
    boolean isUnset(String variable, int place, int at) {
        BitSet where = unset.get(variable);
        return where != null
                && where.get(place)
                && graph.scene(place)
                        .find(variable)
                        .map(uses -> uses.known >= at)
                        .orElse(true);
    }
}
