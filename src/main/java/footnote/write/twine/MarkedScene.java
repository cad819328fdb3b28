package footnote.write.twine;

import footnote.problem.WhiteSpace;
import footnote.write.twine.markup.MarkupNode;
import footnote.write.twine.markup.TwineCondition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes the body of a scene of a passage whose mark-up was read. */
final class MarkedScene {
    private final PassageFlow flow;
    private final OurCondition conditions;
    private final MarkedWords words;
    private final MarkupFallback fallback;
    private final List<SceneBody.Option> choices = new ArrayList<>();

    MarkedScene(
            ExactTranslation exact,
            Map<String, ImportedVariable> variables,
            OurCondition conditions,
            PassageFlow flow,
            int place,
            ForeignKinds kinds) {
        this.flow = flow;
        this.conditions = conditions;
        this.words = new MarkedWords(variables, conditions);
        this.fallback = new MarkupFallback(exact, flow, place, kinds);
    }

    /** The scene; its choices have the effects of their links alone. */
    SceneBody body(EffectWriter effects) {
        List<MarkupNode> settled = fallback.settled();
        addChoices(settled, List.of(), effects);
        return new SceneBody(new MarkedParagraphs(conditions, words).of(settled), choices, fallback.comments());
    }

    /** Adds the choices among these nodes, each open where all the guards hold. */
    private void addChoices(List<MarkupNode> nodes, List<TwineCondition> guards, EffectWriter effects) {
        for (MarkupNode node : nodes) {
            if (node instanceof MarkupNode.Linked link) {
                String name = flow.source(link);
                choices.add(new SceneBody.Option(
                        named(link, name),
                        words.line(link.words()).strip(),
                        link.target(),
                        conditions.of(guards),
                        effects.of(link.does()),
                        fallback.todo(link),
                        link.from(),
                        link.to()));
            } else if (node instanceof MarkupNode.Styled styled) {
                addChoices(styled.content(), guards, effects);
            } else if (node instanceof MarkupNode.Conditional conditional) {
                for (int i = 0; i < conditional.branches().size(); i++) {
                    List<TwineCondition> inner = new ArrayList<>(guards);
                    inner.add(OurCondition.taken(conditional, i));
                    addChoices(conditional.branches().get(i).content(), inner, effects);
                }
            }
        }
    }

    /** The words of which a choice's name is made: those that a link says always. */
    private static String named(MarkupNode.Linked link, String source) {
        StringBuilder name = new StringBuilder();
        plain(link.words(), name);
        return name.length() > 0 ? name.toString() : WhiteSpace.folded(source);
    }

    private static void plain(List<MarkupNode> nodes, StringBuilder into) {
        for (MarkupNode node : nodes) {
            if (node instanceof MarkupNode.Words words) {
                into.append(words.text());
            } else if (node instanceof MarkupNode.Styled styled) {
                plain(styled.content(), into);
            }
        }
    }
}
