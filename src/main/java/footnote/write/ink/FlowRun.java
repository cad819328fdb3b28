package footnote.write.ink;

import footnote.json.JsonBoolean;
import footnote.json.JsonNode;
import footnote.json.JsonNumber;
import footnote.json.JsonObject;
import footnote.json.JsonString;
import footnote.problem.Span;
import footnote.write.imported.ImportException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One run from one place on, until it stops, goes elsewhere, or comes to a place where others wait for it. */
final class FlowRun {
    private final FlowTracer tracer;
    private final Set<InkPointer> stops;
    private final EvaluationStack stack;
    private final Map<String, InkPointer> returns;
    private final int depth;
    private final Deque<List<InkPiece>> outer = new ArrayDeque<>();
    private List<InkPiece> pieces = new ArrayList<>();
    private InkPointer at;
    private boolean threads;

    /** What ended the run. */
    private InkFlow.@Nullable End end;

    private @Nullable InkPointer target;

    FlowRun(FlowTracer tracer, InkPointer start) {
        this(tracer, start, Set.of(), new EvaluationStack(), new HashMap<>(), 0);
    }

    private FlowRun(
            FlowTracer tracer,
            InkPointer start,
            Set<InkPointer> stops,
            EvaluationStack stack,
            Map<String, InkPointer> returns,
            int depth) {
        this.tracer = tracer;
        this.at = start;
        this.stops = stops;
        this.stack = stack;
        this.returns = returns;
        this.depth = depth;
    }

    InkFlow flow() throws ImportException {
        for (boolean first = true; end == null; first = false) {
            tracer.steps(1, at.container().where());
            if (stops.contains(at)) {
                ends(InkFlow.End.THROUGH);
            } else if (!first && tracer.isDiverted(at)) {
                goes(at);
            } else if (at.step() >= at.container().steps.size()) {
                climb();
            } else if (at.container().steps.get(at.step()) instanceof InkContainer inner) {
                enter(inner);
            } else {
                InkContainer in = at.container();
                JsonNode step = in.json(at.step());
                at = new InkPointer(in, at.step() + 1);
                follow(step, in);
            }
        }
        while (!outer.isEmpty()) {
            endOfText();
        }
        return new InkFlow(pieces, end, target);
    }

    private void ends(InkFlow.End how) {
        end = how;
    }

    private void goes(InkPointer where) {
        end = InkFlow.End.GOES;
        target = where;
        tracer.goesTo(where);
    }

    /** From the end of a container to what stands behind it, if it stands among its parent's steps. */
    private void climb() {
        InkContainer done = at.container();
        if (done.parent == null || done.place < 0) {
            ends(InkFlow.End.STOPS);
        } else {
            at = new InkPointer(done.parent, done.place + 1);
        }
    }

    private void enter(InkContainer inner) throws ImportException {
        if (stops.contains(InkPointer.startOf(inner))) {
            ends(InkFlow.End.THROUGH);
        } else if (isWeavePoint(inner)) {
            pieces.add(new InkPiece.Entered(inner));
            goes(InkPointer.startOf(inner));
        } else if (isSequence(inner)) {
            at = new InkPointer(at.container(), at.step() + 1);
            sequence(inner);
        } else {
            at = InkPointer.startOf(inner);
        }
    }

    /** Whether a container is a place of its own in the story: a gather, or something that the writer named. */
    private static boolean isWeavePoint(InkContainer inner) {
        return InkContainer.isNamedByWriter(inner.name) || inner.name.matches("[gc]-\\d+");
    }

    private static boolean isSequence(InkContainer inner) {
        return inner.steps.size() > 2
                && isWord(inner.steps.get(0), "ev")
                && isWord(inner.steps.get(1), "visit")
                && inner.named.containsKey("s0");
    }

    private static boolean isWord(Object step, String word) {
        return step instanceof JsonString string && string.value().equals(word);
    }

