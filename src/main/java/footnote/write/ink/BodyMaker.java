package footnote.write.ink;

import footnote.problem.Span;
import footnote.write.imported.ImportException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the body of one scene, or of what follows one choice, of a flow. */
final class BodyMaker {
    /** As many wordings as braces of ours may have. */
    private static final int MOST_WORDINGS = 16;

    private final BlockMaker maker;
    private final Block block;
    /** Whether what stands here is read each time that the scene is. */
    private final boolean eachTime;

    BodyMaker(BlockMaker maker, Block block, boolean eachTime) {
        this.maker = maker;
        this.block = block;
        this.eachTime = eachTime;
    }

    Body of(InkFlow flow, int depth) throws ImportException {
        return of(flow.pieces(), flow.end(), flow.target(), depth);
    }

    /** @param depth in how many conditionals it stands */
    Body of(List<InkPiece> pieces, InkFlow.End end, @Nullable InkAddress target, int depth) throws ImportException {
        BlockMaker.checkDepth(depth, block.where);
        List<Part> parts = new ArrayList<>();
        List<Offer> offers = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            InkPiece piece = pieces.get(i);
            if (piece instanceof InkPiece.Sequence sequence && !isPlain(sequence, depth)) {
                piece = counted(sequence, parts);
            }
            if (piece instanceof InkPiece.Fork fork) {
                Asked asked = new Asked(maker.guards().of(fork.condition(), block, fork.where()));
                InkFlow rest = new InkFlow(pieces.subList(i + 1, pieces.size()), end, target);
                if (asked.guard instanceof Guard.Constant constant) {
                    InkFlow chosen = constant.holds() ? fork.then() : fork.otherwise();
                    if (chosen.leaves()) {
                        return joined(parts, offers, of(followed(chosen, rest), depth + 1));
                    }
                    add(of(chosen, depth + 1), parts, offers);
                } else if (fork.then().leaves() || fork.otherwise().leaves()) {
                    return joined(parts, offers, split(asked, fork, rest, depth + 1));
                } else {
                    either(asked, fork, parts, offers, depth + 1);
                }
            } else {
                add(piece, parts, offers);
            }
        }
        return new Body(parts, offers, tail(end, target));
    }

    private Tail tail(InkFlow.End end, @Nullable InkAddress target) {
        return end == InkFlow.End.GOES && target != null ? new Tail.To(maker.block(target)) : new Tail.Stop();
    }

    private static void add(Body inner, List<Part> parts, List<Offer> offers) {
        parts.addAll(inner.parts());
        offers.addAll(inner.offers());
    }

    private static Body joined(List<Part> parts, List<Offer> offers, Body end) {
        List<Part> all = new ArrayList<>(parts);
        all.addAll(end.parts());
        List<Offer> open = new ArrayList<>(offers);
        open.addAll(end.offers());
        return new Body(all, open, end.tail());
    }

    private static InkFlow followed(InkFlow flow, InkFlow rest) {
        if (flow.end() != InkFlow.End.THROUGH) {
            return flow;
        }
        List<InkPiece> pieces = new ArrayList<>(flow.pieces());
        pieces.addAll(rest.pieces());
        return new InkFlow(pieces, rest.end(), rest.target());
    }

    private void either(Asked asked, InkPiece.Fork fork, List<Part> parts, List<Offer> offers, int depth)
            throws ImportException {
        Body then = of(fork.then(), depth);
        Body otherwise = of(fork.otherwise(), depth);
        parts.add(new Part.Either(asked, then.parts(), otherwise.parts()));
        offers.addAll(under(asked, true, then.offers()));
        offers.addAll(under(asked, false, otherwise.offers()));
    }

    private static List<Offer> under(Asked asked, boolean holds, List<Offer> offers) {
        offers.forEach(offer -> offer.under.add(new Offer.Under(asked, holds)));
        return offers;
    }

    /** A conditional of which a case leaves: what stands behind it follows the other alone. */
    private Body split(Asked asked, InkPiece.Fork fork, InkFlow rest, int depth) throws ImportException {
        InkFlow after = rest;
        if (comesThrough(fork.then()) + comesThrough(fork.otherwise()) > 1
                && (rest.prints() || rest.offers() || rest.changes())) {
            after = new InkFlow(List.of(), InkFlow.End.GOES, maker.cutOut(block, rest));
        }
        Body then = apart(of(followed(fork.then(), after), depth));
        Body otherwise = apart(of(followed(fork.otherwise(), after), depth));
        return new Body(
                List.of(new Part.Either(asked, then.parts(), otherwise.parts())),
                List.of(),
                new Tail.Split(asked, then.tail(), otherwise.tail()));
    }

    /** On how many ways through a flow one comes to what stands behind it. */
    private static int comesThrough(InkFlow flow) {
        int ways = flow.end() == InkFlow.End.THROUGH ? 1 : 0;
        for (InkPiece piece : flow.pieces()) {
            if (piece instanceof InkPiece.Fork fork
                    && (fork.then().leaves() || fork.otherwise().leaves())) {
                ways += comesThrough(fork.then()) + comesThrough(fork.otherwise());
            } else if (piece instanceof InkPiece.Sequence sequence) {
                ways += sequence.wordings().stream()
                        .filter(InkFlow::leaves)
                        .mapToInt(BodyMaker::comesThrough)
                        .sum();
            }
        }
        return ways;
    }

    /** A body that offers choices or ends, as a scene of its own to which one goes on. */
    private Body apart(Body body) {
        return body.offers().isEmpty() && !body.tail().stops()
                ? body
                : new Body(List.of(), List.of(), new Tail.To(maker.part(block, body)));
    }

    private void add(InkPiece piece, List<Part> parts, List<Offer> offers) throws ImportException {
        if (piece instanceof InkPiece.Words words) {
            parts.add(new Part.Words(words.words()));
        } else if (piece instanceof InkPiece.Break) {
            parts.add(new Part.Break());
        } else if (piece instanceof InkPiece.Glue) {
            parts.add(new Part.Glue());
        } else if (piece instanceof InkPiece.Print print) {
            print(print, parts);
        } else if (piece instanceof InkPiece.Assign assign) {
            new Assignment(maker, block).add(assign, parts);
        } else if (piece instanceof InkPiece.Entered entered) {
            parts.add(new Part.Change(new StepEffect.Add(maker.counts().counter(entered.container()).id, 1)));
        } else if (piece instanceof InkPiece.Sequence sequence) {
            List<List<Part>> wordings = new ArrayList<>();
            for (InkFlow wording : sequence.wordings()) {
                wordings.add(of(wording, 1).parts());
            }
            parts.add(new Part.ByVisits(wordings));
        } else if (piece instanceof InkPiece.Offered offered) {
            Offer offer = offer(offered.choice());
            offers.add(offer);
            parts.add(new Part.Place(offer));
        }
    }

    private void print(InkPiece.Print print, List<Part> parts) {
        InkValue value = print.value();
        Optional<InkVariable> variable = value instanceof InkValue.Variable named
                ? maker.variables().find(named.name())
                : value instanceof InkValue.Count count
                        ? Optional.of(maker.counts().counter(count.container()))
                        : Optional.empty();
        if (variable.isPresent()) {
            variable.get().used = true;
            variable.get().printed = true;
            parts.add(new Part.Value(variable.get().id));
        } else if (value instanceof InkValue.Whole || value instanceof InkValue.Truth) {
            parts.add(new Part.Words(value.toString()));
        } else {
            maker.remarks().add(print.where(), block.knot, "what is printed, {" + value + "},", "… stands for it");
            parts.add(new Part.Words("…"));
        }
    }

    private Offer offer(InkChoice choice) throws ImportException {
        InkContainer target = choice.target();
        Optional<HappenedMark> mark = maker.counts().chosen(target);
        List<Part> words = new BodyMaker(maker, block, false)
                .of(choice.words(), InkFlow.End.STOPS, null, 1)
                .parts();
        Offer offer = new Offer(choice, words, mark.orElseGet(HappenedMark::new), choice.once() && mark.isPresent());
        if (choice.condition() != null) {
            offer.asked.add(new Asked(maker.guards().of(choice.condition(), block, choice.where())));
        }
        if (choice.once() && mark.isEmpty() && !choice.fallback()) {
            offer.asked.add(new Asked(maker.counts().atLeast(target, 1, block).not()));
        }
        offer.content = content(target, mark.isPresent());
        return offer;
    }

    /** What follows a choice; where that offers choices itself, or ends the story, or others lead there, it is a scene. */
    private Body content(InkContainer target, boolean alone) throws ImportException {
        InkAddress start = InkAddress.startOf(target);
        InkFlow flow = maker.flow(start);
        if (alone && !flow.offers() && !stops(flow)) {
            List<InkPiece> pieces = new ArrayList<>();
            pieces.add(new InkPiece.Entered(target));
            pieces.addAll(flow.pieces());
            Body body = new BodyMaker(maker, block, false).of(pieces, flow.end(), flow.target(), 0);
            if (body.offers().isEmpty() && !body.tail().stops()) {
                return body;
            }
        }
        Part entered = new Part.Change(new StepEffect.Add(maker.counts().counter(target).id, 1));
        return new Body(List.of(entered), List.of(), new Tail.To(maker.block(start)));
    }

    private static boolean stops(InkFlow flow) {
        return flow.end() == InkFlow.End.STOPS || flow.end() == InkFlow.End.RETURNS;
    }

    /** Whether a sequence is what braces with bars are: the next wording each time that the scene is read. */
    private boolean isPlain(InkPiece.Sequence sequence, int depth) {
        return eachTime
                && depth == 0
                && sequence.order() == InkPiece.Order.STOPPING
                && sequence.wordings().size() > 1
                && sequence.wordings().size() <= MOST_WORDINGS
                && sequence.wordings().stream().anyMatch(InkFlow::prints)
                && sequence.wordings().stream()
                        .allMatch(one -> !one.leaves()
                                && !one.offers()
                                && !one.changes()
                                && one.pieces().stream().noneMatch(InkPiece.Fork.class::isInstance)
                                && isOneLine(one));
    }

    private static boolean isOneLine(InkFlow flow) {
        int lines = 0;
        boolean open = false;
        for (InkPiece piece : flow.pieces()) {
            boolean words = piece instanceof InkPiece.Print
                    || piece instanceof InkPiece.Words one && !one.words().isBlank();
            lines += words && !open ? 1 : 0;
            open = words || open && !(piece instanceof InkPiece.Break);
        }
        return lines <= 1;
    }

    /** Any other sequence as conditionals on a variable that counts. */
    private InkPiece.Fork counted(InkPiece.Sequence sequence, List<Part> parts) {
        int size = sequence.wordings().size();
        String name = sequenceName(sequence.container());
        InkVariable variable = maker.sequence(sequence.container(), name, size);
        variable.used = true;
        if (sequence.order() == InkPiece.Order.CYCLE) {
            parts.add(new Part.Change(new StepEffect.When(
                    new Guard.Compare(variable.id, "=", Integer.toString(size - 1)),
                    List.of(new StepEffect.Assign(variable.id, "-1")))));
        }
        parts.add(new Part.Change(new StepEffect.Add(variable.id, 1)));
        InkFlow otherwise = sequence.wordings().get(size - 1);
        Span where = sequence.container().where();
        for (int i = size - 2; i >= 0; i--) {
            InkValue is = InkValue.operation(
                    "==", List.of(new InkValue.Variable(maker.inkName(sequence.container())), new InkValue.Whole(i)));
            InkPiece.Fork fork = new InkPiece.Fork(is, sequence.wordings().get(i), otherwise, where);
            InkFlow.End end = InkFlow.End.THROUGH;
            otherwise = new InkFlow(List.of(fork), end, null);
        }
        return otherwise.pieces().size() == 1 && otherwise.pieces().get(0) instanceof InkPiece.Fork fork
                ? fork
                : new InkPiece.Fork(new InkValue.Truth(true), otherwise, otherwise, where);
    }

    private static String sequenceName(InkContainer container) {
        return container.title().isEmpty() ? "sequence" : "sequence " + container.title();
    }
}
