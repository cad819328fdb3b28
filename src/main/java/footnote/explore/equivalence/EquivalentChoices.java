package footnote.explore.equivalence;

import footnote.explore.statespace.LivenessAnalysis;
import footnote.explore.statespace.SceneGraph;
import footnote.explore.statespace.SlicingCriterion;
import footnote.explore.statespace.StateVector;
import footnote.game.Rules;
import footnote.story.Choice;
import footnote.story.Paragraph;
import footnote.story.Role;
import footnote.story.Scene;
import footnote.story.Story;
import footnote.story.Variable;
import footnote.story.Way;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Choices that, as far as the offers go, lead from one state to equal states, and what could tell them apart after all.
 *
 * <p>After two such choices players have the same choices for ever, and only what the two have written differs. So a
 * paragraph can tell them apart only if, on a way that is the same for both, it still depends on a cell that one of them
 * writes. If the offers remember that cell and find both players in the same state, it does not differ either. Two choices
 * that do the same leave nothing different at all. So most paragraphs need no exploration.
 */
final class EquivalentChoices {
    /**
     * A choice with all of those beside it that lead to a state equal to its own.
     *
     * @param same whether they lead to one state, and not to two equal ones
     */
    private record Beside(Choice one, Scene to, boolean same) {}

    /** Where two choices lead: to states in a scene, which are one or not. */
    private record Target(Scene to, boolean same) {}

    private final Story story;
    private final Rules rules;
    private final StateVector cells;
    private final SceneGraph scenes;
    private final LivenessAnalysis offers;
    /** What the choice or one of those beside it may write, by cell. */
    private final Map<Beside, BitSet> apart = new LinkedHashMap<>();

    /** What any paragraph with conditions, or any lasting value of the role, may still depend on. */
    private final LivenessAnalysis anything;

    /** The cells on which any of these may depend after two choices that lead there. */
    private final Map<Target, BitSet> telling = new HashMap<>();

    private final Map<Choice, BitSet> written = new HashMap<>();

    /** @param everything all that can tell states apart beside the offers */
    EquivalentChoices(Story story, Role role, Distinguisher everything) {
        this.story = story;
        this.rules = new Rules(story);
        this.cells = new StateVector(story);
        this.scenes = new SceneGraph(story, role);
        this.offers = live(SlicingCriterion.OFFERS);
        this.anything = live(SlicingCriterion.onTheSameWay(everything.paragraphs(), everything.kept()));
    }

    private LivenessAnalysis live(SlicingCriterion criterion) {
        return new LivenessAnalysis(story, rules, cells, scenes, criterion);
    }

    /**
     * Two offers of one state lead to states that the offers leave equal, and which may be one and the same.
     *
     * @return whether anything at all may tell them apart
     */
    boolean mayDiffer(Choice one, Choice other, Scene to, boolean same) {
        // pairs are not remembered: a scene of a hundred thousand choices has millions of them
        Target target = new Target(to, same);
        BitSet asked = telling.get(target);
        if (asked == null) {
            asked = telling(anything, to, same);
            telling.put(target, asked);
        }
        return (asked.intersects(written(one)) || asked.intersects(written(other))) && !doTheSame(one, other);
    }

    /** Takes down two such offers, to be held against what may tell them apart; true of any. */
    boolean add(Choice one, Choice other, Scene to, boolean same) {
        apart.computeIfAbsent(new Beside(one, to, same), first ->
                        (BitSet) written(one).clone())
                .or(written(other));
        return true;
    }

    /** The choices that some paragraphs, or the values of some variables, may tell from others beside them. */
    Set<Choice> toldApartBy(List<Paragraph> paragraphs, List<Variable> kept) {
        Set<Choice> found = new HashSet<>();
        if (apart.isEmpty()) {
            return found;
        }
        LivenessAnalysis live = live(SlicingCriterion.onTheSameWay(paragraphs, kept));
        apart.forEach((beside, cells) -> {
            if (telling(live, beside.to, beside.same).intersects(cells)) {
                found.add(beside.one);
            }
        });
        return found;
    }

    /** The cells on which something may depend after two choices that lead to a scene, and which may differ there. */
    private BitSet telling(LivenessAnalysis live, Scene to, boolean same) {
        BitSet telling = (BitSet) live.at(scenes.of(to)).clone();
        if (same) {
            telling.andNot(offers.at(scenes.of(to)));
        }
        return telling;
    }

    /** Whether a player who takes one of two choices of a scene is, in every respect, where the other would have led. */
    private boolean doTheSame(Choice one, Choice other) {
        return one.effects().equals(other.effects())
                && one.to().equals(other.to())
                && isForgotten(one)
                && isForgotten(other);
    }

    /** Whether nothing can ask afterwards that a choice was made. */
    private boolean isForgotten(Choice choice) {
        return story.chosen(choice).isEmpty();
    }

    /** All that a choice may write up to where it leads; that its scene was left is the same for all choices there. */
    private BitSet written(Choice choice) {
        BitSet known = written.get(choice); // asked of every pair: nothing is made where it is known
        if (known == null) {
            BitSet found = new BitSet();
            choice.effects().forEach(effect -> effect.writes(variable -> found.set(cells.of(variable))));
            story.chosen(choice).ifPresent(mark -> found.set(cells.of(mark)));
            passing(story.scene(choice.scene()), choice.to(), found, new HashSet<>());
            written.put(choice, found);
            known = found;
        }
        return known;
    }

    private void passing(Scene from, Way way, BitSet found, Set<Scene> passed) {
        for (Way.Exit exit : way.exits()) {
            Scene to = story.scene(exit.scene());
            rules.endsBetween(from, to).forEach(variable -> found.set(cells.of(variable)));
            to.pageTurn().filter(turn -> passed.add(to)).ifPresent(turn -> {
                story.visits(to.id()).forEach(mark -> found.set(cells.of(mark)));
                passing(to, turn, found, passed);
            });
        }
    }
}