    private void sequence(InkContainer inner) throws ImportException {
        boolean shuffled = inner.steps.stream().anyMatch(step -> isWord(step, "seq"));
        boolean cycle = inner.steps.stream().anyMatch(step -> isWord(step, "%"));
        if (shuffled) {
            tracer.faults.add(inner.where(), inner, "a shuffle", "chance has no counterpart; it goes in its order");
        }
        boolean once = inner.steps.stream().anyMatch(step -> isWord(step, "MIN"));
        List<InkFlow> wordings = new ArrayList<>();
        InkContainer wording = inner.named.get("s0");
        for (int i = 0; wording != null; wording = inner.named.get("s" + ++i)) {
            Optional<InkPointer> back = FlowTracer.rejoins(wording);
            wordings.add(inner(InkPointer.startOf(wording), back, new EvaluationStack(new InkValue.Whole(i)), inner.where()));
        }
        pieces.add(new InkPiece.Sequence(
                inner,
                cycle || shuffled && !once ? InkPiece.Order.CYCLE : InkPiece.Order.STOPPING,
                List.copyOf(wordings)));
        if (wordings.stream().noneMatch(one -> one.end() == InkFlow.End.THROUGH)) {
            ends(InkFlow.End.STOPS);
        }
    }

    /** A run inside this one, from a place to the one where both go on together. */
    private InkFlow inner(InkPointer start, Optional<InkPointer> until, EvaluationStack values, Span where)
            throws ImportException {
        FlowTracer.checkDepth(depth, where);
        Set<InkPointer> all = new HashSet<>(stops);
        until.ifPresent(all::add);
        return new FlowRun(tracer, start, all, values, new HashMap<>(returns), depth + 1).flow();
    }

    private void follow(JsonNode step, InkContainer in) throws ImportException {
        if (step instanceof JsonString word) {
            follow(word, in);
        } else if (step instanceof JsonObject object) {
            follow(object, in);
        } else if (step instanceof JsonNumber number) {
            stack.push(
                    number.whole().isPresent() && Math.abs(number.whole().getAsLong()) <= InkVariables.LARGEST
                            ? new InkValue.Whole(number.whole().getAsLong())
                            : new InkValue.Foreign(
                                    "a number that is not whole or too large",
                                    step.span().text()));
        } else if (step instanceof JsonBoolean bool) {
            stack.push(new InkValue.Truth(bool.value()));
        } else {
            unknown(step, in);
        }
    }

    private void unknown(JsonNode step, InkContainer in) {
        tracer.faults.add(step.span(), in, "a step that is not known", "it is left out");
    }

    private void follow(JsonString step, InkContainer in) throws ImportException {
        String word = step.value();
        if (word.startsWith("^")) {
            pieces.add(new InkPiece.Words(word.substring(1)));
            return;
        }
        switch (word) {
            case "\n" -> pieces.add(new InkPiece.Break());
            case "<>" -> pieces.add(new InkPiece.Glue());
            case "ev", "/ev", "nop" -> {}
            case "out" -> print(stack.pop(), step.span());
            case "pop" -> stack.pop();
            case "du" -> stack.push(stack.peek());
            case "str", "#" -> {
                outer.push(pieces);
                pieces = new ArrayList<>();
            }
            case "/str" -> stack.push(new InkValue.Words(endOfText()));
            case "/#" -> tracer.faults.tag(step.span(), in, InkPiece.words(endOfText()));
            case "void" -> stack.push(new InkValue.Foreign("nothing", "nothing"));
            case "readc" ->
                stack.push(
                        stack.pop() instanceof InkValue.Target target
                                        && target.pointer().isStart()
                                ? new InkValue.Count(target.pointer().container())
                                : new InkValue.Foreign("READ_COUNT of a place that is a value", "READ_COUNT"));
            case "thread" -> threads = true;
            case "done", "end" -> ends(InkFlow.End.STOPS);
            case "->->" -> ends(InkFlow.End.RETURNS);
            case "~ret" -> ends(InkFlow.End.STOPS);
            default -> compute(step, in);
        }
    }

    private void print(InkValue value, Span where) throws ImportException {
        if (value instanceof InkValue.Words words) {
            tracer.steps(words.pieces().size(), where);
            pieces.addAll(words.pieces());
        } else {
            pieces.add(new InkPiece.Print(value, where));
        }
    }

