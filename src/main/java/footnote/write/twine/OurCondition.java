package footnote.write.twine;

import footnote.story.Comparison;
import footnote.write.twine.markup.MarkupNode;
import footnote.write.twine.markup.TwineCondition;
import footnote.write.twine.markup.TwineValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Writes conditions of Twine's as ours. */
final class OurCondition {
    /** How much all conditionals that stand in each other may weigh: a condition of ours has 256 words and signs. */
    static final int MOST = 36;
    /** What one weighs at least, so that six can stand in each other. */
    private static final int LEAST = 6;

    private final Map<String, ImportedVariable> variables;
    /** The ids of our scenes, by the names of the passages that they were. */
    private final Map<String, String> scenes;

    OurCondition(Map<String, ImportedVariable> variables, Map<String, String> scenes) {
        this.variables = variables;
        this.scenes = scenes;
    }

    /** How many comparisons a conditional holds, or the least that it weighs. */
    static int weight(MarkupNode.Conditional conditional) {
        List<TwineCondition.Atom> atoms = new ArrayList<>();
        conditional.branches().forEach(branch -> branch.condition().walk(atoms::add));
        return Math.max(LEAST, atoms.size());
    }

    private ImportedVariable variable(String its) {
        return Objects.requireNonNull(variables.get(its), its);
    }

    /** When a branch of a conditional is taken: it holds, and none before it. */
    static TwineCondition taken(MarkupNode.Conditional conditional, int branch) {
        List<TwineCondition> all = new ArrayList<>();
        for (MarkupNode.Branch before : conditional.branches().subList(0, branch)) {
            if (!isOtherValue(
                    before.condition(), conditional.branches().get(branch).condition())) {
                all.add(new TwineCondition.Not(before.condition()));
            }
        }
        all.add(conditional.branches().get(branch).condition());
        return new TwineCondition.All(all);
    }

    /** Whether two conditions ask for two values of one variable, so that the other can't hold with the one. */
    private static boolean isOtherValue(TwineCondition one, TwineCondition other) {
        return one instanceof TwineCondition.Compares first
                && other instanceof TwineCondition.Compares second
                && first.comparison() == Comparison.EQUAL
                && second.comparison() == Comparison.EQUAL
                && first.variable().equals(second.variable())
                && !first.constant().equals(second.constant());
    }

    /** All of these, as we write it; empty where it always holds. */
    String of(List<TwineCondition> all) {
        return written(plain(new TwineCondition.All(all), false), true);
    }

    String of(TwineCondition condition) {
        return of(List.of(condition));
    }

    private TwineCondition plain(TwineCondition condition, boolean opposite) {
        return condition.accept(new Plain(opposite));
    }

    /** The same condition, or its opposite, with {@code not} before nothing but a boolean or a passage. */
    private final class Plain implements TwineCondition.Visitor<TwineCondition> {
        private final boolean opposite;

        Plain(boolean opposite) {
            this.opposite = opposite;
        }

        @Override
        public TwineCondition all(TwineCondition.All all) {
            return joined(all.operands(), !opposite, opposite);
        }

        @Override
        public TwineCondition any(TwineCondition.Any any) {
            return joined(any.operands(), opposite, opposite);
        }

        @Override
        public TwineCondition not(TwineCondition.Not not) {
            return plain(not.operand(), !opposite);
        }

        @Override
        public TwineCondition compares(TwineCondition.Compares compares) {
            Comparison comparison = opposite ? opposite(compares.comparison()) : compares.comparison();
            return new TwineCondition.Compares(compares.variable(), comparison, compares.constant());
        }

        @Override
        public TwineCondition holds(TwineCondition.Holds holds) {
            return compared(variable(holds.variable()), holds.variable(), !opposite);
        }

        @Override
        public TwineCondition shown(TwineCondition.Shown shown) {
            throw notOurs(shown);
        }

        @Override
        public TwineCondition left(TwineCondition.Left left) {
            return opposite ? new TwineCondition.Not(left) : left;
        }
    }

    /** {@code ExactTranslation} lets nothing come here that we can't say. */
    private static IllegalArgumentException notOurs(TwineCondition condition) {
        return new IllegalArgumentException(condition + " is no condition of ours");
    }

    private TwineCondition joined(List<TwineCondition> operands, boolean all, boolean opposite) {
        List<TwineCondition> joined = new ArrayList<>();
        for (TwineCondition operand : operands) {
            TwineCondition one = plain(operand, opposite);
            if (all && one instanceof TwineCondition.All inner) {
                joined.addAll(inner.operands());
            } else if (!all && one instanceof TwineCondition.Any inner) {
                joined.addAll(inner.operands());
            } else {
                joined.add(one);
            }
        }
        if (joined.size() == 1) {
            return joined.get(0);
        }
        return all ? new TwineCondition.All(joined) : new TwineCondition.Any(joined);
    }

    private static TwineCondition compared(ImportedVariable variable, String its, boolean holds) {
        if (variable.kind() instanceof TwineValue.Flag) {
            return new TwineCondition.Compares(its, Comparison.EQUAL, new TwineValue.Flag(holds));
        }
        Comparison comparison = holds ? Comparison.NOT_EQUAL : Comparison.EQUAL;
        if (variable.kind() instanceof TwineValue.Whole) {
            return new TwineCondition.Compares(its, comparison, new TwineValue.Whole(0));
        }
        List<TwineCondition> texts = variable.falseTexts().stream()
                .<TwineCondition>map(text -> new TwineCondition.Compares(its, comparison, text))
                .toList();
        if (texts.size() == 1) {
            return texts.get(0);
        }
        return holds ? new TwineCondition.All(texts) : new TwineCondition.Any(texts);
    }

    private static Comparison opposite(Comparison comparison) {
        return switch (comparison) {
            case EQUAL -> Comparison.NOT_EQUAL;
            case NOT_EQUAL -> Comparison.EQUAL;
            case LESS -> Comparison.AT_LEAST;
            case AT_MOST -> Comparison.MORE;
            case MORE -> Comparison.AT_MOST;
            case AT_LEAST -> Comparison.LESS;
        };
    }

    private String written(TwineCondition condition, boolean bare) {
        return condition.accept(new Written(bare));
    }

    /** Writes a condition that is plain. */
    private final class Written implements TwineCondition.Visitor<String> {
        /** Whether it may be written without brackets. */
        private final boolean bare;

        Written(boolean bare) {
            this.bare = bare;
        }

        @Override
        public String all(TwineCondition.All all) {
            return all.operands().stream().map(one -> written(one, false)).collect(Collectors.joining(" and "));
        }

        @Override
        public String any(TwineCondition.Any any) {
            String joined =
                    any.operands().stream().map(one -> written(one, true)).collect(Collectors.joining(" or "));
            return bare ? joined : "(" + joined + ")";
        }

        @Override
        public String not(TwineCondition.Not not) {
            return "not " + written(not.operand(), false);
        }

        @Override
        public String compares(TwineCondition.Compares compares) {
            return variable(compares.variable()).compared(compares.comparison(), compares.constant());
        }

        @Override
        public String holds(TwineCondition.Holds holds) {
            throw notOurs(holds);
        }

        @Override
        public String shown(TwineCondition.Shown shown) {
            throw notOurs(shown);
        }

        @Override
        public String left(TwineCondition.Left left) {
            return "visited(" + Objects.requireNonNull(scenes.get(left.passage()), left.passage()) + ")";
        }
    }
}
