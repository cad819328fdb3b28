package footnote.check;

import footnote.problem.Code;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/** Asks the inspections about one story, but for what they found in it before and would find again. */
final class InspectionRun {
    private final List<Inspection> inspections;
    private final Set<Code> wanted;
    private final ProofStore store;

    /** @param wanted the codes of the findings that are asked for */
    InspectionRun(List<Inspection> inspections, Set<Code> wanted, ProofStore store) {
        this.inspections = inspections.stream()
                .filter(inspection -> inspection.codes().stream().anyMatch(wanted::contains))
                .toList();
        this.wanted = wanted;
        this.store = store;
    }

    /**
     * Which findings about a story are asked for.
     *
     * @param name  different for each kind of question: what was found is kept for one of them
     * @param added whether a thing belongs to the branches that are asked about
     * @param asked whether a finding is asked for: decided by the story's rules and by what is added alone
     * @param whole whether {@code asked} knows of every state that it rests on
     */
    record Question(String name, Predicate<Object> added, Predicate<Finding> asked, BooleanSupplier whole) {
        /** Everything about a story. */
        static final Question EVERYTHING = new Question("everything", thing -> false, finding -> true, () -> true);
    }

    /** What is found, in the order of the inspections. */
    FindingCollector ask(ProvenStory story, Question question) {
        if (store == ProofStore.NONE) {
            return look(story, question, inspections);
        }
        KeptFindings kept = KeptFindings.of(story.story(), question, rulesAlone(), store);
        Optional<List<Finding>> before = kept.find();
        FindingCollector found = new FindingCollector(wanted);
        List<Finding> fresh = new ArrayList<>();
        for (Inspection inspection : inspections) {
            if (before.isPresent() && !inspection.readsWords()) {
                before.get().stream()
                        .filter(finding -> inspection.codes().contains(finding.code()))
                        .forEach(found::add);
            } else {
                FindingCollector own = look(story, question, List.of(inspection));
                own.found().forEach(found::add);
                fresh.addAll(inspection.readsWords() ? List.of() : own.found());
            }
        }
        if (before.isEmpty() && story.isWhole() && question.whole.getAsBoolean()) {
            kept.keep(fresh);
        }
        return found;
    }

    private FindingCollector look(ProvenStory story, Question question, List<Inspection> some) {
        FindingCollector found = new FindingCollector(wanted);
        for (Inspection inspection : some) {
            if (story.offers(inspection.basis())) {
                inspection.inspect(story, found);
            }
        }
        found.removeIf(finding -> !question.asked.test(finding));
        return found;
    }

    /** The codes that are asked for of findings which rest on no words. */
    private Set<Code> rulesAlone() {
        EnumSet<Code> codes = EnumSet.noneOf(Code.class);
        inspections.stream()
                .filter(inspection -> !inspection.readsWords())
                .forEach(inspection -> codes.addAll(inspection.codes()));
        codes.retainAll(wanted);
        return codes;
    }
}
