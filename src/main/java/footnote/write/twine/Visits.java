package footnote.write.twine;

import footnote.write.twine.markup.MarkupNode;
import footnote.write.twine.markup.TwineCondition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Makes of the question how often a passage was shown the one that ours can ask: whether the player has left it before.
 *
 * <p>Twine counts a passage as soon as it is shown. So the one in which is asked was shown once more often than it was
 * left, and every other one as often. What always holds so, or never does, is decided here; a passage of which more than
 * once is asked, or that is no scene, is left as it was.
 */
final class Visits implements MarkupNode.Visitor<List<MarkupNode>> {
    private static final TwineCondition NEVER = new TwineCondition.Any(List.of());

    private final String passage;
    private final Set<String> scenes;

    /**
     * @param passage the name of the passage in which is asked
     * @param scenes  the names of all that become scenes
     */
    Visits(String passage, Set<String> scenes) {
        this.passage = passage;
        this.scenes = scenes;
    }

    /** The nodes with such questions alone. */
    List<MarkupNode> of(List<MarkupNode> nodes) {
        return nodes.stream().flatMap(node -> node.accept(this).stream()).toList();
    }

    @Override
    public List<MarkupNode> words(MarkupNode.Words words) {
        return List.of(words);
    }

    @Override
    public List<MarkupNode> lineEnd(MarkupNode.LineEnd end) {
        return List.of(end);
    }

    @Override
    public List<MarkupNode> styled(MarkupNode.Styled styled) {
        return List.of(new MarkupNode.Styled(styled.strong(), of(styled.content()), styled.from(), styled.to()));
    }

    @Override
    public List<MarkupNode> printed(MarkupNode.Printed printed) {
        return List.of(printed);
    }

    @Override
    public List<MarkupNode> changes(MarkupNode.Changes changes) {
        return List.of(changes);
    }

    @Override
    public List<MarkupNode> linked(MarkupNode.Linked link) {
        return List.of(new MarkupNode.Linked(of(link.words()), link.target(), of(link.does()), link.from(), link.to()));
    }

    @Override
    public List<MarkupNode> aside(MarkupNode.Aside aside) {
        return List.of(aside);
    }

    /** It will stand in the text as it was written. */
    @Override
    public List<MarkupNode> foreign(MarkupNode.Foreign foreign) {
        return List.of(foreign);
    }

    @Override
    public List<MarkupNode> conditional(MarkupNode.Conditional conditional) {
        List<MarkupNode.Branch> branches = new ArrayList<>();
        boolean alone = false;
        for (MarkupNode.Branch branch : conditional.branches()) {
            TwineCondition condition = asks(branch.condition()) ? of(branch.condition()) : branch.condition();
            boolean decided = !condition.equals(branch.condition());
            if (decided && condition.equals(NEVER)) {
                continue;
            }
            branches.add(new MarkupNode.Branch(condition, of(branch.content())));
            if (decided && condition.equals(TwineCondition.ALWAYS)) {
                alone = branches.size() == 1;
                break;
            }
        }
        if (branches.isEmpty()) {
            return List.of();
        } else if (alone) {
            return branches.get(0).content();
        }
        return List.of(new MarkupNode.Conditional(branches, conditional.from(), conditional.to()));
    }

    private static boolean asks(TwineCondition condition) {
        List<TwineCondition.Atom> atoms = new ArrayList<>();
        condition.walk(atoms::add);
        return atoms.stream().anyMatch(TwineCondition.Shown.class::isInstance);
    }

    private TwineCondition of(TwineCondition condition) {
        return condition.accept(new Decided());
    }

    /** The same condition, without what is decided. */
    private final class Decided implements TwineCondition.Visitor<TwineCondition> {
        @Override
        public TwineCondition all(TwineCondition.All all) {
            return joined(all.operands(), true);
        }

        @Override
        public TwineCondition any(TwineCondition.Any any) {
            return joined(any.operands(), false);
        }

        @Override
        public TwineCondition not(TwineCondition.Not not) {
            TwineCondition operand = of(not.operand());
            return operand.equals(NEVER)
                    ? TwineCondition.ALWAYS
                    : operand.equals(TwineCondition.ALWAYS) ? NEVER : new TwineCondition.Not(operand);
        }

        @Override
        public TwineCondition compares(TwineCondition.Compares compares) {
            return compares;
        }

        @Override
        public TwineCondition holds(TwineCondition.Holds holds) {
            return holds;
        }

        @Override
        public TwineCondition shown(TwineCondition.Shown shown) {
            return leftBefore(shown).orElse(shown);
        }

        @Override
        public TwineCondition left(TwineCondition.Left left) {
            return left;
        }
    }

    private TwineCondition joined(List<TwineCondition> operands, boolean all) {
        TwineCondition decides = all ? NEVER : TwineCondition.ALWAYS;
        TwineCondition saysNothing = all ? TwineCondition.ALWAYS : NEVER;
        List<TwineCondition> rest = new ArrayList<>();
        for (TwineCondition operand : operands) {
            TwineCondition one = of(operand);
            if (one.equals(decides)) {
                return decides;
            } else if (!one.equals(saysNothing)) {
                rest.add(one);
            }
        }
        return rest.size() == 1 ? rest.get(0) : all ? new TwineCondition.All(rest) : new TwineCondition.Any(rest);
    }

    private Optional<TwineCondition> leftBefore(TwineCondition.Shown shown) {
        boolean here = shown.passage().isEmpty() || shown.passage().equals(passage);
        String name = here ? passage : shown.passage();
        int times = here ? shown.times() - 1 : shown.times();
        if (times == 0) {
            return Optional.of(TwineCondition.ALWAYS);
        }
        return times == 1 && scenes.contains(name) ? Optional.of(new TwineCondition.Left(name)) : Optional.empty();
    }
}
