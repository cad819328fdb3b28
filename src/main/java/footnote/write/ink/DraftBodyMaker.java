package footnote.write.ink;

import footnote.write.imported.ImportException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Drafts the body of one scene, or of what follows one choice, from a flow. */
final class DraftBodyMaker {
    private final DraftMaker maker;
    private final DraftScene draft;
    /** Whether what stands here is read each time that the scene is. */
    private final boolean eachTime;

    DraftBodyMaker(DraftMaker maker, DraftScene draft, boolean eachTime) {
        this.maker = maker;
        this.draft = draft;
        this.eachTime = eachTime;
    }

    DraftBody of(InkFlow flow, int depth) throws ImportException {
        return of(flow.pieces(), flow.end(), flow.target(), depth);
    }

    /** @param depth in how many conditionals it stands */
    DraftBody of(List<InkPiece> pieces, InkFlow.End end, @Nullable InkPointer target, int depth)
            throws ImportException {
        FlowTracer.checkDepth(depth, draft.where);
        Adding adding = new Adding(pieces, end, target, depth);
        while (adding.next < pieces.size() && adding.whole == null) {
            pieces.get(adding.next++).accept(adding);
        }
        return adding.whole != null ? adding.whole : new DraftBody(adding.parts, adding.choices, divert(end, target));
    }

    private Divert divert(InkFlow.End end, @Nullable InkPointer target) {
        return end == InkFlow.End.GOES && target != null ? new Divert.To(maker.draft(target)) : new Divert.Done();
    }

    private static DraftBody joined(List<DraftPart> parts, List<DraftChoice> choices, DraftBody end) {
        List<DraftPart> all = new ArrayList<>(parts);
        all.addAll(end.parts());
        List<DraftChoice> open = new ArrayList<>(choices);
        open.addAll(end.choices());
        return new DraftBody(all, open, end.divert());
    }

    private static InkFlow followed(InkFlow flow, InkFlow rest) {
        if (flow.end() != InkFlow.End.THROUGH) {
            return flow;
        }
        List<InkPiece> pieces = new ArrayList<>(flow.pieces());
        pieces.addAll(rest.pieces());
        return new InkFlow(pieces, rest.end(), rest.target());
    }

    private static List<DraftChoice> under(AskedGuard asked, boolean holds, List<DraftChoice> choices) {
        choices.forEach(choice -> choice.under.add(new DraftChoice.Under(asked, holds)));
        return choices;
    }

    /** A conditional of which a case leaves: what stands behind it follows the other alone. */
    private DraftBody split(AskedGuard asked, InkPiece.Fork fork, InkFlow rest, int depth) throws ImportException {
        InkFlow after = rest;
        if (comesThrough(fork.then()) + comesThrough(fork.otherwise()) > 1
                && (rest.prints() || rest.offers() || rest.changes())) {
            after = new InkFlow(List.of(), InkFlow.End.GOES, maker.cutOut(draft, rest));
        }
        DraftBody then = apart(of(followed(fork.then(), after), depth));
        DraftBody otherwise = apart(of(followed(fork.otherwise(), after), depth));
        return new DraftBody(
                List.of(new DraftPart.Either(asked, then.parts(), otherwise.parts())),
                List.of(),
                new Divert.Conditional(asked, then.divert(), otherwise.divert()));
    }

    /** On how many ways through a flow one comes to what stands behind it. */
    private static int comesThrough(InkFlow flow) {
        int ways = flow.end() == InkFlow.End.THROUGH ? 1 : 0;
        for (InkPiece piece : flow.pieces()) {
            if (piece instanceof InkPiece.Fork fork && fork.leaves()) {
                ways += comesThrough(fork.then()) + comesThrough(fork.otherwise());
            } else if (piece instanceof InkPiece.Sequence sequence) {
                ways += sequence.wordings().stream()
                        .filter(InkFlow::leaves)
                        .mapToInt(DraftBodyMaker::comesThrough)
                        .sum();
            }
        }
        return ways;
    }

    /** A body that offers choices or ends, as a scene of its own to which one goes on. */
    private DraftBody apart(DraftBody body) {
        return body.choices().isEmpty() && !body.divert().stops()
                ? body
                : new DraftBody(List.of(), List.of(), new Divert.To(maker.part(draft, body)));
    }

    /** Adds what each piece becomes, until one decides what becomes of the rest. */
    private final class Adding implements InkPiece.Visitor {
        private final List<DraftPart> parts = new ArrayList<>();
        private final List<DraftChoice> choices = new ArrayList<>();
        private final List<InkPiece> pieces;
        private final InkFlow.End end;
        private final @Nullable InkPointer target;
        private final int depth;
        /** The 0-based place of the piece behind this one. */
        private int next;

        /** The whole body, once a piece has taken the rest with it. */
        private @Nullable DraftBody whole;

        Adding(List<InkPiece> pieces, InkFlow.End end, @Nullable InkPointer target, int depth) {
            this.pieces = pieces;
            this.end = end;
            this.target = target;
            this.depth = depth;
        }

        @Override
        public void words(InkPiece.Words words) {
            parts.add(new DraftPart.Words(words.words()));
        }

