package footnote.write.ink;

import java.util.List;
import java.util.Optional;

/** Makes changes of ours of ink's assignments. */
final class Assignment {
    private final DraftMaker maker;
    private final DraftScene draft;

    Assignment(DraftMaker maker, DraftScene draft) {
        this.maker = maker;
        this.draft = draft;
    }

    void add(InkPiece.Assign assign, List<DraftPart> parts) {
        Optional<InkVariable> found = maker.variables().find(assign.variable());
        boolean said = found.isPresent()
                && switch (found.get().kind) {
                    case BOOLEAN -> truth(found.get(), "true", "false", assign, parts);
                    case NUMBER -> number(found.get(), assign, parts);
                    case NAMES -> name(found.get(), assign, parts);
                };
        if (!said) {
            maker.remarks()
                    .add(
                            assign.where(),
                            draft.knot,
                            "the change ~ " + assign.variable() + " = " + assign.value(),
                            "it has no counterpart, and is left out");
        }
    }

    private boolean number(InkVariable variable, InkPiece.Assign assign, List<DraftPart> parts) {
        Optional<Long> step = InkVariables.step(assign.value(), assign.variable());
        if (step.isPresent()) {
            variable.moves(step.get());
            parts.add(new DraftPart.Change(new StepEffect.Add(variable.id, step.get())));
            return true;
        }
        if (assign.value() instanceof InkValue.Whole whole) {
            variable.meets(whole.value());
            parts.add(set(variable, Long.toString(whole.value())));
            return true;
        }
        variable.meets(0);
        variable.meets(1);
        return truth(variable, "1", "0", assign, parts);
    }

    private static DraftPart set(InkVariable variable, String value) {
        return new DraftPart.Change(new StepEffect.Assign(variable.id, value));
    }

    /** A truth value, which may be a condition's. */
    private boolean truth(
            InkVariable variable, String holds, String fails, InkPiece.Assign assign, List<DraftPart> parts) {
        boolean truth = assign.value() instanceof InkValue.Truth
                || assign.value() instanceof InkValue.Operation operation
                        && !operation.sign().matches("[-+*/%]|[A-Z].*")
                || assign.value() instanceof InkValue.Variable other
                        && maker.variables()
                                .find(other.name())
                                .filter(found -> found.kind == InkVariable.Kind.BOOLEAN)
                                .isPresent();
        if (!truth) {
            return false;
        }
        Guard guard = maker.guards().of(assign.value(), draft, assign.where());
        if (guard instanceof Guard.Constant constant) {
            parts.add(set(variable, constant.holds() ? holds : fails));
        } else {
            parts.add(new DraftPart.Either(
                    new AskedGuard(guard), List.of(set(variable, holds)), List.of(set(variable, fails))));
        }
        return true;
    }

    private static boolean name(InkVariable variable, InkPiece.Assign assign, List<DraftPart> parts) {
        Optional<String> name = InkVariables.isConstant(assign.value())
                ? variable.name(InkVariables.written(assign.value()))
                : Optional.empty();
        name.ifPresent(known -> parts.add(set(variable, known)));
        return name.isPresent();
    }
}
