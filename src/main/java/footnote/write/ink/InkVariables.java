package footnote.write.ink;

import footnote.json.JsonWriter;
import footnote.problem.Span;
import footnote.write.imported.NameMaker;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The variables of the new story: those of ink that have a counterpart, and those that count or keep something. */
final class InkVariables {
    /** The largest number that is taken over; a bound of ours lies within a thousand million. */
    static final long LARGEST = 100_000_000;
    /** As many names as a variable may have. */
    private static final int MOST_NAMES = 256;

    private final Map<String, InkVariable> byInkName = new LinkedHashMap<>();
    private final Map<String, InkVariable> byId = new LinkedHashMap<>();
    private final NameMaker names = new NameMaker();
    private final InkRemarks remarks;

    /** What kind of value ink puts into a variable. */
    private enum Value {
        TRUTH,
        WHOLE,
        WORDS,
        ITEM,
        OTHER
    }

    InkVariables(InkRemarks remarks) {
        this.remarks = remarks;
    }

    /**
     * Takes over what has a counterpart.
     *
     * @param starts what each is at the beginning
     * @param all    everything that is assigned, the beginnings included
     */
    void declare(Collection<InkPiece.Assign> starts, List<InkPiece.Assign> all) {
        Map<String, List<InkValue>> values = new HashMap<>();
        all.forEach(one -> values.computeIfAbsent(one.variable(), none -> new ArrayList<>())
                .add(one.value()));
        for (InkPiece.Assign start : starts) {
            if (!byInkName.containsKey(start.variable())) {
                declare(start, values.getOrDefault(start.variable(), List.of()));
            }
        }
    }

    private void declare(InkPiece.Assign start, List<InkValue> values) {
        Set<Value> kinds = EnumSet.of(kind(start.value(), start.variable()));
        values.stream()
                .filter(value -> !(value instanceof InkValue.Foreign))
                .map(value -> kind(value, start.variable()))
                .filter(kind -> kind != Value.OTHER)
                .forEach(kinds::add);
        if (kinds.equals(EnumSet.of(Value.TRUTH))) {
            add(start.variable(), InkVariable.Kind.BOOLEAN, start.value().toString());
        } else if (EnumSet.of(Value.TRUTH, Value.WHOLE).containsAll(kinds)) {
            add(
                    start.variable(),
                    InkVariable.Kind.NUMBER,
                    Long.toString(start.value().number()));
        } else if (kinds.equals(EnumSet.of(Value.WORDS)) || kinds.equals(EnumSet.of(Value.ITEM))) {
            names(start, values);
        } else {
            foreign(start, "no variable of ours holds what it holds");
        }
    }

    private void foreign(InkPiece.Assign start, String why) {
        remarks.add(start.where(), "", "the variable " + start.variable(), why + ": it is left out");
    }

    private void names(InkPiece.Assign start, List<InkValue> values) {
        InkVariable variable = add(start.variable(), InkVariable.Kind.NAMES, "");
        NameMaker called = new NameMaker();
        variable.names.put(written(start.value()), called.of(written(start.value()), "v"));
        for (InkValue value : values) {
            if (isConstant(value)) {
                variable.names.computeIfAbsent(written(value), words -> called.of(words, "v"));
            }
        }
        variable.start = variable.names.values().iterator().next();
        if (variable.names.size() > MOST_NAMES) {
            byInkName.remove(start.variable());
            byId.remove(variable.id);
            foreign(start, "it has more than " + MOST_NAMES + " values");
        }
    }

    /** Whether a value is a text or an item that is known. */
    static boolean isConstant(InkValue value) {
        return value instanceof InkValue.Item
                || value instanceof InkValue.Words words
                        && words.pieces().stream().allMatch(InkPiece.Words.class::isInstance);
    }

    /** What ink calls a constant value. */
    static String written(InkValue value) {
        return value instanceof InkValue.Words words ? InkPiece.words(words.pieces()) : value.toString();
    }

    private static Value kind(InkValue value, String variable) {
        return value.accept(new KindOfValue(variable));
    }

