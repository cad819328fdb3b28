package footnote.check;

import footnote.story.Condition;

/** Takes down conditions, each with its operands. */
final class ConditionRules implements Condition.Visitor<DigestWriter> {
    private final RulesRecord record;

    ConditionRules(RulesRecord record) {
        this.record = record;
    }

    void take(Condition condition) {
        record.things().add(condition);
        condition.accept(this);
    }

    @Override
    public DigestWriter always() {
        return record.rules().text("always");
    }

    @Override
    public DigestWriter all(Condition.All all) {
        record.rules().text("all");
        record.each(all.operands(), this::take);
        return record.rules();
    }

    @Override
    public DigestWriter any(Condition.Any any) {
        record.rules().text("any");
        record.each(any.operands(), this::take);
        return record.rules();
    }

    @Override
    public DigestWriter not(Condition.Not not) {
        record.rules().text("not");
        take(not.operand());
        return record.rules();
    }

    @Override
    public DigestWriter compare(Condition.Compare compare) {
        return record.rules()
                .text("compare")
                .text(compare.variable().id())
                .text(compare.comparison().name())
                .number(compare.constant());
    }

    @Override
    public DigestWriter happened(Condition.Happened happened) {
        return record.rules().text("happened").text(happened.mark().key());
    }

    @Override
    public DigestWriter fewerVisits(Condition.FewerVisits fewer) {
        return record.rules().text("fewer").text(fewer.mark().key());
    }
}
