package footnote.packed;

import footnote.story.Comparison;
import footnote.story.Condition;

/** Conditions, each after the number of its kind. A new kind of condition does not compile until it is written here. */
final class ConditionCodec implements Codec<Condition> {
    private static final Comparison[] COMPARISONS = Comparison.values();
    private static final Kind[] KINDS = Kind.values();

    private final Numbered numbered;

    ConditionCodec(Numbered numbered) {
        this.numbered = numbered;
    }

    private enum Kind {
        ALWAYS,
        ALL,
        ANY,
        NOT,
        COMPARE,
        HAPPENED,
        FEWER_VISITS
    }

    @Override
    public void write(Condition condition, PackedWriter out) {
        condition.accept(new Writing(out));
    }

    @Override
    public Condition read(PackedReader in) {
        return switch (KINDS[in.number()]) {
            case ALWAYS -> Condition.ALWAYS;
            case ALL -> new Condition.All(in.list(this));
            case ANY -> new Condition.Any(in.list(this));
            case NOT -> new Condition.Not(read(in));
            case COMPARE -> new Condition.Compare(numbered.variables.read(in), COMPARISONS[in.number()], in.number());
            case HAPPENED -> new Condition.Happened(numbered.marks.read(in));
            case FEWER_VISITS -> new Condition.FewerVisits(numbered.marks.read(in));
        };
    }

    private final class Writing implements Condition.Visitor<PackedWriter> {
        private final PackedWriter out;

        Writing(PackedWriter out) {
            this.out = out;
        }

        private PackedWriter kind(Kind kind) {
            out.number(kind.ordinal());
            return out;
        }

        @Override
        public PackedWriter always() {
            return kind(Kind.ALWAYS);
        }

        @Override
        public PackedWriter all(Condition.All all) {
            return kind(Kind.ALL).list(all.operands(), ConditionCodec.this);
        }

        @Override
        public PackedWriter any(Condition.Any any) {
            return kind(Kind.ANY).list(any.operands(), ConditionCodec.this);
        }

        @Override
        public PackedWriter not(Condition.Not not) {
            kind(Kind.NOT);
            write(not.operand(), out);
            return out;
        }

        @Override
        public PackedWriter compare(Condition.Compare compare) {
            kind(Kind.COMPARE);
            numbered.variables.write(compare.variable(), out);
            out.number(compare.comparison().ordinal());
            out.number(compare.constant());
            return out;
        }

        @Override
        public PackedWriter happened(Condition.Happened happened) {
            kind(Kind.HAPPENED);
            numbered.marks.write(happened.mark(), out);
            return out;
        }

        @Override
        public PackedWriter fewerVisits(Condition.FewerVisits fewer) {
            kind(Kind.FEWER_VISITS);
            numbered.marks.write(fewer.mark(), out);
            return out;
        }
    }
}
