package footnote.write.ink;

import footnote.write.imported.ImportException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Drafts the scenes of what a {@code FlowTracer} has followed. */
final class DraftMaker {
    private final Map<InkPointer, InkFlow> flows;
    private final Map<InkPointer, DraftScene> drafts = new LinkedHashMap<>();
    private final Deque<DraftScene> waiting = new ArrayDeque<>();
    private final String title;
    private final InkVariables variables;
    private final VisitCounts counts;
    private final GuardMaker guards;
    private final InkRemarks remarks;
    private final List<DraftScene> all = new ArrayList<>();
    private int made;

    /**
     * @param flows what was followed; grows by what is cut out of a flow
     * @param title the story's, for scenes that stand before the first knot
     */
    DraftMaker(
            Map<InkPointer, InkFlow> flows,
            String title,
            InkVariables variables,
            VisitCounts counts,
            InkRemarks remarks) {
        this.flows = flows;
        this.title = title;
        this.variables = variables;
        this.counts = counts;
        this.guards = new GuardMaker(variables, counts, remarks);
        this.remarks = remarks;
    }

    /**
     * Tells the counts which places are scenes, and which are what follows a choice.
     *
     * @param tracer what has followed the story
     */
    void place(FlowTracer tracer) {
        Map<InkContainer, Integer> offered = new HashMap<>();
        flows.values()
                .forEach(flow -> flow.walk(piece -> {
                    if (piece instanceof InkPiece.Choice choice) {
                        offered.merge(choice.point().target(), 1, Integer::sum);
                    }
                }));
        offered.forEach((target, times) -> {
            if (times == 1 && !tracer.isDiverted(InkPointer.startOf(target))) {
                counts.isChosen(target, new HappenedMark());
            }
        });
        for (Map.Entry<InkPointer, InkFlow> flow : flows.entrySet()) {
            InkContainer container = flow.getKey().container();
            boolean way = offered.containsKey(container) && !tracer.isDiverted(flow.getKey());
            if (flow.getKey().isStart()
                    && !way
                    && !tracer.tunnels.contains(container)
                    && flow.getValue().prints()) {
                counts.isScene(
                        container,
                        draft(flow.getKey()),
                        tracer.isEnteredAtItsStart(container),
                        !tracer.isReturnedTo(container));
            }
        }
    }

    /** The draft of the scene that begins at a place; {@link #finish} gives it its text. */
    DraftScene draft(InkPointer pointer) {
        return drafts.computeIfAbsent(
                pointer,
                none -> add(new DraftScene(
                        titleOf(pointer.container()),
                        pointer,
                        pointer.container().where())));
    }

    private String titleOf(InkContainer container) {
        String name = container.title().replaceFirst("^.*\\.", "");
        return name.isEmpty() ? title : name.replace('_', ' ');
    }

    private DraftScene add(DraftScene draft) {
        waiting.add(draft);
        return draft;
    }

    /**
     * Gives every scene its text, choices and ways.
     *
     * @return all, in the order in which they were met
     */
    List<DraftScene> finish() throws ImportException {
        while (!waiting.isEmpty()) {
            DraftScene draft = waiting.remove();
            all.add(draft);
            InkFlow flow = flows.getOrDefault(draft.pointer, new InkFlow(List.of(), InkFlow.End.STOPS, null));
            settle(draft, new DraftBodyMaker(this, draft, true).of(flow, 0));
        }
        return all;
    }

    /** Makes a body a scene's own. */
    private void settle(DraftScene draft, DraftBody body) {
        draft.body = withoutFallbacks(draft, withGoOn(draft, body));
        for (DraftChoice choice : draft.body.choices()) {
            choice.mark.draft = draft;
        }
    }

