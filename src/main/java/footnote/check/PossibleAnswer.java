package footnote.check;

import footnote.story.Condition;
import footnote.story.Facts;
import footnote.story.Mark;
import footnote.story.Variable;

/** What a condition can answer when the value of one variable is known, and nothing else is: yes, no, or both. */
final class PossibleAnswer implements Condition.Visitor<Integer> {
    private static final int YES = 1;
    private static final int NO = 2;
    private static final int EITHER = YES | NO;

    private final Variable variable;
    private final int value;

    private PossibleAnswer(Variable variable, int value) {
        this.variable = variable;
        this.value = value;
    }

    static boolean mayHold(Condition condition, Variable variable, int value) {
        return (condition.accept(new PossibleAnswer(variable, value)) & YES) != 0;
    }

    static boolean mayFail(Condition condition, Variable variable, int value) {
        return (condition.accept(new PossibleAnswer(variable, value)) & NO) != 0;
    }

    @Override
    public Integer always() {
        return YES;
    }

    @Override
    public Integer all(Condition.All all) {
        int yes = YES;
        int no = 0;
        for (Condition operand : all.operands()) {
            int answer = operand.accept(this);
            yes &= answer;
            no |= answer & NO;
        }
        return yes | no;
    }

    @Override
    public Integer any(Condition.Any any) {
        int yes = 0;
        int no = NO;
        for (Condition operand : any.operands()) {
            int answer = operand.accept(this);
            yes |= answer & YES;
            no &= answer;
        }
        return yes | no;
    }

    @Override
    public Integer not(Condition.Not not) {
        int answer = not.operand().accept(this);
        return ((answer & YES) << 1) | ((answer & NO) >> 1);
    }

    @Override
    public Integer compare(Condition.Compare compare) {
        return !compare.variable().equals(variable) ? EITHER : compare.holds(new OneValue(value)) ? YES : NO;
    }

    @Override
    public Integer happened(Condition.Happened happened) {
        return EITHER;
    }

    @Override
    public Integer fewerVisits(Condition.FewerVisits fewer) {
        return EITHER;
    }

    /** Answers a comparison of that one variable. */
    private record OneValue(int value) implements Facts {
        @Override
        public int value(Variable of) {
            return value;
        }

        @Override
        public boolean happened(Mark mark) {
            return false;
        }
    }
}