    /** The pieces of the text that ends here; those around it go on. */
    private List<InkPiece> endOfText() {
        List<InkPiece> inside = pieces;
        pieces = outer.isEmpty() ? new ArrayList<>() : outer.pop();
        return List.copyOf(inside);
    }

    private void compute(JsonString step, InkContainer in) {
        String sign = step.value();
        if (NativeFunctions.operands(sign) >= 0) {
            stack.push(InkValue.operation(sign, stack.pop(NativeFunctions.operands(sign))));
        } else if (NativeFunctions.questioned(sign) >= 0) {
            String written = NativeFunctions.written(sign);
            List<InkValue> asked = stack.pop(NativeFunctions.questioned(sign));
            stack.push(new InkValue.Foreign(
                    written, InkValue.operation(written, asked).toString()));
        } else {
            unknown(step, in);
        }
    }

    private void follow(JsonObject step, InkContainer in) throws ImportException {
        if (step.members().isEmpty()) {
            unknown(step, in);
            return;
        }
        JsonObject.Member member = named(step);
        JsonNode value = member.value();
        String words = value instanceof JsonString string ? string.value() : "";
        switch (member.name()) {
            case "->" -> divert(step, value, in);
            case "f()" -> call(value, in);
            case "x()" -> {
                stack.pop((int) Math.min(step.whole("exArgs").orElse(0), stack.size()));
                stack.push(new InkValue.Foreign("the external function " + words, words + "()"));
            }
            case "->t->" -> tunnel(step, value, in);
            case "VAR=" -> pieces.add(new InkPiece.Assign(words, stack.pop(), step.span()));
            case "temp=" -> temporary(words, stack.pop(), step.span(), in);
            case "VAR?" -> stack.push(tracer.named(words));
            case "CNT?" -> stack.push(new InkValue.Count(path(value, in).container()));
            case "^->" -> stack.push(new InkValue.Target(path(value, in)));
            case "^var" -> stack.push(new InkValue.Foreign("a variable by reference", words));
            case "list" -> stack.push(list(value));
            case "#" -> tracer.faults.tag(step.span(), in, words);
            case "*" -> choice(step, value, in);
            default -> unknown(step, in);
        }
    }

    /** The member that says what a step is; others describe it. */
    private static JsonObject.Member named(JsonObject step) {
        return step.members().stream()
                .filter(member -> !Set.of("c", "var", "flg", "re", "ci", "exArgs", "origins")
                        .contains(member.name()))
                .findFirst()
                .orElse(step.members().get(0));
    }

    private static InkPointer path(JsonNode value, InkContainer in) throws ImportException {
        if (value instanceof JsonString path) {
            return InkReader.resolve(path, in);
        }
        throw ImportException.cut(value.span() + ": this should be a path, as a string");
    }

    private static InkValue list(JsonNode value) {
        return value instanceof JsonObject items && items.members().size() == 1
                ? new InkValue.Item(items.members().get(0).name().replaceFirst("^.*\\.", ""))
                : new InkValue.Foreign("a list of several items, or of none", "a list");
    }

    private void temporary(String name, InkValue value, Span where, InkContainer in) {
        if (name.startsWith("$") && value instanceof InkValue.Target back) {
            returns.put(name, back.pointer());
        } else {
            tracer.faults.add(where, in, "the temporary variable " + name, "it is left out");
        }
    }

    private void divert(JsonObject step, JsonNode value, InkContainer in) throws ImportException {
        boolean variable = step.find("var").isPresent();
        String name = value instanceof JsonString string ? string.value() : "";
        if (threads) {
            threads = false;
            tracer.faults.add(step.span(), in, "the thread <- " + name, "it is left out; its knot is a scene");
        } else if (variable && returns.containsKey(name)) {
            at = returns.get(name);
        } else if (variable) {
            tracer.faults.add(step.span(), in, "the divert to what " + name + " says", "the story ends there");
            ends(InkFlow.End.STOPS);
        } else if (step.find("c").isPresent()) {
            fork(stack.pop(), path(value, in), step.span());
        } else {
            InkPointer there = path(value, in);
            if (stops.contains(there)) {
                ends(InkFlow.End.THROUGH);
            } else if (isPartOfWeave(there, in)) {
                at = there;
            } else {
                enter(there, in);
                goes(there);
            }
        }
    }

