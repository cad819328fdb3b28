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
 * <p>The offers are compared first. A choice is <em>in question</em> where, as far as the offers go, another one beside it
 * always leads to an equal state. What may still tell the two apart is then looked at, the cheapest first:
 *
 * <ol>
 * <li>what the two write ({@link EquivalentChoices})
 * <li>a sample of playthroughs, which shows a difference or nothing ({@link DifferenceSample})
 * <li>each {@link Distinguisher} by itself, in the states that follow the choices ({@link ComparisonAhead})
 * <li>each distinguisher by itself, in all states ({@link StateEquivalence})
 * <li>several distinguishers together, where one alone does not decide
 * </ol>
 *
 * <p>Distinguishers may be compared at the same time and in any order: no finding is ever taken back, and a comparison is
 * left out only where all that it can find is known.
 */
final class ChoiceComparison {
    private final Role role;
    private final Optional<StateEquivalence> offers;
    private final Set<Choice> besideOthers = new LinkedHashSet<>();
    private final Set<Choice> different = new HashSet<>();
    private final Set<Choice> unsure = new HashSet<>();
    /** The states of the offers in which something may tell a choice from each that is equal as far as these go. */
    private final Map<Choice, BitSet> inQuestion = new LinkedHashMap<>();

    /** The offers read backwards. */
    private final Optional<PredecessorIndex> before;

    private final PossibleValues possible;
    private final List<Distinguisher> distinguishers;
    /** By step of the offers: the other offers of its state that lead to an equal state, a bit each, as far as the offers go. */
    private final long[] inOffers;
    /** The same, as far as all distinguishers go that were compared so far. */
    private final long[] inAll;
    /** By distinguisher: the choices that it tells apart in some state, of which it is not known whether players come there. */
    private final Map<Distinguisher, Set<Choice>> unsettled = new IdentityHashMap<>();
    /** By distinguisher: the choices to which it leaves fewer equal ones than the offers do. */
    private final Map<Distinguisher, Set<Choice>> narrowed = new IdentityHashMap<>();

    /** @param known the choices of which nothing is asked */
    ChoiceComparison(Explorer explorer, Role role, Set<Choice> known) {
        this.role = role;
        this.different.addAll(known);
        this.possible = new PossibleValues(explorer.story(), role, InitialValues.each(explorer.story(), role));
        this.offers = StateEquivalence.of(explorer, role, SlicingCriterion.OFFERS, List.of());
        this.before = offers.map(StateEquivalence::states).map(all -> new PredecessorIndex(all.graph(), all.states()));
        this.inOffers = new long[offers.map(StateEquivalence::steps).orElse(0)];
        offers.ifPresent(this::compareOffers);
        this.inAll = inOffers.clone();
        this.distinguishers = offers.map(all -> distinguishers(all, explorer)).orElse(List.of());
        distinguishers.forEach(distinguisher -> narrowed.put(distinguisher, new HashSet<>()));
    }

    private void compareOffers(StateEquivalence all) {
        all.each((state, step, others) -> {
            inOffers[step] = others;
            besideOthers.add(all.choice(state, step));
            if (others == 0) {
                different.add(all.choice(state, step));
            }
        });
    }

    private List<Distinguisher> distinguishers(StateEquivalence all, Explorer explorer) {
        Story story = explorer.story();
        Distinguisher everything = Distinguisher.everything(story, role);
        EquivalentChoices equivalent = new EquivalentChoices(story, role, everything);
        question(all, equivalent);
        if (inQuestion.isEmpty()) {
            return List.of();
        }
        different.addAll(
                new DifferenceSample(explorer, role, all, before.orElseThrow(), everything).of(inQuestion, explorer));
        inQuestion.keySet().removeAll(different);
        inQuestion.forEach((choice, states) ->
                states.stream().forEach(state -> all.eachPair(state, all.stepOf(state, choice), equivalent::add)));
        return Distinguisher.telling(equivalent, story, role);
    }

    /** An offer beside which another stands that nothing can tell from it makes no difference there, in any case. */
    private void question(StateEquivalence all, EquivalentChoices equivalent) {
        Set<Choice> open = new LinkedHashSet<>(besideOthers);
        open.removeAll(different);
        all.eachOf(open, (state, step, others) -> {
            if (all.eachPair(state, step, equivalent::mayDiffer)) {
                inQuestion
                        .computeIfAbsent(all.choice(state, step), choice -> new BitSet())
                        .set(state);
            }
        });
    }