        @Override
        public void lineBreak(InkPiece.Break end) {
            parts.add(new DraftPart.Break());
        }

        @Override
        public void glue(InkPiece.Glue glue) {
            parts.add(new DraftPart.Glue());
        }

        @Override
        public void print(InkPiece.Print print) {
            parts.add(printed(print));
        }

        @Override
        public void assign(InkPiece.Assign assign) throws ImportException {
            new Assignment(maker, draft).add(assign, parts);
        }

        @Override
        public void fork(InkPiece.Fork fork) throws ImportException {
            AskedGuard asked = new AskedGuard(maker.guards().of(fork.condition(), draft, fork.where()));
            InkFlow rest = new InkFlow(pieces.subList(next, pieces.size()), end, target);
            if (asked.guard instanceof Guard.Constant constant) {
                InkFlow chosen = constant.holds() ? fork.then() : fork.otherwise();
                if (chosen.leaves()) {
                    whole = joined(parts, choices, of(followed(chosen, rest), depth + 1));
                } else {
                    DraftBody inner = of(chosen, depth + 1);
                    parts.addAll(inner.parts());
                    choices.addAll(inner.choices());
                }
            } else if (fork.leaves()) {
                whole = joined(parts, choices, split(asked, fork, rest, depth + 1));
            } else {
                DraftBody then = of(fork.then(), depth + 1);
                DraftBody otherwise = of(fork.otherwise(), depth + 1);
                parts.add(new DraftPart.Either(asked, then.parts(), otherwise.parts()));
                choices.addAll(under(asked, true, then.choices()));
                choices.addAll(under(asked, false, otherwise.choices()));
            }
        }

        @Override
        public void sequence(InkPiece.Sequence sequence) throws ImportException {
            if (!(eachTime && depth == 0 && SequenceMaker.isPlain(sequence))) {
                fork(new SequenceMaker(maker).counted(sequence, parts));
                return;
            }
            List<List<DraftPart>> wordings = new ArrayList<>();
            for (InkFlow wording : sequence.wordings()) {
                wordings.add(of(wording, 1).parts());
            }
            parts.add(new DraftPart.ByVisits(wordings));
        }

        @Override
        public void choice(InkPiece.Choice offered) throws ImportException {
            DraftChoice choice = drafted(offered.point());
            choices.add(choice);
            parts.add(new DraftPart.Place(choice));
        }

        @Override
        public void entered(InkPiece.Entered entered) {
            parts.add(entering(entered.container()));
        }
    }

    private DraftPart entering(InkContainer container) {
        return new DraftPart.Change(new StepEffect.Add(maker.counts().counter(container).id, 1));
    }

    private DraftPart printed(InkPiece.Print print) {
        InkValue value = print.value();
        Optional<InkVariable> variable = value instanceof InkValue.Variable named
                ? maker.variables().find(named.name())
                : value instanceof InkValue.Count count
                        ? Optional.of(maker.counts().counter(count.container()))
                        : Optional.empty();
        if (variable.isPresent()) {
            variable.get().used = true;
            variable.get().printed = true;
            return new DraftPart.Value(variable.get().id);
        }
        if (value instanceof InkValue.Whole || value instanceof InkValue.Truth) {
            return new DraftPart.Words(value.toString());
        }
        maker.remarks().add(print.where(), draft.knot, "what is printed, {" + value + "},", "… stands for it");
        return new DraftPart.Words("…");
    }

    private DraftChoice drafted(ChoicePoint point) throws ImportException {
        InkContainer target = point.target();
        Optional<HappenedMark> mark = maker.counts().chosen(target);
        List<DraftPart> words = new DraftBodyMaker(maker, draft, false)
                .of(point.words(), InkFlow.End.STOPS, null, 1)
                .parts();
        DraftChoice choice =
                new DraftChoice(point, words, mark.orElseGet(HappenedMark::new), point.once() && mark.isPresent());
        if (point.condition() != null) {
            choice.asked.add(new AskedGuard(maker.guards().of(point.condition(), draft, point.where())));
        }
        if (point.once() && mark.isEmpty() && !point.fallback()) {
            choice.asked.add(
                    new AskedGuard(maker.counts().atLeast(target, 1, draft).not()));
        }
        choice.content = content(target, mark.isPresent());
        return choice;
    }

    /** What follows a choice; where that offers choices itself, or ends the story, or others lead there, it is a scene. */
    private DraftBody content(InkContainer target, boolean alone) throws ImportException {
        InkPointer start = InkPointer.startOf(target);
        InkFlow flow = maker.flow(start);
        if (alone && !flow.offers() && !stops(flow)) {
            List<InkPiece> pieces = new ArrayList<>();
            pieces.add(new InkPiece.Entered(target));
            pieces.addAll(flow.pieces());
            DraftBody body = new DraftBodyMaker(maker, draft, false).of(pieces, flow.end(), flow.target(), 0);
            if (body.choices().isEmpty() && !body.divert().stops()) {
                return body;
            }
        }
        return new DraftBody(List.of(entering(target)), List.of(), new Divert.To(maker.draft(start)));
    }

    private static boolean stops(InkFlow flow) {
        return flow.end() == InkFlow.End.STOPS || flow.end() == InkFlow.End.RETURNS;
    }
}
