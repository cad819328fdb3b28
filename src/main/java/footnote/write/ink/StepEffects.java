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
    private final Map<Block, Boolean> changing = new IdentityHashMap<>();
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
    List<StepEffect> of(Body body, Set<HappenedMark> known, Span where) throws ImportException {
        Set<HappenedMark> set = Collections.newSetFromMap(new IdentityHashMap<>());
        set.addAll(known);
        return of(body, set, where, 0);
    }

    private List<StepEffect> of(Body body, Set<HappenedMark> known, Span where, int depth) throws ImportException {
        List<StepEffect> all = new ArrayList<>();
        addParts(body.parts(), known, all, where, depth);
        Tail tail = body.tail();
        while (tail instanceof Tail.To to && changes(to.block)) {
            addParts(to.block.body.parts(), known, all, where, depth);
            known.add(to.block.mark);
            tail = to.block.body.tail();
        }
        if (tail instanceof Tail.Split split && split.places().stream().anyMatch(to -> changes(to.block))) {
            addEither(
                    split.asked().guard.knowing(known),
                    new Body(List.of(), List.of(), split.then()),
                    new Body(List.of(), List.of(), split.otherwise()),
                    known,
                    all,
                    where,
                    depth);
        }
        return all;
    }

    private void addEither(
            Guard guard,
            Body then,
            Body otherwise,
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

    private void addParts(List<Part> parts, Set<HappenedMark> known, List<StepEffect> all, Span where, int depth)
            throws ImportException {
        for (Part part : parts) {
            if (part instanceof Part.Change change) {
                add(change.effect(), known, all, where);
            } else if (part instanceof Part.Either either) {
                addEither(
                        either.asked().guard.knowing(known),
                        new Body(either.then(), List.of(), new Tail.Stop()),
                        new Body(either.otherwise(), List.of(), new Tail.Stop()),
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

    /** Whether something is changed from a block on until choices are open. */
    private boolean changes(Block first) {
        Boolean known = changing.get(first);
        if (known != null) {
            return known;
        }
        Set<Block> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Block> waiting = new ArrayList<>(List.of(first));
        boolean changes = false;
        while (!waiting.isEmpty() && !changes) {
            Block block = waiting.remove(waiting.size() - 1);
            if (seen.add(block)) {
                changes = block.body.parts().stream().anyMatch(this::changes);
                block.body.tail().places().forEach(place -> waiting.add(place.block));
            }
        }
        changing.put(first, changes);
        return changes;
    }

    private boolean changes(Part part) {
        if (part instanceof Part.Either either) {
            return either.then().stream().anyMatch(this::changes)
                    || either.otherwise().stream().anyMatch(this::changes);
        }
        Set<String> changed = new HashSet<>();
        if (part instanceof Part.Change change) {
            change.effect().addVariables(changed);
        }
        return changed.stream().anyMatch(id -> variables.byId(id).used);
    }
}
