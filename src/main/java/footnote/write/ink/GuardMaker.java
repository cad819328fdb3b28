package footnote.write.ink;

import footnote.problem.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes conditions of ours of ink's; what can't be said so is a boolean variable, whose note says what it stands for. */
final class GuardMaker {
    /** How large a condition may become, in words and signs: less than what the loader takes. */
    private static final int LARGEST = 200;

    private static final Map<String, String> COMPARED =
            Map.of("==", "=", "!=", "!=", "<", "<", "<=", "<=", ">", ">", ">=", ">=");
    private static final Map<String, String> TURNED =
            Map.of("=", "=", "!=", "!=", "<", ">", "<=", ">=", ">", "<", ">=", "<=");

    private final InkVariables variables;
    private final VisitCounts counts;
    private final InkRemarks remarks;
    private final Map<String, Guard> foreign = new HashMap<>();

    GuardMaker(InkVariables variables, VisitCounts counts, InkRemarks remarks) {
        this.variables = variables;
        this.counts = counts;
        this.remarks = remarks;
    }

    /**
     * The condition that an expression is, where it is asked.
     *
     * @param draft the scene in which it is asked
     */
    Guard of(InkValue value, DraftScene draft, Span where) {
        Guard guard = said(value, draft).orElseGet(() -> foreign(value, draft, where));
        return guard.size() <= LARGEST ? guard : foreign(value, draft, where);
    }

    private Guard foreign(InkValue value, DraftScene draft, Span where) {
        return foreign.computeIfAbsent(draft.knot + "\n" + value, none -> {
            InkVariable variable = variables.make(
                    "unknown",
                    InkVariable.Kind.BOOLEAN,
                    "true",
                    "Stands for a condition of ink's that has no counterpart: " + value);
            variable.used = true;
            remarks.add(
                    where,
                    draft.knot,
                    "the condition " + value + " has no counterpart",
                    "the variable " + variable.id + " stands for it");
            return new Guard.Flag(variable.id);
        });
    }

    private Optional<Guard> said(InkValue value, DraftScene draft) {
        return value.accept(new Said(draft));
    }

    /** The condition that a value stands for by itself; nothing where ours can't say it. */
    private final class Said implements InkValue.Visitor<Optional<Guard>> {
        private final DraftScene draft;

        Said(DraftScene draft) {
            this.draft = draft;
        }

        @Override
        public Optional<Guard> whole(InkValue.Whole whole) {
            return Optional.of(new Guard.Constant(whole.value() != 0));
        }

        @Override
        public Optional<Guard> truth(InkValue.Truth truth) {
            return Optional.of(new Guard.Constant(truth.value()));
        }

        @Override
        public Optional<Guard> words(InkValue.Words words) {
            return Optional.empty();
        }

        @Override
        public Optional<Guard> item(InkValue.Item item) {
            return Optional.empty();
        }

        @Override
        public Optional<Guard> target(InkValue.Target target) {
            return Optional.empty();
        }

        @Override
        public Optional<Guard> variable(InkValue.Variable variable) {
            return variables.find(variable.name()).flatMap(GuardMaker::isTrue);
        }

        @Override
        public Optional<Guard> count(InkValue.Count count) {
            return Optional.of(counts.atLeast(count.container(), 1, draft));
        }

        @Override
        public Optional<Guard> operation(InkValue.Operation operation) {
            return GuardMaker.this.operation(operation, draft);
        }

        @Override
        public Optional<Guard> foreign(InkValue.Foreign foreign) {
            return Optional.empty();
        }
    }

    private static Optional<Guard> isTrue(InkVariable variable) {
        return switch (variable.kind) {
            case BOOLEAN -> Optional.of(new Guard.Flag(variable.id));
            case NUMBER -> Optional.of(compare(variable, "!=", 0));
            case NAMES -> Optional.empty();
        };
    }

