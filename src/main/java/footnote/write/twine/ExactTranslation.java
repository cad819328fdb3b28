package footnote.write.twine;

import footnote.story.Comparison;
import footnote.write.imported.TextCleaning;
import footnote.write.twine.markup.MarkupNode;
import footnote.write.twine.markup.TwineCondition;
import footnote.write.twine.markup.TwineDialect;
import footnote.write.twine.markup.TwineValue;
import java.util.ArrayList;
import java.util.List;

/** Whether what a passage asks for or prints can be said by us, so that it always means the same. */
final class ExactTranslation {
    private final TwineDialect dialect;
    private final VariableValues values;
    private final StartingValues starts;
    private final DefiniteAssignment assigned;
    private final LostVariables lost;

    ExactTranslation(
            TwineDialect dialect,
            VariableValues values,
            StartingValues starts,
            DefiniteAssignment assigned,
            LostVariables lost) {
        this.dialect = dialect;
        this.values = values;
        this.starts = starts;
        this.assigned = assigned;
        this.lost = lost;
    }

    /** Whether a variable becomes one of ours. */
    boolean isCarriedOver(String variable) {
        return values.variables().contains(variable) && !lost.contains(variable);
    }

    /** Whether the value that is printed there can be printed by us. */
    boolean isSayable(MarkupNode.Printed printed, int place) {
        return isCarriedOver(printed.variable())
                && !assigned.isUnset(printed.variable(), place, printed.from())
                && values.of(printed.variable()).stream().allMatch(this::isPlain);
    }

    private boolean isPlain(TwineValue value) {
        if (!(value instanceof TwineValue.Words words) || words.value().isEmpty()) {
            return true;
        }
        List<MarkupNode> read = dialect.read(words.value());
        return read.size() == 1
                && read.get(0) instanceof MarkupNode.Words plain
                && plain.text().equals(words.value())
                && TextCleaning.line(words.value()).equals(words.value());
    }

    /**
     * Whether a conditional can become one of ours.
     *
     * @param place the place of the scene in which it stands
     * @param above the weight of the conditionals in which it stands
     */
    boolean isSayable(MarkupNode.Conditional conditional, int place, int above) {
        boolean fits = above + OurCondition.weight(conditional) <= OurCondition.MOST;
        for (int i = 0; fits && i < conditional.branches().size(); i++) {
            TwineCondition condition = conditional.branches().get(i).condition();
            boolean last = i > 0 && i == conditional.branches().size() - 1;
            fits = condition.equals(TwineCondition.ALWAYS) ? last : isSayable(condition, place, conditional.from());
        }
        return fits;
    }

    private boolean isSayable(TwineCondition condition, int place, int at) {
        List<TwineCondition.Atom> atoms = new ArrayList<>();
        condition.walk(atoms::add);
        return !atoms.isEmpty()
                && !hasConstant(condition)
                && atoms.stream().allMatch(atom -> isSayable(atom, place, at));
    }

    private static boolean hasConstant(TwineCondition condition) {
        if (condition instanceof TwineCondition.All every) {
            return every.operands().isEmpty() || every.operands().stream().anyMatch(ExactTranslation::hasConstant);
        } else if (condition instanceof TwineCondition.Any any) {
            return any.operands().isEmpty() || any.operands().stream().anyMatch(ExactTranslation::hasConstant);
        }
        return condition instanceof TwineCondition.Not not && hasConstant(not.operand());
    }

    private boolean isSayable(TwineCondition.Atom atom, int place, int at) {
        return atom instanceof TwineCondition.Left
                || atom instanceof TwineCondition.OfVariable asked && isSayable(asked, place, at);
    }

    private boolean isSayable(TwineCondition.OfVariable atom, int place, int at) {
        String name = atom.variable();
        if (!isCarriedOver(name)) {
            return false;
        }
        TwineValue kind = values.kind(name);
        boolean unsetHere = assigned.isUnset(name, place, at);
        if (unsetHere
                && ValueComparison.ofNothing(atom, dialect)
                        != ValueComparison.ofValue(atom, ImportedVariable.withoutValue(kind))) {
            return false;
        }
        if (atom instanceof TwineCondition.Compares compares) {
            boolean orders = compares.comparison().compareTo(Comparison.NOT_EQUAL) > 0;
            return compares.constant().isLike(kind) && (!orders || kind instanceof TwineValue.Whole);
        }
        boolean canBeFalse = !(kind instanceof TwineValue.Words)
                || !starts.has(name)
                || values.of(name).contains(ImportedVariable.EMPTY);
        return dialect == TwineDialect.SUGARCUBE ? canBeFalse : kind instanceof TwineValue.Flag;
    }
}
