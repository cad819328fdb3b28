package footnote.check;

import footnote.story.Effect;

/** Takes down effects, each with its condition and those below it. */
final class EffectRules implements Effect.Visitor<DigestWriter> {
    private final RulesRecord record;
    private final ConditionRules conditions;

    EffectRules(RulesRecord record, ConditionRules conditions) {
        this.record = record;
        this.conditions = conditions;
    }

    void take(Effect effect) {
        record.thing(effect);
        effect.accept(this);
    }

    @Override
    public DigestWriter assign(Effect.Assign assign) {
        return record.rules().text("assign").text(assign.variable().id()).number(assign.value());
    }

    @Override
    public DigestWriter add(Effect.Add add) {
        return record.rules().text("add").text(add.variable().id()).number(add.amount());
    }

    @Override
    public DigestWriter when(Effect.When when) {
        record.rules().text("when");
        conditions.take(when.condition());
        record.each(when.effects(), this::take);
        return record.rules();
    }
}
