package footnote.explore;

import footnote.game.Game;
import footnote.game.GameState;
import footnote.game.Step;
import footnote.story.Choice;
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

/** A walk over whole {@link GameState}s, nothing merged or left out: slow and plain, to hold the prover to. */
final class BruteForce {
    final Game game;
    final Role role;
    /** Every state, in the order of discovery from each beginning, with the least number of choices that it takes. */
    final Map<GameState, Integer> distance = new LinkedHashMap<>();
    final Map<GameState, Map<Choice, Step>> steps = new LinkedHashMap<>();
    final List<Step> beginnings = new ArrayList<>();
    final List<Map<String, String>> lasting = new ArrayList<>();

    private BruteForce(Story story, Role role) {
        this.game = new Game(story);
        this.role = role;
    }

    /** From every beginning that a player can have. */
    static BruteForce any(Story story, Role role) {
        BruteForce all = new BruteForce(story, role);
        all.begin(new ArrayList<>(story.variables().values()), 0, new LinkedHashMap<>());
        all.walk();
        return all;
    }

    /** From one beginning. */
    static BruteForce from(Story story, Role role, Map<String, String> lasting) {
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
        boolean borrowed = variable.lasting().isPresent() && !variable.lasting().get().equals(role.id());
        int[] values = borrowed ? Lasting.given(game.story(), variable) : new int[] {variable.start()};
        for (int value : values) {
            Map<String, String> more = new LinkedHashMap<>(given);
            more.put(variable.id(), variable.word(value));
            begin(variables, at + 1, more);
        }
    }

    /** Whether some way from a state comes to an ending, or to a state without offers. */
    boolean comesToAnEnd(GameState from) {
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
    Set<Scene> deadEnds() {
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