    private void enter(InkPointer there, InkContainer from) {
        there.enteredFrom(from).forEach(inner -> pieces.add(new InkPiece.Entered(inner)));
        tracer.enters(there, from);
    }

    /** Whether a container is a part of a conditional or of a choice's words, and no place of its own. */
    private boolean isPartOfWeave(InkPointer there, InkContainer in) {
        String name = there.container().name;
        return there.isStart()
                && (name.equals("b") && there.container().parent == in
                        || name.equals("s") && returns.containsKey("$r"));
    }

    private void fork(InkValue condition, InkPointer holds, Span where) throws ImportException {
        Optional<InkPointer> rejoined = FlowTracer.rejoins(holds.container());
        tracer.steps(stack.size(), where);
        EvaluationStack values = stack.copy();
        InkFlow then = inner(holds, rejoined, values, where);
        InkFlow otherwise = inner(at, rejoined, stack, where);
        pieces.add(new InkPiece.Fork(condition, then, otherwise, where));
        boolean goesOn = then.end() == InkFlow.End.THROUGH || otherwise.end() == InkFlow.End.THROUGH;
        if (goesOn && rejoined.isPresent() && !stops.contains(rejoined.get())) {
            stack.becomes(then.end() == InkFlow.End.THROUGH ? values : stack);
            at = rejoined.get();
        } else {
            ends(goesOn ? InkFlow.End.THROUGH : InkFlow.End.STOPS);
        }
    }

    private void call(JsonNode value, InkContainer in) throws ImportException {
        InkContainer function = path(value, in).container();
        int parameters = 0;
        while (parameters < function.steps.size()
                && function.steps.get(parameters) instanceof JsonObject step
                && step.find("temp=").isPresent()) {
            parameters++;
        }
        stack.pop(parameters);
        stack.push(new InkValue.Foreign("the function " + function.name, function.name + "()"));
    }

    /** A tunnel that only tells and changes something is followed as if it stood here. */
    private void tunnel(JsonObject step, JsonNode value, InkContainer in) throws ImportException {
        if (step.find("var").isPresent()) {
            tracer.faults.add(step.span(), in, "the tunnel to what a variable says", "it is left out");
            return;
        }
        InkPointer there = path(value, in);
        tracer.tunnels.add(there.container());
        FlowTracer.checkDepth(depth, step.span());
        InkFlow flow = new FlowRun(tracer, there, Set.of(), new EvaluationStack(), new HashMap<>(), depth + 1).flow();
        boolean straight = flow.end() == InkFlow.End.RETURNS
                && !flow.offers()
                && flow.pieces().stream()
                        .flatMap(piece -> piece.inner().stream())
                        .noneMatch(InkFlow::leaves);
        if (straight) {
            enter(there, in);
            pieces.add(new InkPiece.Fork(
                    new InkValue.Truth(true),
                    new InkFlow(flow.pieces(), InkFlow.End.THROUGH, null),
                    new InkFlow(List.of(), InkFlow.End.THROUGH, null),
                    step.span()));
        } else {
            tracer.leftOut.add(there.container());
            tracer.faults.add(
                    step.span(),
                    in,
                    "the tunnel -> " + there.container().title() + " ->",
                    "it offers choices or leads elsewhere, and is left out; its knot is a scene");
        }
    }

    private void choice(JsonObject step, JsonNode value, InkContainer in) throws ImportException {
        long flags = step.whole("flg").orElse(0);
        InkValue condition = (flags & 1) != 0 ? stack.pop() : null;
        List<InkPiece> only = (flags & 4) != 0 ? words(stack.pop()) : List.of();
        List<InkPiece> words = new ArrayList<>((flags & 2) != 0 ? words(stack.pop()) : List.of());
        words.addAll(only);
        InkContainer chosen = path(value, in).container();
        pieces.add(new InkPiece.Choice(
                new ChoicePoint(chosen, words, condition, (flags & 16) != 0, (flags & 8) != 0, step.span())));
        tracer.chosen(InkPointer.startOf(chosen));
    }

    private static List<InkPiece> words(InkValue value) {
        return value instanceof InkValue.Words words ? words.pieces() : List.of();
    }
}
