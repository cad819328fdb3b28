package footnote.write.twine;

import footnote.story.Comparison;
import footnote.write.imported.TextCleaning;
import footnote.write.twine.markup.MarkupNode;
import footnote.write.twine.markup.TwineCondition;
import footnote.write.twine.markup.TwineDialect;
import footnote.write.twine.markup.TwineValue;
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

    /** Whether all that is changed there becomes ours. */
    boolean isCarriedOver(MarkupNode.Changes set) {
        return set.assignments().stream().allMatch(one -> isCarriedOver(one.variable()));
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
            fits = condition.equals(TwineCondition.ALWAYS)
                    ? last
                    : condition.accept(new Sayable(place, conditional.from()));
        }
        return fits;
    }

    /** Whether a condition can be said, each question in it at that offset of a scene's text; one without questions can't. */
    private final class Sayable implements TwineCondition.Visitor<Boolean> {
        private final int place;
        private final int at;

        Sayable(int place, int at) {
            this.place = place;
            this.at = at;
        }

        private boolean are(List<TwineCondition> operands) {
            return !operands.isEmpty() && operands.stream().allMatch(one -> one.accept(this));
        }

        @Override
        public Boolean all(TwineCondition.All all) {
            return are(all.operands());
        }

        @Override
        public Boolean any(TwineCondition.Any any) {
            return are(any.operands());
        }

        @Override
        public Boolean not(TwineCondition.Not not) {
            return not.operand().accept(this);
        }

        @Override
        public Boolean compares(TwineCondition.Compares compares) {
            if (!isSameWithoutValue(compares)) {
                return false;
            }
            TwineValue kind = values.kind(compares.variable());
            boolean orders = compares.comparison().compareTo(Comparison.NOT_EQUAL) > 0;
            return compares.constant().isLike(kind) && (!orders || kind instanceof TwineValue.Whole);
        }

        @Override
        public Boolean holds(TwineCondition.Holds holds) {
            if (!isSameWithoutValue(holds)) {
                return false;
            }
            String name = holds.variable();
            TwineValue kind = values.kind(name);
            boolean canBeFalse = !(kind instanceof TwineValue.Words)
                    || !starts.has(name)
                    || values.of(name).contains(ImportedVariable.EMPTY);
            return switch (dialect) {
                case SUGARCUBE -> canBeFalse;
                case HARLOWE -> kind instanceof TwineValue.Flag;
            };
        }

        /** Whether a variable is carried over and, where it may have no value yet, ours then answers the same. */
        private boolean isSameWithoutValue(TwineCondition.OfVariable atom) {
            String name = atom.variable();
            return isCarriedOver(name)
                    && (!assigned.isUnset(name, place, at)
                            || ValueComparison.ofNothing(atom, dialect)
                                    == ValueComparison.ofValue(atom, ImportedVariable.withoutValue(values.kind(name))));
        }

        @Override
        public Boolean shown(TwineCondition.Shown shown) {
            return false;
        }

        @Override
        public Boolean left(TwineCondition.Left left) {
            return true;
        }
    }
}