    private static Guard compare(InkVariable variable, String sign, long value) {
        variable.meets(value);
        return new Guard.Compare(variable.id, sign, Long.toString(value));
    }

    private Optional<Guard> operation(InkValue.Operation operation, DraftScene draft) {
        List<InkValue> operands = operation.operands();
        String sign = operation.sign();
        if (sign.equals("!")) {
            return said(operands.get(0), draft).map(Guard::not);
        }
        if (sign.equals("&&") || sign.equals("||")) {
            Optional<Guard> left = said(operands.get(0), draft);
            Optional<Guard> right = said(operands.get(1), draft);
            return left.isEmpty() || right.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            sign.equals("&&")
                                    ? Guard.all(List.of(left.get(), right.get()))
                                    : Guard.any(List.of(left.get(), right.get())));
        }
        if (sign.equals("?") || sign.equals("!?")) {
            return named(operands.get(0), sign.equals("?") ? "=" : "!=", operands.get(1));
        }
        return COMPARED.containsKey(sign)
                ? comparison(operands.get(0), COMPARED.getOrDefault(sign, sign), operands.get(1), draft)
                : Optional.empty();
    }

    private Optional<Guard> comparison(InkValue left, String sign, InkValue right, DraftScene draft) {
        if (isFixed(left) && !isFixed(right)) {
            return comparison(right, TURNED.getOrDefault(sign, sign), left, draft);
        }
        if (right instanceof InkValue.Truth || right instanceof InkValue.Whole) {
            return number(left, sign, right.number(), right, draft);
        }
        return Set.of("=", "!=").contains(sign) ? named(left, sign, right) : Optional.empty();
    }

    private static boolean isFixed(InkValue value) {
        return value instanceof InkValue.Truth || value instanceof InkValue.Whole || InkVariables.isConstant(value);
    }

    private Optional<Guard> number(InkValue left, String sign, long number, InkValue right, DraftScene draft) {
        if (isFixed(left) && !InkVariables.isConstant(left)) {
            return Optional.of(new Guard.Constant(
                    switch (sign) {
                        case "=" -> left.number() == number;
                        case "!=" -> left.number() != number;
                        case "<" -> left.number() < number;
                        case "<=" -> left.number() <= number;
                        case ">" -> left.number() > number;
                        case ">=" -> left.number() >= number;
                        default -> throw new IllegalStateException(sign);
                    }));
        }
        if (left instanceof InkValue.Count count) {
            return Optional.of(counts.compared(count.container(), sign, number, draft));
        }
        Optional<InkVariable> variable =
                left instanceof InkValue.Variable named ? variables.find(named.name()) : Optional.empty();
        if (variable.isPresent() && variable.get().kind == InkVariable.Kind.NUMBER) {
            return Optional.of(compare(variable.get(), sign, number));
        }
        boolean equality = Set.of("=", "!=").contains(sign) && (number == 0 || number == 1);
        boolean truth = variable.isPresent()
                ? variable.get().kind == InkVariable.Kind.BOOLEAN
                : right instanceof InkValue.Truth && left instanceof InkValue.Operation;
        return equality && truth
                ? said(left, draft).map(guard -> sign.equals("=") == (number == 1) ? guard : guard.not())
                : Optional.empty();
    }

    /** A variable that has one of several names, against one. */
    private Optional<Guard> named(InkValue left, String sign, InkValue right) {
        Optional<InkVariable> variable = left instanceof InkValue.Variable named
                ? variables.find(named.name()).filter(found -> found.kind == InkVariable.Kind.NAMES)
                : Optional.empty();
        if (variable.isEmpty() || !InkVariables.isConstant(right)) {
            return Optional.empty();
        }
        return Optional.of(variable.get()
                .name(InkVariables.written(right))
                .<Guard>map(name -> new Guard.Compare(variable.get().id, sign, name))
                .orElse(new Guard.Constant(sign.equals("!="))));
    }
}
