package footnote.explore.equivalence;

import footnote.explore.statespace.Explorer;
import footnote.explore.statespace.SlicingCriterion;
import footnote.story.Choice;
import footnote.story.Paragraph;
import footnote.story.Role;
import footnote.story.Variable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which choices of one role decide something.
 *
 * <p>First by the offers alone. A choice beside which another always leads to an equal state is then held against what
 * may tell the two apart all the same, each {@link Distinguisher} for itself. Parts may be weighed at the same time, in any
 * order: what one of them finds no other takes back, and one is left out only where all that it can tell is known.
 */
final class ChoiceComparison {
    private final Role role;
    private final Optional<StateEquivalence> offers;
    private final Set<Choice> beside = new LinkedHashSet<>();
    private final Set<Choice> alone = new LinkedHashSet<>();
    private final Set<Choice> different = new HashSet<>();
    private final Set<Choice> unsure = new HashSet<>();
    private final List<Distinguisher> parts;
    /** By step of the offers, the other offers that lead to an equal state: as far as the offers go, and in all parts. */
    private final long[] inOffers;

    private final long[] inAll;
    /** The choices to which a part leaves fewer equal ones than the offers do. */
    private final Map<Distinguisher, Set<Choice>> narrowed = new IdentityHashMap<>();

    /** @param known the choices that are known to make a difference */
    ChoiceComparison(Explorer explorer, Role role, Set<Choice> known) {
        this.role = role;
        this.different.addAll(known);
        this.offers = StateEquivalence.of(explorer, role, SlicingCriterion.OFFERS, List.of());
        this.inOffers = new long[offers.map(StateEquivalence::steps).orElse(0)];
        offers.ifPresent(this::weighOffers);
        this.inAll = inOffers.clone();
        this.parts = offers.map(all -> Distinguisher.telling(
                        twins(all, new EquivalentChoices(explorer.story(), role)), explorer.story(), role))
                .orElse(List.of());
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

    private EquivalentChoices twins(StateEquivalence all, EquivalentChoices twins) {
        Set<Choice> open = new HashSet<>(beside);
        open.removeAll(different);
        all.eachOf(open, (state, step, others) -> all.pair(state, step, others, twins));
        return twins;
    }

    /** What has to be weighed yet. */
    List<Distinguisher> parts() {
        return parts;
    }

    void weigh(Distinguisher part, Explorer explorer) {
        if (isKnown(part.apart())) {
            return;
        }
        Optional<StateEquivalence> compared = StateEquivalence.of(explorer, role, part.scope(), part.kept());
        compared.ifPresentOrElse(all -> narrow(part, all), () -> leaveOpen(part.apart()));
    }

    private synchronized boolean isKnown(Set<Choice> choices) {
        return different.containsAll(choices);
    }

    private synchronized void leaveOpen(Set<Choice> choices) {
        unsure.addAll(choices);
    }

    private synchronized void narrow(Distinguisher part, StateEquivalence all) {
        all.eachOf(part.apart(), (state, step, others) -> {
            Choice choice = all.choice(state, step);
            int base = offers.orElseThrow().stepOf(all, state, step);
            inAll[base] &= others;
            if ((inOffers[base] & ~others) != 0) {
                narrowed.get(part).add(choice);
            }
            if ((inOffers[base] & others) == 0) {
                different.add(choice);
            }
        });
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
            if (narrowed.get(part).stream().anyMatch(torn::contains)) {
                paragraphs.addAll(part.paragraphs());
                kept.addAll(part.kept());
            }
        }
        Distinguisher together = new Distinguisher(paragraphs, List.copyOf(kept), torn);
        narrowed.put(together, new HashSet<>());
        weigh(together, explorer);
    }

    private Set<Choice> torn() {
        Set<Choice> torn = new HashSet<>();
        offers.ifPresent(all -> all.each((state, step, others) -> {
            if (inAll[step] == 0 && !different.contains(all.choice(state, step))) {
                torn.add(all.choice(state, step));
            }
        }));
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
