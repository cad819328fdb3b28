package footnote.write.twine;

import footnote.write.twine.markup.MarkupNode;
import footnote.write.twine.markup.TwineAssignment;
import footnote.write.twine.markup.TwineCondition;
import footnote.write.twine.markup.TwineDialect;
import footnote.write.twine.markup.TwineValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * With which values the variables of a story begin: those that are set once at the beginning, and what the first passage
 * sets before it asks for it.
 */
final class StartingValues {
    private final TwineDialect dialect;
    private final FlowGraph graph;
    /** What happens once, at the beginning. */
    private final List<PassageFlow> inits;

    private final LostVariables lost;
    private final Map<String, TwineValue> starts = new LinkedHashMap<>();

    StartingValues(TwineDialect dialect, FlowGraph graph, List<PassageFlow> inits, LostVariables lost) {
        this.dialect = dialect;
        this.graph = graph;
        this.inits = inits;
        this.lost = lost;
    }

    /**
     * Works them out anew; a variable whose value can't be worked out is lost.
     *
     * @param first the name of the passage with which the story begins
     */
    void find(String first) {
        starts.clear();
        inits.forEach(flow -> play(flow.nodes, flow, false));
        graph.find(first).ifPresent(flow -> play(flow.nodes, flow, true));
    }

    /** No variable has a value at the beginning any more. */
    void clear() {
        starts.clear();
    }

    /** The value of a variable at the beginning; nothing where it has none yet. */
    Optional<TwineValue> of(String variable) {
        return Optional.ofNullable(starts.get(variable));
    }

    boolean has(String variable) {
        return starts.containsKey(variable);
    }

    Map<String, TwineValue> all() {
        return Collections.unmodifiableMap(starts);
    }

    /** @param scene whether these stand in the first scene, where what it sets after it asked for it comes later */
    private void play(List<MarkupNode> nodes, PassageFlow flow, boolean scene) {
        for (MarkupNode node : nodes) {
            if (node instanceof MarkupNode.Changes set) {
                for (TwineAssignment one : set.assignments()) {
                    if (!scene || !flow.uses(one.variable()).isSetLast()) {
                        play(one);
                    }
                }
            } else if (node instanceof MarkupNode.Styled styled) {
                play(styled.content(), flow, scene);
            } else if (node instanceof MarkupNode.Conditional conditional) {
                conditional.branches().stream()
                        .filter(branch -> holds(branch.condition()))
                        .findFirst()
                        .ifPresent(branch -> play(branch.content(), flow, scene));
            }
        }
    }

    private void play(TwineAssignment one) {
        if (one instanceof TwineAssignment.Assign assign) {
            starts.put(assign.variable(), assign.value());
        } else if (one instanceof TwineAssignment.Add add) {
            TwineValue now = starts.get(add.variable());
            long sum = add.of(now instanceof TwineValue.Whole whole ? whole.value() : 0);
            if (now == null && dialect == TwineDialect.SUGARCUBE || Math.abs(sum) > NumberBounds.GREATEST) {
                lost.add(add.variable(), "something is added before it has a value, or too much");
            } else {
                starts.put(add.variable(), new TwineValue.Whole((int) sum));
            }
        }
    }

    private boolean holds(TwineCondition condition) {
        return condition.accept(new AtTheBeginning());
    }

    /** Whether a condition holds at the beginning, when no passage was left yet. */
    private final class AtTheBeginning implements TwineCondition.Visitor<Boolean> {
        @Override
        public Boolean all(TwineCondition.All all) {
            return all.operands().stream().allMatch(one -> one.accept(this));
        }

        @Override
        public Boolean any(TwineCondition.Any any) {
            return any.operands().stream().anyMatch(one -> one.accept(this));
        }

        @Override
        public Boolean not(TwineCondition.Not not) {
            return !not.operand().accept(this);
        }

        @Override
        public Boolean compares(TwineCondition.Compares compares) {
            return ofVariable(compares);
        }

        @Override
        public Boolean holds(TwineCondition.Holds holds) {
            return ofVariable(holds);
        }

        private boolean ofVariable(TwineCondition.OfVariable atom) {
            return of(atom.variable())
                    .map(now -> ValueComparison.ofValue(atom, now))
                    .orElseGet(() -> ValueComparison.ofNothing(atom, dialect));
        }

        /** Such questions are replaced before, as far as they can be; one that is left makes a conditional that isn't read. */
        @Override
        public Boolean shown(TwineCondition.Shown shown) {
            return false;
        }

        @Override
        public Boolean left(TwineCondition.Left left) {
            return false;
        }
    }
}
