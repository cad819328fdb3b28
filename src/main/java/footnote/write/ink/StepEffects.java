package footnote.write.ink;

import footnote.problem.Span;
import footnote.write.imported.ImportException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a choice changes: all that is changed on the way from it until other choices are open, or the story ends. */
final class StepEffects {
    /** How deep effects may stand under conditions. */
    private static final int DEEPEST = 20;
    /** How many effects the whole story may have. */
    private static final int MOST = 1_000_000;

    private final InkVariables variables;
    private final Map<DraftScene, Boolean> changing = new IdentityHashMap<>();
    private int effects;

    StepEffects(InkVariables variables) {
        this.variables = variables;
    }

    /**
     * In their order, those under a condition together.
     *
     * @param known the marks that are set by the choice itself
     * @param where the choice, for what is too much
     */
    List<StepEffect> of(DraftBody body, Set<HappenedMark> known, Span where) throws ImportException {
        Set<HappenedMark> set = Collections.newSetFromMap(new IdentityHashMap<>());
        set.addAll(known);
        return of(body, set, where, 0);
    }

    private List<StepEffect> of(DraftBody body, Set<HappenedMark> known, Span where, int depth) throws ImportException {
        List<StepEffect> all = new ArrayList<>();
        addParts(body.parts(), known, all, where, depth);
        Divert divert = body.divert();
        while (divert instanceof Divert.To to && changes(to.draft)) {
            addParts(to.draft.body.parts(), known, all, where, depth);
            known.add(to.draft.mark);
            divert = to.draft.body.divert();
        }
        if (divert instanceof Divert.Conditional split
                && split.places().stream().anyMatch(to -> changes(to.draft))) {
            addEither(
                    split.asked().guard.knowing(known),
                    new DraftBody(List.of(), List.of(), split.then()),
                    new DraftBody(List.of(), List.of(), split.otherwise()),
                    known,
                    all,
                    where,
                    depth);
        }
        return all;
    }

    private void addEither(
            Guard guard,
            DraftBody then,
            DraftBody otherwise,
            Set<HappenedMark> known,
            List<StepEffect> all,
            Span where,
            int depth)
            throws ImportException {
        if (depth > DEEPEST) {
            throw ImportException.cut(where + ": what this choice changes depends on more than " + DEEPEST
                    + " conditions in each other, and that is the limit");
        }
        if (guard instanceof Guard.Constant constant) {
            all.addAll(of(constant.holds() ? then : otherwise, copy(known), where, depth));
            return;
        }
        List<StepEffect> holds = of(then, copy(known), where, depth + 1);
        List<StepEffect> fails = of(otherwise, copy(known), where, depth + 1);
        if (!holds.isEmpty()) {
            all.add(new StepEffect.When(guard, holds));
        }
        if (!fails.isEmpty()) {
            all.add(new StepEffect.When(guard.not(), fails));
        }
    }

    private static Set<HappenedMark> copy(Set<HappenedMark> known) {
        Set<HappenedMark> copy = Collections.newSetFromMap(new IdentityHashMap<>());
        copy.addAll(known);
        return copy;
    }

    private void addParts(List<DraftPart> parts, Set<HappenedMark> known, List<StepEffect> all, Span where, int depth)
            throws ImportException {
        for (DraftPart part : parts) {
            if (part instanceof DraftPart.Change change) {
                add(change.effect(), known, all, where);
            } else if (part instanceof DraftPart.Either either) {
                addEither(
                        either.asked().guard.knowing(known),
                        new DraftBody(either.then(), List.of(), new Divert.Done()),
                        new DraftBody(either.otherwise(), List.of(), new Divert.Done()),
                        known,
                        all,
                        where,
                        depth);
            }
        }
    }

    private void add(StepEffect effect, Set<HappenedMark> known, List<StepEffect> all, Span where)
            throws ImportException {
        Set<String> changed = new HashSet<>();
        effect.addVariables(changed);
        if (changed.stream().noneMatch(id -> variables.byId(id).used)) {
            return;
        }
        if (++effects > MOST) {
            throw ImportException.cut(
                    where + ": the story changes its variables in more than " + MOST + " ways, and that is the limit");
        }
        if (effect instanceof StepEffect.When when) {
            Guard guard = when.guard().knowing(known);
            if (guard instanceof Guard.Constant constant) {
                all.addAll(constant.holds() ? when.effects() : List.of());
            } else {
                all.add(new StepEffect.When(guard, when.effects()));
            }
        } else {
            all.add(effect);
        }
    }

    /** Whether something is changed from a scene on until choices are open. */
    private boolean changes(DraftScene first) {
        Boolean known = changing.get(first);
        if (known != null) {
            return known;
        }
        Set<DraftScene> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<DraftScene> waiting = new ArrayList<>(List.of(first));
        boolean changes = false;
        while (!waiting.isEmpty() && !changes) {
            DraftScene draft = waiting.remove(waiting.size() - 1);
            if (seen.add(draft)) {
                changes = draft.body.parts().stream().anyMatch(this::changes);
                draft.body.divert().places().forEach(place -> waiting.add(place.draft));
            }
        }
        changing.put(first, changes);
        return changes;
    }

    private boolean changes(DraftPart part) {
        Set<String> changed = new HashSet<>();
        part.addVariables(changed);
        return changed.stream().anyMatch(id -> variables.byId(id).used);
    }
}
