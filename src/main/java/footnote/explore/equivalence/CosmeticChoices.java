package footnote.explore.equivalence;

import footnote.explore.statespace.Explorer;
import footnote.story.Choice;
import footnote.story.Role;
import footnote.story.Scene;
import footnote.story.Story;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

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
    private final boolean sawEverything;

    /** One of the parts against which a role's choices are weighed. */
    private record Weight(ChoiceComparison of, Distinguisher part) {}

    private CosmeticChoices(Story story, List<ChoiceComparison> roles) {
        this.story = story;
        Set<Choice> unsure = new HashSet<>();
        boolean compared = true;
        for (ChoiceComparison role : roles) {
            beside.addAll(role.beside());
            alone.addAll(role.alone());
            different.addAll(role.different());
            unsure.addAll(role.unsure());
            compared &= role.comparedOffers();
        }
        this.sawEverything = compared && different.containsAll(unsure);
    }

    /** Compares what follows the choices of a story, for all its roles. */
    public static CosmeticChoices of(Explorer explorer) {
        List<Role> roles = List.copyOf(explorer.story().roles().values());
        List<ChoiceComparison> weighings =
                explorer.each(roles, "comparing role", (role, own) -> new ChoiceComparison(own, role));
        List<Weight> weights = new ArrayList<>();
        weighings.forEach(one -> one.parts().forEach(part -> weights.add(new Weight(one, part))));
        explorer.each(weights, "comparison", (weight, own) -> {
            weight.of.weigh(weight.part, own);
            return weight;
        });
        explorer.each(weighings, "comparing together", (one, own) -> {
            one.weighTogether(own);
            return one;
        });
        return new CosmeticChoices(explorer.story(), weighings);
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
