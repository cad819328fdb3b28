package footnote.explore.coverage;

import footnote.story.Condition;
import footnote.story.Facts;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** What became of a condition wherever a plain walk asked it, with each of its operands and passed over. */
final class BruteForceConditionCoverage {
    private final Condition condition;
    /** The operands of its {@code and}s and {@code or}s, each before those within it. */
    private final List<Condition> operands = new ArrayList<>();

    private final BitSet needed = new BitSet();
    boolean holds;
    boolean fails;

    BruteForceConditionCoverage(Condition condition) {
        this.condition = condition;
        list(condition);
    }

    private void list(Condition from) {
        for (Condition operand : from.operands()) {
            if (!(from instanceof Condition.Not)) {
                operands.add(operand);
            }
            list(operand);
        }
    }

    void asked(Facts facts) {
        boolean answer = new Evaluation(facts, -1).of(condition);
        holds |= answer;
        fails |= !answer;
        for (int operand = 0; operand < operands.size(); operand++) {
            if (new Evaluation(facts, operand).of(condition) != answer) {
                needed.set(operand);
            }
        }
    }

    /** The operands without which the answer was always the same. */
    List<Condition> idle() {
        List<Condition> idle = new ArrayList<>();
        for (int operand = 0; operand < operands.size(); operand++) {
            if (!needed.get(operand)) {
                idle.add(operands.get(operand));
            }
        }
        return idle;
    }

    /** Works a condition out as if one operand, by its number, were not written. */
    private static final class Evaluation {
        private final Facts facts;
        private final int passedOver;
        private int met;

        Evaluation(Facts facts, int passedOver) {
            this.facts = facts;
            this.passedOver = passedOver;
        }

        boolean of(Condition condition) {
            if (condition instanceof Condition.Not not) {
                return !of(not.operand());
            }
            if (condition instanceof Condition.All || condition instanceof Condition.Any) {
                boolean all = condition instanceof Condition.All;
                boolean result = all;
                for (Condition operand : condition.operands()) {
                    boolean counts = met++ != passedOver;
                    boolean answer = of(operand);
                    result = !counts ? result : all ? result && answer : result || answer;
                }
                return result;
            }
            return condition.holds(facts);
        }
    }
}
