package footnote.explore.equivalence;

import footnote.explore.statespace.Explorer;
import footnote.explore.statespace.InitialValues;
import footnote.explore.statespace.PossibleValues;
import footnote.explore.statespace.PredecessorIndex;
import footnote.explore.statespace.SlicingCriterion;
import footnote.story.Choice;
import footnote.story.Paragraph;
import footnote.story.Role;
import footnote.story.Story;
import footnote.story.Variable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Which choices of one role decide something.
 *
 * <p>First by the offers alone. A choice beside which another always leads to an equal state is then held against what
 * may tell the two apart all the same: by what they write; by a sample, which shows a difference or nothing; and then each
 * {@link Distinguisher} for itself, from the choices on and, where that does not settle it, in all states. Parts may be
 * weighed at the same time, in any order: what one of them finds no other takes back, and one is left out only where all
 * that it can tell is known.
 */
final class ChoiceComparison {
    private final Role role;
    private final Optional<StateEquivalence> offers;
    private final Set<Choice> beside = new LinkedHashSet<>();
    private final Set<Choice> alone = new LinkedHashSet<>();
    private final Set<Choice> different = new HashSet<>();
    private final Set<Choice> unsure = new HashSet<>();
    /** The states of the offers in which something may tell a choice from each that is equal as far as these go. */
    private final Map<Choice, BitSet> inQuestion = new LinkedHashMap<>();

    /** The offers read backwards. */
    private final Optional<PredecessorIndex> before;

    private final PossibleValues possible;
    private final List<Distinguisher> parts;
    /** By step of the offers, the other offers that lead to an equal state: as far as the offers go, and in all parts. */
    private final long[] inOffers;

    private final long[] inAll;
    /** By part, the choices that it may tell apart in states that players may come to or not. */
    private final Map<Distinguisher, Set<Choice>> unsettled = new IdentityHashMap<>();
    /** The choices to which a part leaves fewer equal ones than the offers do. */
    private final Map<Distinguisher, Set<Choice>> narrowed = new IdentityHashMap<>();

    /** @param known the choices of which nothing is asked */
    ChoiceComparison(Explorer explorer, Role role, Set<Choice> known) {
        this.role = role;
        this.different.addAll(known);
        this.possible = new PossibleValues(explorer.story(), role, InitialValues.each(explorer.story(), role));
        this.offers = StateEquivalence.of(explorer, role, SlicingCriterion.OFFERS, List.of());
        this.before = offers.map(StateEquivalence::states).map(all -> new PredecessorIndex(all.graph(), all.states()));
        this.inOffers = new long[offers.map(StateEquivalence::steps).orElse(0)];
        offers.ifPresent(this::weighOffers);
        this.inAll = inOffers.clone();
        this.parts = offers.map(all -> parts(all, explorer)).orElse(List.of());
        parts.forEach(part -> narrowed.put(part, new HashSet<>()));
    }

    private void weighOffers(StateEquivalence all) {
        alone.addAll(all.alone());
        all.each((state, step, others) -> {
            inOffers[step] = others;
            beside.add(all.choice(state, step));
            if (others == 0) {
                different.add(all.choice(state, step));
            }
        });
    }

    private List<Distinguisher> parts(StateEquivalence all, Explorer explorer) {
        Story story = explorer.story();
        Distinguisher everything = Distinguisher.everything(story, role);
        EquivalentChoices twins = new EquivalentChoices(story, role, everything);
        question(all, twins);
        if (inQuestion.isEmpty()) {
            return List.of();
        }
        different.addAll(
                new DifferenceSample(explorer, role, all, before.orElseThrow(), everything).of(inQuestion, explorer));
        inQuestion.keySet().removeAll(different);
        inQuestion.forEach((choice, states) ->
                states.stream().forEach(state -> all.eachPair(state, all.stepOf(state, choice), twins::add)));
        return Distinguisher.telling(twins, story, role);
    }

    /** An offer beside which another stands that nothing can tell from it makes no difference there, in any case. */
    private void question(StateEquivalence all, EquivalentChoices twins) {
        Set<Choice> open = new LinkedHashSet<>(beside);
        open.removeAll(different);
        all.eachOf(open, (state, step, others) -> {
            if (all.eachPair(state, step, twins::mayDiffer)) {
                inQuestion
                        .computeIfAbsent(all.choice(state, step), choice -> new BitSet())
                        .set(state);
            }
        });
    }

