package footnote.write.ink;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Keeps in a variable what was asked before it changed: ours change everything when a choice is made, and then tell what
 * came of it.
 */
final class Snapshots {
    private final InkVariables variables;
    private final InkRemarks remarks;
    private final Map<Block, Set<String>> changedFrom = new IdentityHashMap<>();

    Snapshots(InkVariables variables, InkRemarks remarks) {
        this.variables = variables;
        this.remarks = remarks;
    }

    void take(List<Block> blocks) {
        for (Block block : blocks) {
            for (Offer offer : block.body.offers()) {
                offer.content = kept(offer.content, block);
            }
            block.body = kept(block.body, block);
        }
        changedFrom.clear();
    }

    private Body kept(Body body, Block block) {
        Set<String> later = new HashSet<>();
        body.tail().places().forEach(place -> later.addAll(changedFrom(place.block)));
        return new Body(kept(body.parts(), later, block), body.offers(), body.tail());
    }

    /** @param later what is changed behind these parts; grows by what they change themselves */
    private List<Part> kept(List<Part> parts, Set<String> later, Block block) {
        List<Part> kept = new ArrayList<>();
        for (int i = parts.size() - 1; i >= 0; i--) {
            Part part = parts.get(i);
            if (part instanceof Part.Change change) {
                change.effect().addVariables(later);
                kept.add(part);
            } else if (part instanceof Part.Either either) {
                Set<String> changed = new HashSet<>(later);
                List<Part> then = kept(either.then(), changed, block);
                Set<String> otherwise = new HashSet<>(later);
                kept.add(new Part.Either(either.asked(), then, kept(either.otherwise(), otherwise, block)));
                later.addAll(changed);
                later.addAll(otherwise);
                keep(either.asked(), later, kept);
            } else if (part instanceof Part.Place place) {
                kept.add(part);
                place.offer().asked.forEach(asked -> keep(asked, later, kept));
                keepAll(place.offer().words, later, kept);
            } else {
                if (part instanceof Part.Value value && later.contains(value.variable())) {
                    remarks.add(
                            block.where,
                            block.knot,
                            "{" + value.variable() + "} is printed and changed behind that",
                            "it is printed as it is after the change");
                }
                kept.add(part);
            }
        }
        Collections.reverse(kept);
        return kept;
    }

    private void keepAll(List<Part> words, Set<String> later, List<Part> reversed) {
        for (Part part : words) {
            if (part instanceof Part.Either either) {
                keep(either.asked(), later, reversed);
                keepAll(either.then(), later, reversed);
                keepAll(either.otherwise(), later, reversed);
            }
        }
    }

    /** Adds, in reverse, what keeps a condition that would be another later. */
    private void keep(Asked asked, Set<String> later, List<Part> reversed) {
        Set<String> asks = new HashSet<>();
        asked.guard.addVariables(asks);
        if (Collections.disjoint(asks, later)) {
            return;
        }
        InkVariable was =
                variables.make("was", InkVariable.Kind.BOOLEAN, "false", "Keeps what held before it was changed.");
        was.used = true;
        reversed.add(new Part.Change(
                new StepEffect.When(asked.guard.not(), List.of(new StepEffect.Assign(was.id, "false")))));
        reversed.add(new Part.Change(new StepEffect.When(asked.guard, List.of(new StepEffect.Assign(was.id, "true")))));
        asked.guard = new Guard.Flag(was.id);
    }

    /** What may be changed from a block on until choices are open or the story ends. */
    private Set<String> changedFrom(Block first) {
        Set<String> known = changedFrom.get(first);
        if (known != null) {
            return known;
        }
        Set<String> changed = new HashSet<>();
        Set<Block> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Block> waiting = new ArrayDeque<>(List.of(first));
        while (!waiting.isEmpty()) {
            Block block = waiting.remove();
            if (seen.add(block)) {
                addChanges(block.body.parts(), changed);
                block.body.tail().places().forEach(place -> waiting.add(place.block));
            }
        }
        changedFrom.put(first, changed);
        return changed;
    }

    private static void addChanges(List<Part> parts, Set<String> changed) {
        for (Part part : parts) {
            if (part instanceof Part.Change change) {
                change.effect().addVariables(changed);
            } else if (part instanceof Part.Either either) {
                addChanges(either.then(), changed);
                addChanges(either.otherwise(), changed);
            }
        }
    }
}
