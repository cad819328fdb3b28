package footnote.explore;

import footnote.game.Game;
import footnote.game.GameState;
import footnote.game.Step;
import footnote.story.Choice;
import footnote.story.Effect;
import footnote.story.Role;
import footnote.story.Scene;
import footnote.story.Story;
import footnote.story.Variable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A walk over whole {@link GameState}s, nothing merged or left out: slow and plain, to hold the prover to. */
public final class BruteForce {
    public final Game game;
    public final Role role;
    /** Every state, in the order of discovery from each beginning, with the least number of choices that it takes. */
    public final Map<GameState, Integer> distance = new LinkedHashMap<>();

    public final Map<GameState, Map<Choice, Step>> steps = new LinkedHashMap<>();
    public final List<Step> beginnings = new ArrayList<>();
    public final List<Map<String, String>> lasting = new ArrayList<>();

    private BruteForce(Story story, Role role) {
        this.game = new Game(story);
        this.role = role;
    }

    /** From every beginning that a player can have. */
    public static BruteForce any(Story story, Role role) {
        BruteForce all = new BruteForce(story, role);
        all.begin(new ArrayList<>(story.variables().values()), 0, new LinkedHashMap<>());
        all.walk();
        return all;
    }

    /** From one beginning. */
    public static BruteForce from(Story story, Role role, Map<String, String> lasting) {
        BruteForce one = new BruteForce(story, role);
        one.beginnings.add(one.game.start(role, lasting));
        one.walk();
        return one;
    }

    private void begin(List<Variable> variables, int at, Map<String, String> given) {
        if (at == variables.size()) {
            beginnings.add(game.start(role, given));
            lasting.add(given);
            return;
        }
        Variable variable = variables.get(at);
        boolean borrowed =
                variable.lasting().isPresent() && !variable.lasting().get().equals(role.id());
        Set<Integer> values = borrowed ? given(variable) : Set.of(variable.start());
        for (int value : values) {
            Map<String, String> more = new LinkedHashMap<>(given);
            more.put(variable.id(), variable.word(value));
            begin(variables, at + 1, more);
        }
    }

    /** The start, and whatever any effect of the story can make of a value that can be given. */
    private Set<Integer> given(Variable variable) {
        List<Effect> effects = new ArrayList<>();
        for (Scene scene : game.story().scenes().values()) {
            scene.choices().forEach(choice -> choice.effects().forEach(effect -> flatten(effect, effects)));
        }
        Set<Integer> values = new TreeSet<>(List.of(variable.start()));
        for (int before = 0; before < values.size(); ) {
            before = values.size();
            for (Effect effect : effects) {
                if (effect instanceof Effect.Assign assign && assign.variable().equals(variable)) {
                    values.add(assign.value());
                } else if (effect instanceof Effect.Add add && add.variable().equals(variable)) {
                    List.copyOf(values)
                            .forEach(value -> values.add(
                                    Math.max(variable.from(), Math.min(variable.to(), value + add.amount()))));
                }
            }
        }
        return values;
    }

    private static void flatten(Effect effect, List<Effect> all) {
        if (effect instanceof Effect.When when) {
            when.effects().forEach(inside -> flatten(inside, all));
        } else {
            all.add(effect);
        }
    }

    /** Whether some way from a state comes to an ending, or to a state without offers. */
    public boolean comesToAnEnd(GameState from) {
        Set<GameState> met = new HashSet<>(List.of(from));
        List<GameState> due = new ArrayList<>(met);
        while (!due.isEmpty()) {
            GameState state = due.remove(due.size() - 1);
            if (steps.get(state).isEmpty()) {
                return true;
            }
            for (Step step : steps.get(state).values()) {
                if (met.add(step.state())) {
                    due.add(step.state());
                }
            }
        }
        return false;
    }

    /** The scenes in which a player can be without any offer. */
    public Set<Scene> deadEnds() {
        Set<Scene> found = new HashSet<>();
        steps.forEach((state, offers) -> {
            if (offers.isEmpty() && state.scene().ending().isEmpty()) {
                found.add(state.scene());
            }
        });
        return found;
    }

    private void walk() {
        List<GameState> queue = new ArrayList<>();
        for (Step beginning : beginnings) {
            if (distance.putIfAbsent(beginning.state(), 0) == null) {
                queue.add(beginning.state());
            }
        }
        for (int i = 0; i < queue.size(); i++) {
            GameState state = queue.get(i);
            Map<Choice, Step> next = new LinkedHashMap<>();
            for (Choice choice : game.offered(state)) {
                Step step = game.choose(state, choice);
                next.put(choice, step);
                if (distance.putIfAbsent(step.state(), distance.get(state) + 1) == null) {
                    queue.add(step.state());
                }
            }
            steps.put(state, next);
        }
    }
}
