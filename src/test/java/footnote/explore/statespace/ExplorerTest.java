package footnote.explore.statespace;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.explore.BruteForce;
import footnote.explore.SmallStories;
import footnote.game.Game;
import footnote.game.GameState;
import footnote.game.Replay;
import footnote.story.Choice;
import footnote.story.Role;
import footnote.story.Scene;
import footnote.story.Story;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ExplorerTest {
    private static final int SEEDS = 1000;

    @Test
    void whatIsReachedAndOfferedAgreesWithAPlainWalk() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Story story = SmallStories.of(seed);
            for (Role role : story.roles().values()) {
                BruteForce all = BruteForce.any(story, role);
                Map<Set<String>, Integer> expected = new HashMap<>();
                all.steps.forEach((state, steps) ->
                        expected.merge(menu(state.scene(), steps.keySet()), all.distance.get(state), Math::min));
                assertThat(menus(story, role))
                        .as("seed %d, role %s", seed, role.id())
                        .isEqualTo(expected);
            }
        }
    }

    private static Set<String> menu(Scene scene, Set<Choice> offers) {
        Set<String> menu = new HashSet<>();
        menu.add(scene.id());
        offers.forEach(choice -> menu.add(choice.key()));
        return menu;
    }

    /** What is offered together, and after how few choices, by the explorer and by replaying its shortest ways. */
    private static Map<Set<String>, Integer> menus(Story story, Role role) {
        Game game = new Game(story);
        Exploration exploration = new Explorer(story, Progress.SILENT)
                .explore(role, SlicingCriterion.OFFERS, InitialValues.any(story, role), "states");
        Map<Set<String>, Integer> menus = new HashMap<>();
        for (int state = 0; state < exploration.states(); state++) {
            TransitionGraph graph = exploration.graph();
            List<Choice> offers = new ArrayList<>();
            boolean play = true;
            for (int step = graph.first(state); step < graph.end(state); step++) {
                play &= graph.label(step) >= 0;
                if (play) {
                    offers.add(exploration.choice(state, step));
                }
            }
            if (play) {
                WayThere way = exploration.wayTo(state);
                Replay replay = Replay.of(game, way.in(story));
                GameState there = replay.present().state();
                assertThat(replay.stop()).isEmpty();
                assertThat(there.scene()).isEqualTo(exploration.scene(state));
                assertThat(game.offered(there)).isEqualTo(offers);
                menus.merge(
                        menu(there.scene(), new HashSet<>(offers)),
                        way.choices().size(),
                        Math::min);
            }
        }
        return menus;
    }

    @Test
    void anExplorationThatStopsAtItsLimitSaysSo() {
        Story story = SmallStories.of(3);
        Exploration exploration =
                new Explorer(story, 1, Progress.SILENT).explore(story.roles().get("one"));
        assertThat(exploration.sawEverything()).isFalse();
    }
}
