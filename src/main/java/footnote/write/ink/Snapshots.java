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
    private final Map<DraftScene, Set<String>> changedFrom = new IdentityHashMap<>();

    Snapshots(InkVariables variables, InkRemarks remarks) {
        this.variables = variables;
        this.remarks = remarks;
    }

    void take(List<DraftScene> drafts) {
        for (DraftScene draft : drafts) {
            for (DraftChoice choice : draft.body.choices()) {
                choice.content = kept(choice.content, draft);
            }
            draft.body = kept(draft.body, draft);
        }
        changedFrom.clear();
    }

    private DraftBody kept(DraftBody body, DraftScene draft) {
        Set<String> later = new HashSet<>();
        body.divert().places().forEach(place -> later.addAll(changedFrom(place.draft)));
        return new DraftBody(kept(body.parts(), later, draft), body.choices(), body.divert());
    }

    /** @param later what is changed behind these parts; grows by what they change themselves */
    private List<DraftPart> kept(List<DraftPart> parts, Set<String> later, DraftScene draft) {
        Keeping keeping = new Keeping(later, draft);
        for (int i = parts.size() - 1; i >= 0; i--) {
            parts.get(i).accept(keeping);
        }
        Collections.reverse(keeping.kept);
        return keeping.kept;
    }

    /** Takes over parts from the last to the first, each behind what keeps a condition of its own that changes later. */
    private final class Keeping implements DraftPart.Visitor<Boolean, RuntimeException> {
        private final Set<String> later;
        private final DraftScene draft;
        /** The parts in reverse. */
        private final List<DraftPart> kept = new ArrayList<>();

        Keeping(Set<String> later, DraftScene draft) {
            this.later = later;
            this.draft = draft;
        }

        @Override
        public Boolean words(DraftPart.Words words) {
            return kept.add(words);
        }

        @Override
        public Boolean lineBreak(DraftPart.Break end) {
            return kept.add(end);
        }

        @Override
        public Boolean glue(DraftPart.Glue glue) {
            return kept.add(glue);
        }

        @Override
        public Boolean value(DraftPart.Value value) {
            if (later.contains(value.variable())) {
                remarks.add(
                        draft.where,
                        draft.knot,
                        "{" + value.variable() + "} is printed and changed behind that",
                        "it is printed as it is after the change");
            }
            return kept.add(value);
        }

        @Override
        public Boolean either(DraftPart.Either either) {
            Set<String> changed = new HashSet<>(later);
            List<DraftPart> then = kept(either.then(), changed, draft);
            Set<String> otherwise = new HashSet<>(later);
            kept.add(new DraftPart.Either(either.asked(), then, kept(either.otherwise(), otherwise, draft)));
            later.addAll(changed);
            later.addAll(otherwise);
            keep(either.asked(), later, kept);
            return true;
        }

        @Override
        public Boolean byVisits(DraftPart.ByVisits visits) {
            return kept.add(visits);
        }

        @Override
        public Boolean change(DraftPart.Change change) {
            change.addVariables(later);
            return kept.add(change);
        }

        @Override
        public Boolean place(DraftPart.Place place) {
            kept.add(place);
            place.choice().asked.forEach(asked -> keep(asked, later, kept));
            keepAll(place.choice().words, later, kept);
            return true;
        }
    }

    private void keepAll(List<DraftPart> words, Set<String> later, List<DraftPart> reversed) {
        for (DraftPart part : words) {
            if (part instanceof DraftPart.Either either) {
                keep(either.asked(), later, reversed);
                keepAll(either.then(), later, reversed);
                keepAll(either.otherwise(), later, reversed);
            }
        }
    }

    /** Adds, in reverse, what keeps a condition that would be another later. */
    private void keep(AskedGuard asked, Set<String> later, List<DraftPart> reversed) {
        Set<String> asks = new HashSet<>();
        asked.guard.addVariables(asks);
        if (Collections.disjoint(asks, later)) {
            return;
        }
        InkVariable was =
                variables.make("was", InkVariable.Kind.BOOLEAN, "false", "Keeps what held before it was changed.");
        was.used = true;
        reversed.add(new DraftPart.Change(
                new StepEffect.When(asked.guard.not(), List.of(new StepEffect.Assign(was.id, "false")))));
        reversed.add(
                new DraftPart.Change(new StepEffect.When(asked.guard, List.of(new StepEffect.Assign(was.id, "true")))));
        asked.guard = new Guard.Flag(was.id);
    }

    /** What may be changed from a scene on until choices are open or the story ends. */
    private Set<String> changedFrom(DraftScene first) {
        Set<String> known = changedFrom.get(first);
        if (known != null) {
            return known;
        }
        Set<String> changed = new HashSet<>();
        Set<DraftScene> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<DraftScene> waiting = new ArrayDeque<>(List.of(first));
        while (!waiting.isEmpty()) {
            DraftScene draft = waiting.remove();
            if (seen.add(draft)) {
                draft.body.parts().forEach(part -> part.addVariables(changed));
                draft.body.divert().places().forEach(place -> waiting.add(place.draft));
            }
        }
        changedFrom.put(first, changed);
        return changed;
    }
}
