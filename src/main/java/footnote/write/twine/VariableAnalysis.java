package footnote.write.twine;

import footnote.write.twine.markup.MarkupNode;
import footnote.write.twine.markup.TwineAssignment;
import footnote.write.twine.markup.TwineDialect;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds which variables of a story can become ours exactly: of one kind, changed only by what can be read, and asked for
 * only where it makes no difference when they were changed.
 *
 * <p>A variable that can't is lost, with a reason; whatever asks for it or changes it stands in the text as it was. As that
 * can lose others, this goes on until no more are lost: it is a search for a fixed point, with a bound on its rounds.
 */
final class VariableAnalysis {
    /** How many rounds are made; a story in which still more are lost then loses all. */
    private static final int ROUNDS = 8;
    /** How many effects may be written for the changes that passages make, as each way there has them. */
    private static final long MOST_EFFECTS = 200_000;

    private final TwineDialect dialect;
    private final FlowGraph graph;
    /** The variables that the story has, in the order in which they are met. */
    private final Set<String> all = new LinkedHashSet<>();

    private final LostVariables lost = new LostVariables(all);
    private final VariableValues values;
    private final StartingValues starts;
    private final DefiniteAssignment assigned;
    private final ExactTranslation exact;

    /**
     * @param inits  what happens once, at the beginning
     * @param others what may happen at any time
     */
    VariableAnalysis(TwineDialect dialect, FlowGraph graph, List<PassageFlow> inits, List<PassageFlow> others) {
        this.dialect = dialect;
        this.graph = graph;
        List<PassageFlow> each = new ArrayList<>(graph.scenes());
        each.addAll(inits);
        each.addAll(others);
        each.forEach(flow -> all.addAll(flow.uses.keySet()));
        List<PassageFlow> inOrder = new ArrayList<>(inits);
        inOrder.addAll(graph.scenes());
        this.values = new VariableValues(dialect, inOrder);
        this.starts = new StartingValues(dialect, graph, inits, lost);
        this.assigned = new DefiniteAssignment(graph);
        this.exact = new ExactTranslation(dialect, values, starts, assigned, lost);
        new ForeignChanges(graph, lost).lose(each, others);
        values.loseThoseOfNoKind(all, lost);
    }

    /**
     * Looks for what is lost until nothing more is.
     *
     * @param first the name of the passage with which the story begins
     */
    void run(String first) {
        for (int round = 0; round < ROUNDS; round++) {
            int before = lost.size();
            starts.find(first);
            assigned.find(withoutStart(), first);
            new NumberBounds.Finder(graph, starts.all())
                    .clashing()
                    .forEach(name ->
                            lost.add(name, "it stops at other numbers than all that it is and is compared with"));
            for (int i = 0; i < graph.size(); i++) {
                loseIn(i);
            }
            loseTooManyEffects();
            if (lost.size() == before) {
                return;
            }
        }
        lost.addAll("it hangs together with too many that can't be carried over");
        starts.clear();
    }

    private Set<String> withoutStart() {
        return values.variables().stream()
                .filter(name -> !starts.has(name) && !lost.contains(name))
                .collect(Collectors.toSet());
    }

    /** Loses what a scene does with variables that ours can't. */
    private void loseIn(int place) {
        PassageFlow flow = graph.scene(place);
        loseUnreadable(flow.nodes, place, 0);
        String here = " in \"" + flow.passage.name() + "\"";
        flow.tangled.forEach(
                name -> lost.add(name, "one branch of a conditional changes what another asks for" + here));
        flow.uses.forEach((name, uses) -> {
            if (uses.isMixed()) {
                lost.add(name, "it is asked for, changed, and asked for again" + here);
            }
            if (addsToNothing(flow, name, place)) {
                lost.add(name, "something is added before it has a value" + here);
            }
        });
        for (PassageFlow.GuardedSet guarded : flow.guarded) {
            PassageFlow.Uses set = flow.uses(guarded.variable());
            PassageFlow.Uses asked = flow.find(guarded.asked()).orElse(set);
            boolean late = !set.isSetLast() && asked.isSetLast() && asked.firstSet < guarded.asks();
            boolean early = set.isSetLast() && asked.isSet() && !asked.isSetLast() && asked.lastSet > guarded.asks();
            if (late || early) {
                lost.add(guarded.variable(), "whether it is changed hangs on what is changed at another time" + here);
            }
        }
    }

    private boolean addsToNothing(PassageFlow flow, String name, int place) {
        boolean adds = dialect == TwineDialect.SUGARCUBE
                && values.isAddedTo(name)
                && !starts.has(name)
                && assigned.isUnset(name, place, flow.uses(name).firstSet);
        return adds
                && flow.allChanges()
                        .anyMatch(one -> one instanceof TwineAssignment.Add
                                && one.variable().equals(name));
    }

    /** Loses what is changed in conditionals that can't become ours. */
    private void loseUnreadable(List<MarkupNode> nodes, int place, int above) {
        for (MarkupNode node : nodes) {
            if (node instanceof MarkupNode.Conditional conditional) {
                if (exact.isSayable(conditional, place, above)) {
                    conditional
                            .branches()
                            .forEach(branch ->
                                    loseUnreadable(branch.content(), place, above + OurCondition.weight(conditional)));
                } else {
                    loseChanged(
                            List.of(conditional), "it is changed under a condition that has no counterpart,", place);
                }
            } else if (node instanceof MarkupNode.Styled styled) {
                loseUnreadable(styled.content(), place, above);
            } else if (node instanceof MarkupNode.Linked link) {
                loseUnreadable(link.does(), place, above);
            } else if (node instanceof MarkupNode.Foreign foreign) {
                loseChanged(foreign.content(), foreign.kind() + " changes it", place);
            }
        }
    }

    private void loseChanged(List<MarkupNode> nodes, String reason, int place) {
        Set<String> changed = new LinkedHashSet<>();
        addChanged(nodes, changed);
        String where = " in \"" + graph.scene(place).passage.name() + "\"";
        changed.forEach(name -> lost.add(name, reason + where));
    }

    private static void addChanged(List<MarkupNode> nodes, Set<String> into) {
        PassageFlow.changed(nodes, into);
        for (MarkupNode node : nodes) {
            if (node instanceof MarkupNode.Linked link) {
                PassageFlow.changed(link.does(), into);
            }
            addChanged(node.content(), into);
        }
    }

    private void loseTooManyEffects() {
        int[] ways = new int[graph.size()];
        graph.scenes()
                .forEach(flow ->
                        flow.ways.forEach(way -> graph.place(way.target()).ifPresent(place -> ways[place]++)));
        long effects = 0;
        for (int i = 0; i < ways.length; i++) {
            PassageFlow flow = graph.scene(i);
            long many = (long) (ways[i] + flow.ways.size()) * flow.changes.size();
            effects += many;
            if (effects > MOST_EFFECTS && many > 0) {
                flow.changes.forEach(one -> lost.add(one.variable(), "too many ways lead to where it is changed"));
            }
        }
    }

    /** What can be said exactly, once {@link #run} has found what is lost. */
    ExactTranslation exact() {
        return exact;
    }

    /** Why each variable that is lost is. */
    Map<String, String> lost() {
        return lost.reasons();
    }

    /** What makes ours of the variables that are carried over, once {@link #run} has found which. */
    VariableMaker maker() {
        return new VariableMaker(
                graph, values, starts, all.stream().filter(exact::isCarriedOver).toList());
    }
}