    /** What has to be compared yet. */
    List<Distinguisher> distinguishers() {
        return distinguishers;
    }

    /** Compares in the states that follow the choices, which settles most; every distinguisher, before {@link #compareInAllStates}. */
    void compareAhead(Distinguisher distinguisher, Explorer explorer) {
        Set<Choice> open = stillOpen(distinguisher.apart());
        if (!open.isEmpty()) {
            Map<Choice, BitSet> asked = new LinkedHashMap<>(inQuestion);
            asked.keySet().retainAll(open);
            ComparisonAhead ahead = new ComparisonAhead(explorer, role, distinguisher, offers.orElseThrow(), possible);
            leaveOpen(
                    distinguisher,
                    ahead.compare(asked, (choice, step, others) -> narrow(distinguisher, choice, step, others)));
            differ(ahead.different(before.orElseThrow()));
        }
    }

    /** Compares in all states what {@link #compareAhead} left open. */
    void compareInAllStates(Distinguisher distinguisher, Explorer explorer) {
        Set<Choice> open = stillOpen(unsettled.getOrDefault(distinguisher, Set.of()));
        if (!open.isEmpty()) {
            Optional<StateEquivalence> compared =
                    StateEquivalence.of(explorer, role, distinguisher.criterion(), distinguisher.kept());
            compared.ifPresentOrElse(all -> narrow(distinguisher, open, all), () -> unsure(open));
        }
    }

    private synchronized Set<Choice> stillOpen(Set<Choice> some) {
        Set<Choice> open = new LinkedHashSet<>(some);
        open.removeAll(different);
        return open;
    }

    private synchronized void leaveOpen(Distinguisher distinguisher, Set<Choice> open) {
        unsettled.put(distinguisher, open);
    }

    private synchronized void differ(Set<Choice> some) {
        different.addAll(some);
    }

    private synchronized void unsure(Set<Choice> choices) {
        unsure.addAll(choices);
    }

    private void narrow(Distinguisher distinguisher, Set<Choice> open, StateEquivalence all) {
        all.eachOf(
                open,
                (state, step, others) -> narrow(
                        distinguisher,
                        all.choice(state, step),
                        offers.orElseThrow().stepOf(all, state, step),
                        others));
    }

    /** @param step of the offers */
    private synchronized void narrow(Distinguisher distinguisher, Choice choice, int step, long others) {
        inAll[step] &= others;
        if ((inOffers[step] & ~others) != 0) {
            Objects.requireNonNull(narrowed.get(distinguisher)).add(choice);
        }
        if ((inOffers[step] & others) == 0) {
            different.add(choice);
        }
    }

    /**
     * Compares by several distinguishers at once. It is needed where one of them leaves one choice equal, and another of
     * them another choice: only both together can tell. To be called when every distinguisher was compared by itself.
     */
    void compareTogether(Explorer explorer) {
        Set<Choice> ambiguous = ambiguous();
        if (ambiguous.isEmpty()) {
            return;
        }
        List<Paragraph> paragraphs = new ArrayList<>();
        Set<Variable> kept = new LinkedHashSet<>();
        for (Distinguisher distinguisher : distinguishers) {
            if (Objects.requireNonNull(narrowed.get(distinguisher)).stream().anyMatch(ambiguous::contains)) {
                paragraphs.addAll(distinguisher.paragraphs());
                kept.addAll(distinguisher.kept());
            }
        }
        Distinguisher together = new Distinguisher(paragraphs, List.copyOf(kept), ambiguous);
        narrowed.put(together, new HashSet<>());
        compareAhead(together, explorer);
        compareInAllStates(together, explorer);
    }

    private Set<Choice> ambiguous() {
        Set<Choice> ambiguous = new HashSet<>();
        offers.ifPresent(all -> all.each((state, step, others) -> {
            if (inAll[step] == 0 && !different.contains(all.choice(state, step))) {
                ambiguous.add(all.choice(state, step));
            }
        }));
        // where one distinguisher alone narrows a choice, it was compared in every state and another choice is equal
        ambiguous.removeIf(choice ->
                narrowed.values().stream().filter(some -> some.contains(choice)).count() < 2);
        return ambiguous;
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