    /** Choices of ink's that stand before a divert wait until others are met; ours lead there by a choice more. */
    private DraftBody withGoOn(DraftScene draft, DraftBody body) {
        boolean fallsBack = body.choices().stream().anyMatch(choice -> choice.point.fallback());
        if (body.choices().isEmpty() || body.divert() instanceof Divert.Done || fallsBack) {
            return body;
        }
        remarks.add(
                body.choices().get(0).where(),
                draft.knot,
                "choices that are gathered before a divert",
                "a choice called … leads there");
        ChoicePoint first = body.choices().get(0).point;
        DraftChoice on = new DraftChoice(
                new ChoicePoint(first.target(), List.of(), null, false, false, first.where()),
                List.of(),
                new HappenedMark(),
                false);
        on.content = new DraftBody(List.of(), List.of(), body.divert());
        List<DraftChoice> choices = new ArrayList<>(body.choices());
        choices.add(on);
        return new DraftBody(body.parts(), choices, new Divert.Done());
    }

    /** A choice that is taken where no other is open becomes a way on where none is. */
    private DraftBody withoutFallbacks(DraftScene draft, DraftBody body) {
        List<DraftChoice> shown = body.choices().stream()
                .filter(choice -> !choice.point.fallback())
                .toList();
        List<DraftChoice> falls = body.choices().stream()
                .filter(choice -> choice.point.fallback())
                .toList();
        if (falls.isEmpty()) {
            return body;
        }
        Divert divert = new Divert.Done();
        List<DraftPart> late = List.of();
        for (int i = falls.size() - 1; i >= 0; i--) {
            AskedGuard open = new AskedGuard(falls.get(i).guard());
            DraftBody content = falls.get(i).content;
            divert = open.guard.equals(Guard.ALWAYS)
                    ? content.divert()
                    : new Divert.Conditional(open, content.divert(), divert);
            late = open.guard.equals(Guard.ALWAYS)
                    ? content.parts()
                    : List.of(new DraftPart.Either(open, content.parts(), late));
        }
        List<DraftPart> parts = new ArrayList<>(body.parts());
        if (shown.isEmpty()) {
            parts.addAll(late);
            return new DraftBody(parts, List.of(), divert);
        }
        DraftScene pick = part(draft, new DraftBody(List.of(), shown, new Divert.Done()));
        AskedGuard any =
                new AskedGuard(Guard.any(shown.stream().map(DraftMaker::isOpen).toList()));
        parts.add(new DraftPart.Either(any, List.of(), late));
        return new DraftBody(parts, List.of(), new Divert.Conditional(any, new Divert.To(pick), divert));
    }

    private static Guard isOpen(DraftChoice choice) {
        return choice.once ? Guard.all(List.of(choice.guard(), new Guard.Happened(choice.mark).not())) : choice.guard();
    }

    /** A scene of its own for a part of another. */
    DraftScene part(DraftScene of, DraftBody body) {
        DraftScene draft = new DraftScene(of.title, elsewhere(of), of.where);
        drafts.put(draft.pointer, draft);
        all.add(draft);
        settle(draft, body);
        return draft;
    }

    /** A place for something that is cut out of a flow. */
    private InkPointer elsewhere(DraftScene of) {
        return new InkPointer(of.pointer.container(), - ++made);
    }

    /** A place at which a flow goes on that several others come to. */
    InkPointer cutOut(DraftScene of, InkFlow rest) {
        InkPointer place = elsewhere(of);
        flows.put(place, rest);
        return place;
    }

    /** What a condition calls the variable that counts a sequence. */
    String inkName(InkContainer sequence) {
        return "$sequence:" + sequence.source.start();
    }

    /** The variable that counts a sequence: the 0-based number of the wording that counts. */
    InkVariable sequence(InkContainer sequence, String name, int size) {
        return variables.find(inkName(sequence)).orElseGet(() -> {
            InkVariable variable =
                    variables.make(name, InkVariable.Kind.NUMBER, "-1", "Counts the wordings of a sequence, from 0.");
            variable.meets(size - 1L);
            variables.alias(inkName(sequence), variable);
            return variable;
        });
    }

    InkFlow flow(InkPointer pointer) {
        return flows.getOrDefault(pointer, new InkFlow(List.of(), InkFlow.End.STOPS, null));
    }

    InkVariables variables() {
        return variables;
    }

    VisitCounts counts() {
        return counts;
    }

    GuardMaker guards() {
        return guards;
    }

    InkRemarks remarks() {
        return remarks;
    }
}
