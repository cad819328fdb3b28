package footnote.write.ink;

import footnote.json.JsonObject;
import footnote.json.JsonString;
import footnote.problem.Span;
import footnote.write.imported.ImportException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Follows a compiled story from each place at which a step can begin: its start, its knots, its choices, and wherever it
 * diverts to.
 */
final class FlowTracer {
    /** How deep conditionals may stand in each other, and how many cases one may have. */
    private static final int DEEPEST = 200;
    /** How many steps are followed in all: a tunnel is followed again wherever it is entered. */
    private static final int MOST = 20_000_000;
    /** How many are followed from one place: more is a story that goes round, and all that it prints would be kept. */
    private static final int MOST_FROM_ONE_PLACE = 500_000;

    private final Map<InkPointer, InkFlow> flows = new LinkedHashMap<>();
    private final Deque<InkPointer> waiting = new ArrayDeque<>();
    /** Places to which something diverts, so that nothing else may run on over them. */
    private Set<InkPointer> diverted = new HashSet<>();

    private Set<InkPointer> found = new HashSet<>();
    final InkFaults faults;
    /** Containers that are entered as tunnels. */
    final Set<InkContainer> tunnels = new HashSet<>();

    /** Those of them that could not be told where they are entered. */
    final Set<InkContainer> leftOut = new HashSet<>();
    /** Containers that something enters at another place than their beginning. */
    private final Set<InkContainer> enteredElsewhere = new HashSet<>();
    /** Containers to whose beginning something diverts from inside, which ink doesn't count. */
    private final Set<InkContainer> notCounted = new HashSet<>();

    private final Set<String> items;
    private int steps;
    private int stepsFromHere;

    /** @param items the names of the items of the story's lists */
    FlowTracer(Set<String> items, InkFaults faults) {
        this.items = items;
        this.faults = faults;
    }

    /**
     * The flow from each of these places, and from each to which another leads, in the order in which they are met.
     *
     * @throws ImportException where the file contradicts itself, or a bound is reached
     */
    Map<InkPointer, InkFlow> trace(List<InkPointer> starts) throws ImportException {
        do {
            diverted = found;
            found = new HashSet<>(diverted);
            flows.clear();
            faults.clear();
            starts.forEach(this::await);
            while (!waiting.isEmpty()) {
                InkPointer start = waiting.remove();
                if (!flows.containsKey(start)) {
                    stepsFromHere = 0;
                    flows.put(start, new FlowRun(this, start).flow());
                }
            }
        } while (found.size() > diverted.size());
        return flows;
    }

    private void await(InkPointer start) {
        waiting.add(start);
    }

    /** Notes that the story can go on there. */
    void goesTo(InkPointer target) {
        found.add(target);
        await(target);
    }

    /** Notes what a divert counts as entered. */
    void enters(InkPointer target, InkContainer from) {
        List<InkContainer> entered = target.enteredFrom(from);
        entered.stream().filter(one -> !target.equals(InkPointer.startOf(one))).forEach(enteredElsewhere::add);
        if (target.isStart() && !entered.contains(target.container())) {
            notCounted.add(target.container());
        }
    }

    /** Whether a container is entered at its beginning alone. */
    boolean isEnteredAtItsStart(InkContainer container) {
        return !enteredElsewhere.contains(container);
    }

    /** Whether one can come to a container's beginning without its being counted. */
    boolean isReturnedTo(InkContainer container) {
        return notCounted.contains(container);
    }

    /** Notes that a choice leads there. */
    void chosen(InkPointer target) {
        await(target);
    }

    /** Whether something diverts there. */
    boolean isDiverted(InkPointer at) {
        return diverted.contains(at);
    }

    /** What a name stands for where a value is asked for: a list's item, or a variable. */
    InkValue named(String name) {
        String item = name.substring(name.lastIndexOf('.') + 1);
        return items.contains(item) ? new InkValue.Item(item) : new InkValue.Variable(name);
    }

    /** Counts steps, and what is kept for them: each piece of a text and each value that is copied is one. */
    void steps(int number, Span where) throws ImportException {
        steps += number;
        stepsFromHere += number;
        if (steps > MOST || stepsFromHere > MOST_FROM_ONE_PLACE) {
            int limit = steps > MOST ? MOST : MOST_FROM_ONE_PLACE;
            throw ImportException.cut(where + ": the story was followed for " + limit + " steps and came to no end");
        }
    }

    /** Refuses what stands too deep. */
    static void checkDepth(int depth, Span where) throws ImportException {
        if (depth > DEEPEST) {
            throw ImportException.cut(where + ": more than " + DEEPEST
                    + " conditionals or cases stand in each other here, and that is the limit");
        }
    }

    /** The place to which a conditional's case goes back at its end, if it does. */
    static Optional<InkPointer> rejoins(InkContainer inner) throws ImportException {
        int last = inner.steps.size() - 1;
        return last >= 0
                        && inner.steps.get(last) instanceof JsonObject divert
                        && divert.find("->").orElse(null) instanceof JsonString path
                        && divert.find("c").isEmpty()
                        && divert.find("var").isEmpty()
                ? Optional.of(InkReader.resolve(path, inner))
                : Optional.empty();
    }
}
