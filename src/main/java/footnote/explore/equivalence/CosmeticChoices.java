package footnote.explore.equivalence;

import footnote.explore.statespace.Exploration;
import footnote.explore.statespace.Explorer;
import footnote.story.Choice;
import footnote.story.Role;
import footnote.story.Scene;
import footnote.story.Story;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which choices decide nothing.
 *
 * <p>A choice is <em>cosmetic</em> where in every state that offers it beside another, some other offer there leads to
 * an equal state and leaves the same lasting values, then and later. It is <em>no decision</em> where it is never
 * offered beside another. Only an exploration that saw everything can say so.
 */
public final class CosmeticChoices {
    private final Story story;
    private final Set<Choice> beside = new HashSet<>();
    private final Set<Choice> alone = new LinkedHashSet<>();
    private final Set<Choice> different = new HashSet<>();
    private boolean sawEverything = true;

    /** The comparison of a role's choices by one distinguisher. */
    private record Part(ChoiceComparison of, Distinguisher distinguisher) {}

    private CosmeticChoices(Story story) {
        this.story = story;
    }

    /** Compares what follows the choices of a story, for all its roles. */
    public static CosmeticChoices of(Explorer explorer) {
        List<Exploration> offers =
                explorer.each(explorer.roles(), "states of role", (role, own) -> own.exploreSteps(role));
        return of(explorer, offers, choice -> true);
    }

    /**
     * The same, where the offers are explored already.
     *
     * @param offers the states of the offers, with their steps: an exploration for each role
     * @param wanted the choices of which it is asked; the others are called neither cosmetic nor different
     */
    public static CosmeticChoices of(Explorer explorer, Collection<Exploration> offers, Predicate<Choice> wanted) {
        CosmeticChoices all = new CosmeticChoices(explorer.story());
        offers.forEach(all::note);
        Set<Choice> known = new HashSet<>();
        for (Scene scene : explorer.story().scenes().values()) {
            scene.choices().stream().filter(wanted.negate()).forEach(known::add);
        }
        Set<Choice> passedOver = Set.copyOf(known);
        explorer.each(List.copyOf(offers), "sample", (one, own) -> FirstLook.of(own, one.role(), passedOver))
                .forEach(known::addAll);
        all.different.addAll(known);
        List<Role> undecided = offers.stream()
                .filter(one -> !known.containsAll(besideOthers(one)))
                .map(Exploration::role)
                .toList();
        all.take(compared(explorer, undecided, known));
        return all;
    }

    private static List<ChoiceComparison> compared(Explorer explorer, List<Role> roles, Set<Choice> known) {
        List<ChoiceComparison> comparisons =
                explorer.each(roles, "comparing role", (role, own) -> new ChoiceComparison(own, role, known));
        List<Part> parts = new ArrayList<>();
        comparisons.forEach(
                one -> one.distinguishers().forEach(distinguisher -> parts.add(new Part(one, distinguisher))));
        explorer.each(parts, "comparison", (one, own) -> {
            one.of.compareAhead(one.distinguisher, own);
            return one;
        });
        explorer.each(parts, "comparison of all", (one, own) -> {
            one.of.compareInAllStates(one.distinguisher, own);
            return one;
        });
        explorer.each(comparisons, "comparing together", (one, own) -> {
            one.compareTogether(own);
            return one;
        });
        return comparisons;
    }

    private static Set<Choice> besideOthers(Exploration offers) {
        Set<Choice> beside = new HashSet<>();
        offers.eachOffer((choice, others) -> {
            if (others > 0) {
                beside.add(choice);
            }
        });
        return beside;
    }

    private void note(Exploration offers) {
        sawEverything &= offers.sawEverything();
        offers.eachOffer((choice, others) -> (others > 0 ? beside : alone).add(choice));
    }

    private void take(List<ChoiceComparison> comparisons) {
        Set<Choice> unsure = new HashSet<>();
        for (ChoiceComparison one : comparisons) {
            different.addAll(one.different());
            unsure.addAll(one.unsure());
            sawEverything &= one.comparedOffers();
        }
        sawEverything &= different.containsAll(unsure);
    }

    /** Whether every state was compared; if not, nothing is called cosmetic or no decision. */
    public boolean sawEverything() {
        return sawEverything;
    }

    /** The choices that make no difference, though they are offered beside others. */
    public Set<Choice> cosmetic() {
        Set<Choice> cosmetic = new LinkedHashSet<>();
        for (Scene scene : story.scenes().values()) {
            for (Choice choice : scene.choices()) {
                if (sawEverything && beside.contains(choice) && !different.contains(choice)) {
                    cosmetic.add(choice);
                }
            }
        }
        return cosmetic;
    }

    /** The choices that are offered, but never beside another. */
    public Set<Choice> noDecision() {
        Set<Choice> none = new LinkedHashSet<>(alone);
        none.removeAll(beside);
        return sawEverything ? none : Set.of();
    }

    /** How many choices are offered beside others: those that the cosmetic ones are a share of. */
    public int besideOthers() {
        return beside.size();
    }
}
