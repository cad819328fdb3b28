package footnote.explore.coverage;

import footnote.story.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** A condition with one of its operands left out. */
final class OperandRemoval {
    private OperandRemoval() {}

    /** Hands on each operand of an {@code and} or {@code or}, however deep, and the whole condition without it. */
    static void each(Condition condition, BiConsumer<Condition, Condition> found) {
        boolean joins = condition instanceof Condition.All || condition instanceof Condition.Any;
        List<Condition> operands = condition.operands();
        for (int i = 0; i < operands.size(); i++) {
            int place = i;
            if (joins) {
                found.accept(operands.get(i), with(condition, place, null));
            }
            each(operands.get(i), (operand, rest) -> found.accept(operand, with(condition, place, rest)));
        }
    }

    /** The condition with another operand at a place, or with none. */
    private static Condition with(Condition condition, int place, Condition operand) {
        if (condition instanceof Condition.Not) {
            return new Condition.Not(operand);
        }
        List<Condition> operands = new ArrayList<>(condition.operands());
        operands.remove(place);
        if (operand != null) {
            operands.add(place, operand);
        }
        if (operands.size() == 1) {
            return operands.get(0);
        }
        return condition instanceof Condition.All ? new Condition.All(operands) : new Condition.Any(operands);
    }
}
