package footnote.write.ink;

import footnote.problem.Span;
import footnote.write.imported.ImportException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes the scenes to be of what a {@code FlowTracer} has followed. */
final class BlockMaker {
    /** How deep conditionals may stand in each other once the rest of a scene stands in them. */
    private static final int DEEPEST = 200;

    private final Map<InkAddress, InkFlow> flows;
    private final Map<InkAddress, Block> blocks = new LinkedHashMap<>();
    private final Deque<Block> waiting = new ArrayDeque<>();
    private final String title;
    private final InkVariables variables;
    private final VisitCounts counts;
    private final GuardMaker guards;
    private final InkRemarks remarks;
    private final List<Block> all = new ArrayList<>();
    private int made;

    /**
     * @param flows what was followed; grows by what is cut out of a flow
     * @param title the story's, for scenes that stand before the first knot
     */
    BlockMaker(
            Map<InkAddress, InkFlow> flows,
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
        flows.values().forEach(flow -> count(flow, offered));
        offered.forEach((target, times) -> {
            if (times == 1 && !tracer.isDiverted(InkAddress.startOf(target))) {
                counts.isChosen(target, new HappenedMark());
            }
        });
        for (Map.Entry<InkAddress, InkFlow> flow : flows.entrySet()) {
            InkContainer container = flow.getKey().container();
            boolean way = offered.containsKey(container) && !tracer.isDiverted(flow.getKey());
            if (flow.getKey().isStart()
                    && !way
                    && !tracer.tunnels.contains(container)
                    && flow.getValue().prints()) {
                counts.isScene(
                        container,
                        block(flow.getKey()),
                        tracer.isEnteredAtItsStart(container),
                        !tracer.isReturnedTo(container));
            }
        }
    }

    private static void count(InkFlow flow, Map<InkContainer, Integer> offered) {
        for (InkPiece piece : flow.pieces()) {
            if (piece instanceof InkPiece.Offered one) {
                offered.merge(one.choice().target(), 1, Integer::sum);
            } else if (piece instanceof InkPiece.Fork fork) {
                count(fork.then(), offered);
                count(fork.otherwise(), offered);
            } else if (piece instanceof InkPiece.Sequence sequence) {
                sequence.wordings().forEach(wording -> count(wording, offered));
            }
        }
    }

    /** The scene to be that begins at a place; {@link #finish} gives it its text. */
    Block block(InkAddress address) {
        return blocks.computeIfAbsent(
                address,
                none -> add(new Block(
                        titleOf(address.container()),
                        address,
                        address.container().where())));
    }

    private String titleOf(InkContainer container) {
        String name = container.title().replaceFirst("^.*\\.", "");
        return name.isEmpty() ? title : name.replace('_', ' ');
    }

    private Block add(Block block) {
        waiting.add(block);
        return block;
    }

    /**
     * Gives every scene its text, choices and ways.
     *
     * @return all, in the order in which they were met
     */
    List<Block> finish() throws ImportException {
        while (!waiting.isEmpty()) {
            Block block = waiting.remove();
            all.add(block);
            InkFlow flow = flows.getOrDefault(block.address, new InkFlow(List.of(), InkFlow.End.STOPS, null));
            settle(block, new BodyMaker(this, block, true).of(flow, 0));
        }
        return all;
    }

    /** Makes a body a scene's own. */
    private void settle(Block block, Body body) {
        block.body = withoutFallbacks(block, withGoOn(block, body));
        for (Offer offer : block.body.offers()) {
            offer.mark.block = block;
        }
    }

    /** Choices of ink's that stand before a divert wait until others are met; ours lead there by a choice more. */
    private Body withGoOn(Block block, Body body) {
        boolean fallsBack = body.offers().stream().anyMatch(offer -> offer.choice.fallback());
        if (body.offers().isEmpty() || body.tail() instanceof Tail.Stop || fallsBack) {
            return body;
        }
        remarks.add(
                body.offers().get(0).where(),
                block.knot,
                "choices that are gathered before a divert",
                "a choice called … leads there");
        InkChoice first = body.offers().get(0).choice;
        Offer on = new Offer(
                new InkChoice(first.target(), List.of(), null, false, false, first.where()),
                List.of(),
                new HappenedMark(),
                false);
        on.content = new Body(List.of(), List.of(), body.tail());
        List<Offer> offers = new ArrayList<>(body.offers());
        offers.add(on);
        return new Body(body.parts(), offers, new Tail.Stop());
    }

    /** A choice that is taken where no other is open becomes a way on where none is. */
    private Body withoutFallbacks(Block block, Body body) {
        List<Offer> shown =
                body.offers().stream().filter(offer -> !offer.choice.fallback()).toList();
        List<Offer> falls =
                body.offers().stream().filter(offer -> offer.choice.fallback()).toList();
        if (falls.isEmpty()) {
            return body;
        }
        Tail tail = new Tail.Stop();
        List<Part> late = List.of();
        for (int i = falls.size() - 1; i >= 0; i--) {
            Asked open = new Asked(falls.get(i).guard());
            Body content = falls.get(i).content;
            tail = open.guard.equals(Guard.ALWAYS) ? content.tail() : new Tail.Split(open, content.tail(), tail);
            late = open.guard.equals(Guard.ALWAYS)
                    ? content.parts()
                    : List.of(new Part.Either(open, content.parts(), late));
        }
        List<Part> parts = new ArrayList<>(body.parts());
        if (shown.isEmpty()) {
            parts.addAll(late);
            return new Body(parts, List.of(), tail);
        }
        Block pick = part(block, new Body(List.of(), shown, new Tail.Stop()));
        Asked any = new Asked(Guard.any(shown.stream().map(BlockMaker::isOpen).toList()));
        parts.add(new Part.Either(any, List.of(), late));
        return new Body(parts, List.of(), new Tail.Split(any, new Tail.To(pick), tail));
    }

    private static Guard isOpen(Offer offer) {
        return offer.once ? Guard.all(List.of(offer.guard(), new Guard.Happened(offer.mark).not())) : offer.guard();
    }

    /** A scene of its own for a part of another. */
    Block part(Block of, Body body) {
        Block block = new Block(of.title, elsewhere(of), of.where);
        blocks.put(block.address, block);
        all.add(block);
        settle(block, body);
        return block;
    }

    /** A place for something that is cut out of a flow. */
    private InkAddress elsewhere(Block of) {
        return new InkAddress(of.address.container(), - ++made);
    }

    /** A place at which a flow goes on that several others come to. */
    InkAddress cutOut(Block of, InkFlow rest) {
        InkAddress place = elsewhere(of);
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

    InkFlow flow(InkAddress address) {
        return flows.getOrDefault(address, new InkFlow(List.of(), InkFlow.End.STOPS, null));
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

    static void checkDepth(int depth, Span where) throws ImportException {
        if (depth > DEEPEST) {
            throw ImportException.cut(where + ": more than " + DEEPEST
                    + " conditionals or cases stand in each other here, and that is the limit");
        }
    }
}
