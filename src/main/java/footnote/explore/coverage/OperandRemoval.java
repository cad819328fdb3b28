package footnote.explore.coverage;

import footnote.story.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** A condition with one of its operands left out. */
final class OperandRemoval {
    private OperandRemoval() {}

    /** Calls {@code found} with each operand of an {@code and} or {@code or}, however deep, and the whole without it. */
    static void each(Condition condition, BiConsumer<Condition, Condition> found) {
        List<Condition> operands = condition.operands();
        for (int i = 0; i < operands.size(); i++) {
            List<Condition> others = new ArrayList<>(operands);
            Condition operand = others.remove(i);
            if (!others.isEmpty()) {
                found.accept(operand, condition.accept(new WithOperands(others)));
            }
            int place = i;
            each(operand, (inner, rest) -> {
                List<Condition> changed = new ArrayList<>(operands);
                changed.set(place, rest);
                found.accept(inner, condition.accept(new WithOperands(changed)));
            });
        }
    }

    /** The same kind of condition with other operands; a single one stands for the {@code and} or {@code or} of it. */
    private record WithOperands(List<Condition> operands) implements Condition.Visitor<Condition> {
        @Override
        public Condition all(Condition.All all) {
            return operands.size() == 1 ? operands.get(0) : new Condition.All(operands);
        }

        @Override
        public Condition any(Condition.Any any) {
            return operands.size() == 1 ? operands.get(0) : new Condition.Any(operands);
        }

        @Override
        public Condition not(Condition.Not not) {
            return new Condition.Not(operands.get(0));
        }

        @Override
        public Condition always() {
            return Condition.ALWAYS;
        }

        @Override
        public Condition compare(Condition.Compare compare) {
            return compare;
        }

        @Override
        public Condition happened(Condition.Happened happened) {
            return happened;
        }

        @Override
        public Condition fewerVisits(Condition.FewerVisits fewer) {
            return fewer;
        }
    }
}