    /** What kind of value a variable gets. */
    private record KindOfValue(String variable) implements InkValue.Visitor<Value> {
        private static final Set<String> TRUTHS = Set.of("!", "&&", "||", "==", "!=", "<", ">", "<=", ">=");

        @Override
        public Value whole(InkValue.Whole whole) {
            return Value.WHOLE;
        }

        @Override
        public Value truth(InkValue.Truth truth) {
            return Value.TRUTH;
        }

        @Override
        public Value words(InkValue.Words words) {
            return isConstant(words) ? Value.WORDS : Value.OTHER;
        }

        @Override
        public Value item(InkValue.Item item) {
            return Value.ITEM;
        }

        @Override
        public Value target(InkValue.Target target) {
            return Value.OTHER;
        }

        @Override
        public Value variable(InkValue.Variable other) {
            return Value.OTHER;
        }

        @Override
        public Value count(InkValue.Count count) {
            return Value.OTHER;
        }

        @Override
        public Value operation(InkValue.Operation operation) {
            return TRUTHS.contains(operation.sign())
                    ? Value.TRUTH
                    : step(operation, variable).isPresent() ? Value.WHOLE : Value.OTHER;
        }

        @Override
        public Value foreign(InkValue.Foreign foreign) {
            return Value.OTHER;
        }
    }

    /** By how much an assignment changes the variable's own value; nothing where it does something else. */
    static Optional<Long> step(InkValue value, String variable) {
        if (value instanceof InkValue.Operation sum && Set.of("+", "-").contains(sum.sign())) {
            InkValue left = sum.operands().get(0);
            InkValue right = sum.operands().get(1);
            InkValue own = new InkValue.Variable(variable);
            if (left.equals(own) && right instanceof InkValue.Whole by) {
                return Optional.of(sum.sign().equals("+") ? by.value() : -by.value());
            }
            if (right.equals(own)
                    && left instanceof InkValue.Whole by
                    && sum.sign().equals("+")) {
                return Optional.of(by.value());
            }
        }
        return Optional.empty();
    }

    private InkVariable add(String inkName, InkVariable.Kind kind, String start) {
        String id = names.of(inkName, "v");
        InkVariable variable =
                new InkVariable(id, kind, start, id.equals(inkName) ? "" : "Called " + inkName + " in ink.");
        variable.used = true;
        byInkName.put(inkName, variable);
        byId.put(id, variable);
        return variable;
    }

    /** Ink's variable of that name, where it has a counterpart. */
    Optional<InkVariable> find(String inkName) {
        return Optional.ofNullable(byInkName.get(inkName));
    }

    /** The variable that is called so with us. */
    InkVariable byId(String id) {
        return java.util.Objects.requireNonNull(byId.get(id), id);
    }

    /** A new variable of ours, which stands in the story once something uses it. */
    InkVariable make(String name, InkVariable.Kind kind, String start, String note) {
        InkVariable variable = new InkVariable(names.of(name, "v"), kind, start, note);
        byId.put(variable.id, variable);
        return variable;
    }

    /** Lets conditions find a variable of ours under a name of ink's. */
    void alias(String inkName, InkVariable variable) {
        byInkName.put(inkName, variable);
    }

    /** The values at the beginning, by our names. */
    Map<String, String> starts() {
        Map<String, String> starts = new HashMap<>();
        byId.forEach((id, variable) -> starts.put(id, variable.start));
        return starts;
    }

    /** Gives each the value that it has when the first choices are open. */
    void begin(Map<String, String> values) {
        byId.forEach((id, variable) -> variable.start = values.getOrDefault(id, variable.start));
    }

    /** Reports numbers whose bounds are a guess. */
    void report(Span where) {
        for (InkVariable variable : byId.values()) {
            if (variable.used && variable.isGuessed()) {
                remarks.add(
                        where,
                        "",
                        "the number " + variable.id + " has no bounds",
                        "it goes from " + variable.bounds() + " now");
            }
        }
    }

    void writeTo(JsonWriter out) {
        if (byId.values().stream().noneMatch(variable -> variable.used)) {
            return;
        }
        out.key("variables").object();
        byId.values().stream().filter(variable -> variable.used).forEach(variable -> variable.writeTo(out));
        out.endObject();
    }
}
