package footnote.explore.coverage;

import footnote.story.Condition;
import footnote.story.Facts;
import java.util.ArrayList;
import java.util.List;

/**
 * What became of one condition, over every state in which it is asked.
 *
 * <p>A condition that is never asked can neither hold nor fail.
 */
public final class ConditionCoverage {
    private final List<Condition> operands = new ArrayList<>();
    /** For each operand the condition without it, or null once that made a difference. */
    private final List<Condition> without = new ArrayList<>();

    private boolean holds;
    private boolean fails;
    private int undecided;

    ConditionCoverage(Condition condition) {
        OperandRemoval.each(condition, (operand, rest) -> {
            operands.add(operand);
            without.add(rest);
        });
        undecided = operands.size();
    }

    void asked(boolean answer, Facts facts) {
        holds |= answer;
        fails |= !answer;
        for (int i = 0; undecided > 0 && i < without.size(); i++) {
            if (without.get(i) != null && without.get(i).holds(facts) != answer) {
                without.set(i, null);
                undecided--;
            }
        }
    }

    /** Adds what became of it elsewhere. */
    ConditionCoverage with(ConditionCoverage other) {
        holds |= other.holds;
        fails |= other.fails;
        for (int i = 0; i < without.size(); i++) {
            if (without.get(i) != null && other.without.get(i) == null) {
                without.set(i, null);
                undecided--;
            }
        }
        return this;
    }

    /** Whether it holds somewhere, fails somewhere, and each operand makes a difference: nothing can change that. */
    boolean isDecided() {
        return holds && fails && undecided == 0;
    }

    boolean wasAsked() {
        return holds || fails;
    }

    /** Whether it holds in some state. */
    public boolean canHold() {
        return holds;
    }

    /** Whether it fails in some state. */
    public boolean canFail() {
        return fails;
    }

    /** The operands of its {@code and}s and {@code or}s without which the answer is the same in every state. */
    public List<Condition> idleOperands() {
        List<Condition> idle = new ArrayList<>();
        for (int i = 0; i < operands.size(); i++) {
            if (without.get(i) != null) {
                idle.add(operands.get(i));
            }
        }
        return idle;
    }
}
