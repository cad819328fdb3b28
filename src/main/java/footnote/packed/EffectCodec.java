package footnote.packed;

import footnote.story.Effect;

/** Effects, each after the number of its kind. A new kind of effect does not compile until it is written here. */
final class EffectCodec implements Codec<Effect> {
    private static final Kind[] KINDS = Kind.values();

    private final Numbered numbered;
    private final ConditionCodec conditions;

    EffectCodec(Numbered numbered, ConditionCodec conditions) {
        this.numbered = numbered;
        this.conditions = conditions;
    }

    private enum Kind {
        ASSIGN,
        ADD,
        WHEN
    }

    @Override
    public void write(Effect effect, PackedWriter out) {
        effect.accept(new Writing(out));
    }

    @Override
    public Effect read(PackedReader in) {
        return switch (KINDS[in.number()]) {
            case ASSIGN -> new Effect.Assign(numbered.variables.read(in), in.number());
            case ADD -> new Effect.Add(numbered.variables.read(in), in.number());
            case WHEN -> new Effect.When(conditions.read(in), in.list(this));
        };
    }

    private final class Writing implements Effect.Visitor<PackedWriter> {
        private final PackedWriter out;

        Writing(PackedWriter out) {
            this.out = out;
        }

        @Override
        public PackedWriter assign(Effect.Assign assign) {
            out.number(Kind.ASSIGN.ordinal());
            numbered.variables.write(assign.variable(), out);
            out.number(assign.value());
            return out;
        }

        @Override
        public PackedWriter add(Effect.Add add) {
            out.number(Kind.ADD.ordinal());
            numbered.variables.write(add.variable(), out);
            out.number(add.amount());
            return out;
        }

        @Override
        public PackedWriter when(Effect.When when) {
            out.number(Kind.WHEN.ordinal());
            conditions.write(when.condition(), out);
            return out.list(when.effects(), EffectCodec.this);
        }
    }
}
