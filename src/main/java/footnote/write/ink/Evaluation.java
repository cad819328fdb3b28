package footnote.write.ink;

import footnote.json.JsonBoolean;
import footnote.json.JsonNode;
import footnote.json.JsonNumber;
import footnote.json.JsonObject;
import footnote.json.JsonString;
import footnote.write.imported.ImportException;
import java.util.List;

/**
 * Carries out the steps of a compiled story that only compute: values, native functions, variables, read counts and calls.
 * Each takes its operands from the evaluation stack and leaves what comes of it there, as an expression.
 */
final class Evaluation {
    private final FlowTracer tracer;
    private final EvaluationStack stack;

    Evaluation(FlowTracer tracer, EvaluationStack stack) {
        this.tracer = tracer;
        this.stack = stack;
    }

    /**
     * Carries out a step; false where it is none that only computes.
     *
     * @param in the container in which the step stands
     */
    boolean follow(JsonNode step, InkContainer in) throws ImportException {
        if (step instanceof JsonString word) {
            return follow(word.value());
        } else if (step instanceof JsonObject object) {
            return !object.members().isEmpty() && follow(object, in);
        } else if (step instanceof JsonNumber number) {
            stack.push(
                    number.whole().isPresent() && Math.abs(number.whole().getAsLong()) <= InkVariables.LARGEST
                            ? new InkValue.Whole(number.whole().getAsLong())
                            : new InkValue.Foreign(
                                    "a number that is not whole or too large",
                                    step.span().text()));
            return true;
        } else if (step instanceof JsonBoolean bool) {
            stack.push(new InkValue.Truth(bool.value()));
            return true;
        }
        return false;
    }

    private boolean follow(String word) {
        switch (word) {
            case "ev", "/ev", "nop" -> {}
            case "pop" -> stack.pop();
            case "du" -> stack.push(stack.peek());
            case "void" -> stack.push(new InkValue.Foreign("nothing", "nothing"));
            case "readc" -> stack.push(readCount(stack.pop()));
            default -> {
                return call(word);
            }
        }
        return true;
    }

    private static InkValue readCount(InkValue of) {
        return of instanceof InkValue.Target target && target.pointer().isStart()
                ? new InkValue.Count(target.pointer().container())
                : new InkValue.Foreign("READ_COUNT of a place that is a value", "READ_COUNT");
    }

    /** Calls a function that the runtime has built in; false where there is none of that name. */
    private boolean call(String sign) {
        if (NativeFunctions.operands(sign) >= 0) {
            stack.push(InkValue.operation(sign, stack.pop(NativeFunctions.operands(sign))));
        } else if (NativeFunctions.questioned(sign) >= 0) {
            String written = NativeFunctions.written(sign);
            List<InkValue> operands = stack.pop(NativeFunctions.questioned(sign));
            stack.push(new InkValue.Foreign(
                    written, InkValue.operation(written, operands).toString()));
        } else {
            return false;
        }
        return true;
    }

    private boolean follow(JsonObject step, InkContainer in) throws ImportException {
        JsonObject.Member member = InkReader.instruction(step);
        JsonNode value = member.value();
        String words = value instanceof JsonString string ? string.value() : "";
        switch (member.name()) {
            case "f()" -> call(InkReader.pointer(value, in).container());
            case "x()" -> {
                stack.pop((int) Math.min(step.whole("exArgs").orElse(0), stack.size()));
                stack.push(new InkValue.Foreign("the external function " + words, words + "()"));
            }
            case "VAR?" -> stack.push(tracer.named(words));
            case "CNT?" ->
                stack.push(new InkValue.Count(InkReader.pointer(value, in).container()));
            case "^->" -> stack.push(new InkValue.Target(InkReader.pointer(value, in)));
            case "^var" -> stack.push(new InkValue.Foreign("a variable by reference", words));
            case "list" -> stack.push(list(value));
            default -> {
                return false;
            }
        }
        return true;
    }

    private static InkValue list(JsonNode value) {
        return value instanceof JsonObject items && items.members().size() == 1
                ? new InkValue.Item(items.members().get(0).name().replaceFirst("^.*\\.", ""))
                : new InkValue.Foreign("a list of several items, or of none", "a list");
    }

    /** Takes the arguments of a function of the story's, which is not followed. */
    private void call(InkContainer function) {
        int parameters = 0;
        while (parameters < function.steps.size()
                && function.steps.get(parameters) instanceof JsonObject step
                && step.find("temp=").isPresent()) {
            parameters++;
        }
        stack.pop(parameters);
        stack.push(new InkValue.Foreign("the function " + function.name, function.name + "()"));
    }
}
