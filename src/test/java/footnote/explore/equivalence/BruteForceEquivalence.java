package footnote.explore.equivalence;

import footnote.explore.BruteForce;
import footnote.explore.ReadTexts;
import footnote.explore.RulesByChoice;
import footnote.explore.coverage.BruteForceCoverage;
import footnote.game.GameState;
import footnote.story.Choice;
import footnote.story.Text;
import footnote.story.Variable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which whole states are equal, found by parting all of them, round after round. */
final class BruteForceEquivalence {
    private final BruteForce all;
    private final RulesByChoice rules;
    private final Map<GameState, Integer> classes = new HashMap<>();
    private final Map<Object, Integer> names = new IdentityHashMap<>();

    BruteForceEquivalence(BruteForce all) {
        this.all = all;
        this.rules = new RulesByChoice(all.game.story());
        Map<GameState, Object> seen = new HashMap<>();
        all.steps.keySet().forEach(state -> seen.put(state, seen(state)));
        all.steps.keySet().forEach(state -> classes.put(state, 0));
        int before = -1;
        while (before != new HashSet<>(classes.values()).size()) {
            before = new HashSet<>(classes.values()).size();
            Map<Object, Integer> parted = new HashMap<>();
            Map<GameState, Integer> next = new HashMap<>();
            all.steps.forEach((state, steps) -> {
                Map<Choice, Integer> to = new HashMap<>();
                steps.forEach((choice, step) -> to.put(choice, classes.get(step.state())));
                List<Object> key = List.of(classes.get(state), seen.get(state), to);
                next.put(state, parted.computeIfAbsent(key, one -> parted.size()));
            });
            classes.putAll(next);
        }
    }

    private Object seen(GameState state) {
        List<Object> seen = new ArrayList<>();
        seen.add(state.scene().id());
        shown(state.scene().text(), state, seen);
        for (Choice choice : state.scene().choices()) {
            seen.add(choice.id());
            if (all.game.offers(state, choice)) {
                shown(choice.text(), state, seen);
            } else if (choice.closed().isPresent() && !choice.condition().holds(state)) {
                seen.add("closed");
                shown(choice.closed().get(), state, seen);
            }
        }
        Map<Choice, Object> onTheWay = new LinkedHashMap<>();
        all.steps.get(state).forEach((choice, step) -> onTheWay.put(choice, told(state, choice)));
        seen.add(onTheWay);
        return seen;
    }

    private Object told(GameState state, Choice choice) {
        List<Object> told = new ArrayList<>();
        BruteForceCoverage.Plain plain = new BruteForceCoverage.Plain(all.game.story(), state);
        rules.take(
                choice,
                plain,
                new ReadTexts(
                        plain,
                        passed -> told.add(passed.id()),
                        (paragraph, words) -> told.add(List.of(name(paragraph), words))));
        return told;
    }

    private void shown(Text text, GameState state, List<Object> seen) {
        text.show(state, (paragraph, words) -> seen.add(List.of(name(paragraph), words)));
    }

    private int name(Object thing) {
        return names.computeIfAbsent(thing, one -> names.size());
    }

    /** Notes, for one role, each choice that is offered beside others, and those of them that are not cosmetic. */
    void decide(Set<Choice> beside, Set<Choice> different, Set<Choice> alone) {
        all.steps.forEach((state, steps) -> {
            for (Choice choice : steps.keySet()) {
                if (steps.size() == 1) {
                    alone.add(choice);
                    continue;
                }
                beside.add(choice);
                boolean equal = steps.keySet().stream()
                        .anyMatch(other -> other != choice
                                && equal(
                                        steps.get(choice).state(),
                                        steps.get(other).state()));
                if (!equal) {
                    different.add(choice);
                }
            }
        });
    }

    private boolean equal(GameState one, GameState other) {
        if (!classes.get(one).equals(classes.get(other))) {
            return false;
        }
        Set<List<GameState>> met = new HashSet<>();
        return sameLasting(one, other, met);
    }

    /** Whether the lasting values are the same now and after the same choices. */
    private boolean sameLasting(GameState one, GameState other, Set<List<GameState>> met) {
        if (one.equals(other) || !met.add(List.of(one, other))) {
            return true;
        }
        for (Variable variable : all.game.story().variables().values()) {
            boolean owned =
                    variable.lasting().isPresent() && variable.lasting().get().equals(all.role.id());
            if (owned && one.value(variable) != other.value(variable)) {
                return false;
            }
        }
        for (Choice choice : all.steps.get(one).keySet()) {
            if (!sameLasting(
                    all.steps.get(one).get(choice).state(),
                    all.steps.get(other).get(choice).state(),
                    met)) {
                return false;
            }
        }
        return true;
    }
}