    /** What has to be weighed yet. */
    List<Distinguisher> parts() {
        return parts;
    }

    /** Weighs a part from the choices on, which settles most; to be called of every part before {@link #weighWholly}. */
    void weighAhead(Distinguisher part, Explorer explorer) {
        Set<Choice> open = stillOpen(part.apart());
        if (!open.isEmpty()) {
            Map<Choice, BitSet> asked = new LinkedHashMap<>(inQuestion);
            asked.keySet().retainAll(open);
            ComparisonAhead ahead = new ComparisonAhead(explorer, role, part, offers.orElseThrow(), possible);
            leaveOpen(part, ahead.compare(asked, (choice, step, others) -> narrow(part, choice, step, others)));
            differ(ahead.different(before.orElseThrow()));
        }
    }

    /** Weighs, in all states, what a part leaves open from the choices on. */
    void weighWholly(Distinguisher part, Explorer explorer) {
        Set<Choice> open = stillOpen(unsettled.getOrDefault(part, Set.of()));
        if (!open.isEmpty()) {
            Optional<StateEquivalence> compared = StateEquivalence.of(explorer, role, part.scope(), part.kept());
            compared.ifPresentOrElse(all -> narrow(part, open, all), () -> unsure(open));
        }
    }

    private synchronized Set<Choice> stillOpen(Set<Choice> some) {
        Set<Choice> open = new LinkedHashSet<>(some);
        open.removeAll(different);
        return open;
    }

    private synchronized void leaveOpen(Distinguisher part, Set<Choice> open) {
        unsettled.put(part, open);
    }

    private synchronized void differ(Set<Choice> some) {
        different.addAll(some);
    }

    private synchronized void unsure(Set<Choice> choices) {
        unsure.addAll(choices);
    }

    private void narrow(Distinguisher part, Set<Choice> open, StateEquivalence all) {
        all.eachOf(
                open,
                (state, step, others) -> narrow(
                        part, all.choice(state, step), offers.orElseThrow().stepOf(all, state, step), others));
    }

    /** @param step of the offers */
    private synchronized void narrow(Distinguisher part, Choice choice, int step, long others) {
        inAll[step] &= others;
        if ((inOffers[step] & ~others) != 0) {
            Objects.requireNonNull(narrowed.get(part)).add(choice);
        }
        if ((inOffers[step] & others) == 0) {
            different.add(choice);
        }
    }

    /**
     * Where one part leaves one choice equal and another part another, only both together can tell: then they are
     * carried along at once. To be called when every part is weighed.
     */
    void weighTogether(Explorer explorer) {
        Set<Choice> torn = torn();
        if (torn.isEmpty()) {
            return;
        }
        List<Paragraph> paragraphs = new ArrayList<>();
        Set<Variable> kept = new LinkedHashSet<>();
        for (Distinguisher part : parts) {
            if (Objects.requireNonNull(narrowed.get(part)).stream().anyMatch(torn::contains)) {
                paragraphs.addAll(part.paragraphs());
                kept.addAll(part.kept());
            }
        }
        Distinguisher together = new Distinguisher(paragraphs, List.copyOf(kept), torn);
        narrowed.put(together, new HashSet<>());
        weighAhead(together, explorer);
        weighWholly(together, explorer);
    }

    private Set<Choice> torn() {
        Set<Choice> torn = new HashSet<>();
        offers.ifPresent(all -> all.each((state, step, others) -> {
            if (inAll[step] == 0 && !different.contains(all.choice(state, step))) {
                torn.add(all.choice(state, step));
            }
        }));
        // what one part alone narrows it has compared in every state, and found another that is equal
        torn.removeIf(choice ->
                narrowed.values().stream().filter(some -> some.contains(choice)).count() < 2);
        return torn;
    }

    /** The choices that are offered beside others. */
    Set<Choice> beside() {
        return beside;
    }

    /** The choices that are, in some state, all that is offered. */
    Set<Choice> alone() {
        return alone;
    }

    /** The choices that decide something. */
    Set<Choice> different() {
        return different;
    }

    /** The choices of which it is not known, for want of an exploration that saw everything. */
    Set<Choice> unsure() {
        return unsure;
    }

    /** Whether every state of the offers was compared. */
    boolean comparedOffers() {
        return offers.isPresent();
    }
}
