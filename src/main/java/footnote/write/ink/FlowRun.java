package footnote.write.ink;

import footnote.json.JsonNode;
import footnote.json.JsonObject;
import footnote.json.JsonString;
import footnote.problem.Span;
import footnote.write.imported.ImportException;
import java.util.ArrayList;
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
    private final Evaluation evaluation;
    private final Map<String, InkPointer> returns;
    private final int depth;
    private final InkOutput out = new InkOutput();
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
        this.evaluation = new Evaluation(tracer, stack);
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
        return new InkFlow(out.end(), end, target);
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
        } else if (inner.isWeavePoint()) {
            out.add(new InkPiece.Entered(inner));
            goes(InkPointer.startOf(inner));
        } else {
            Optional<InkSequence> sequence = InkSequence.of(inner);
            at = sequence.isPresent() ? new InkPointer(at.container(), at.step() + 1) : InkPointer.startOf(inner);
            if (sequence.isPresent()) {
                sequence(sequence.get());
            }
        }
    }

    private void sequence(InkSequence sequence) throws ImportException {
        InkContainer container = sequence.container();
        if (sequence.shuffled()) {
            tracer.faults.add(
                    container.where(), container, "a shuffle", "chance has no counterpart; it goes in its order");
        }
        List<InkFlow> wordings = new ArrayList<>();
        for (InkContainer wording : sequence.wordings()) {
            wordings.add(inner(
                    InkPointer.startOf(wording),
                    FlowTracer.rejoins(wording),
                    new EvaluationStack(new InkValue.Whole(wordings.size())),
                    container.where()));
        }
        out.add(new InkPiece.Sequence(container, sequence.order(), wordings));
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
        boolean known = step instanceof JsonString word && command(word, in)
                || step instanceof JsonObject object && !object.members().isEmpty() && instruction(object, in)
                || evaluation.follow(step, in);
        if (!known) {
            tracer.faults.add(step.span(), in, "a step that is not known", "it is left out");
        }
    }

    /** Carries out a text or a control command; false where it is neither. */
    private boolean command(JsonString step, InkContainer in) throws ImportException {
        String word = step.value();
        if (word.startsWith("^")) {
            out.add(new InkPiece.Words(word.substring(1)));
            return true;
        }
        switch (word) {
            case "\n" -> out.add(new InkPiece.Break());
            case "<>" -> out.add(new InkPiece.Glue());
            case "out" -> print(stack.pop(), step.span());
            case "str", "#" -> out.beginText();
            case "/str" -> stack.push(new InkValue.Words(out.endText()));
            case "/#" -> tracer.faults.tag(step.span(), in, InkPiece.words(out.endText()));
            case "thread" -> threads = true;
            case "done", "end", "~ret" -> ends(InkFlow.End.STOPS);
            case "->->" -> ends(InkFlow.End.RETURNS);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void print(InkValue value, Span where) throws ImportException {
        if (value instanceof InkValue.Words words) {
            tracer.steps(words.pieces().size(), where);
            out.addAll(words.pieces());
        } else {
            out.add(new InkPiece.Print(value, where));
        }
    }

    /** Carries out a divert, a tunnel, an assignment, a tag or a choice point; false where it is none of these. */
    private boolean instruction(JsonObject step, InkContainer in) throws ImportException {
        JsonObject.Member member = InkReader.instruction(step);
        JsonNode value = member.value();
        String words = value instanceof JsonString string ? string.value() : "";
        switch (member.name()) {
            case "->" -> divert(step, value, in);
            case "->t->" -> tunnel(step, value, in);
            case "VAR=" -> out.add(new InkPiece.Assign(words, stack.pop(), step.span()));
            case "temp=" -> temporary(words, stack.pop(), step.span(), in);
            case "#" -> tracer.faults.tag(step.span(), in, words);
            case "*" -> choice(step, value, in);
            default -> {
                return false;
            }
        }
        return true;
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
            fork(stack.pop(), InkReader.pointer(value, in), step.span());
        } else {
            InkPointer there = InkReader.pointer(value, in);
            if (stops.contains(there)) {
                ends(InkFlow.End.THROUGH);
            } else if (isInlined(there, in)) {
                at = there;
            } else {
                enter(there, in);
                goes(there);
            }
        }
    }

    private void enter(InkPointer there, InkContainer from) {
        there.enteredFrom(from).forEach(inner -> out.add(new InkPiece.Entered(inner)));
        tracer.enters(there, from);
    }

    /** Whether a divert leads to a part of a conditional or of a choice's words, and to no place of its own. */
    private boolean isInlined(InkPointer there, InkContainer in) {
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
        out.add(new InkPiece.Fork(condition, then, otherwise, where));
        boolean goesOn = then.end() == InkFlow.End.THROUGH || otherwise.end() == InkFlow.End.THROUGH;
        if (goesOn && rejoined.isPresent() && !stops.contains(rejoined.get())) {
            stack.becomes(then.end() == InkFlow.End.THROUGH ? values : stack);
            at = rejoined.get();
        } else {
            ends(goesOn ? InkFlow.End.THROUGH : InkFlow.End.STOPS);
        }
    }

    /** A tunnel that only tells and changes something is followed as if it stood here. */
    private void tunnel(JsonObject step, JsonNode value, InkContainer in) throws ImportException {
        if (step.find("var").isPresent()) {
            tracer.faults.add(step.span(), in, "the tunnel to what a variable says", "it is left out");
            return;
        }
        InkPointer there = InkReader.pointer(value, in);
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
            out.add(new InkPiece.Fork(
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
        InkContainer chosen = InkReader.pointer(value, in).container();
        out.add(new InkPiece.Choice(
                new ChoicePoint(chosen, words, condition, (flags & 16) != 0, (flags & 8) != 0, step.span())));
        tracer.chosen(InkPointer.startOf(chosen));
    }

    private static List<InkPiece> words(InkValue value) {
        return value instanceof InkValue.Words words ? words.pieces() : List.of();
    }
}
