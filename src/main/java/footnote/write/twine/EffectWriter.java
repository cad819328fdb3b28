package footnote.write.twine;

import footnote.write.twine.markup.MarkupNode;
import footnote.write.twine.markup.TwineAssignment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Writes what a passage changes as effects of ours. */
final class EffectWriter {
    private final Map<String, ImportedVariable> variables;
    private final OurCondition conditions;

    EffectWriter(Map<String, ImportedVariable> variables, OurCondition conditions) {
        this.variables = variables;
        this.conditions = conditions;
    }

    /** All changes among these nodes, in their order. */
    List<OurEffect> of(List<MarkupNode> nodes) {
        return of(nodes, variable -> true);
    }

    /** What all ways to a passage do: what it changes before it asks for it. */
    List<OurEffect> onArrival(PassageFlow flow) {
        return of(flow.nodes, variable -> !flow.uses(variable).isSetLast());
    }

    /** What all ways from a passage do first: what it changes after it asked for it. */
    List<OurEffect> onLeaving(PassageFlow flow) {
        return of(flow.nodes, variable -> flow.uses(variable).isSetLast());
    }

    private List<OurEffect> of(List<MarkupNode> nodes, Predicate<String> which) {
        List<OurEffect> effects = new ArrayList<>();
        for (MarkupNode node : nodes) {
            if (node instanceof MarkupNode.Changes set) {
                for (TwineAssignment one : set.assignments()) {
                    ImportedVariable variable = variables.get(one.variable());
                    if (variable != null && which.test(one.variable())) {
                        effects.add(one.accept(new Written(variable)));
                    }
                }
            } else if (node instanceof MarkupNode.Styled styled) {
                effects.addAll(of(styled.content(), which));
            } else if (node instanceof MarkupNode.Conditional conditional) {
                for (int i = 0; i < conditional.branches().size(); i++) {
                    List<OurEffect> inner = of(conditional.branches().get(i).content(), which);
                    if (!inner.isEmpty()) {
                        effects.add(new OurEffect.When(conditions.of(OurCondition.taken(conditional, i)), inner));
                    }
                }
            }
        }
        return effects;
    }

    /** Writes one change. */
    private record Written(ImportedVariable variable) implements TwineAssignment.Visitor<OurEffect> {
        @Override
        public OurEffect assign(TwineAssignment.Assign assign) {
            return new OurEffect.Change(variable.name() + " = " + variable.word(assign.value()));
        }

        @Override
        public OurEffect add(TwineAssignment.Add add) {
            int amount = add.amount();
            return new OurEffect.Change(variable.name() + (amount < 0 ? " - " + -amount : " + " + amount));
        }
    }
}
