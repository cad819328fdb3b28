package footnote.check;

import footnote.explore.coverage.StoryCoverage;
import footnote.story.Choice;
import footnote.story.Condition;
import footnote.story.Effect;
import footnote.story.Role;
import footnote.story.Scene;
import footnote.story.Variable;
import footnote.story.Way;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which values a variable that lives in a chapter can have in each of its scenes, and with which the chapter can be left.
 *
 * <p>A forward analysis that knows the conditions on this variable and no others: it may see values that no player
 * comes to, and misses none.
 */
final class ChapterValues implements Effect.Visitor<Set<Integer>> {
    private final StoryCoverage survey;
    private final Variable variable;
    private final String chapter;
    private final Map<Scene, Set<Integer>> values = new LinkedHashMap<>();
    private final Deque<Scene> due = new ArrayDeque<>();
    private final Map<SceneExit, Set<Scene>> leaving = new LinkedHashMap<>();
    /** What the effect that is looked at begins with. */
    private Set<Integer> before = Set.of();

    ChapterValues(StoryCoverage survey, Variable variable) {
        this.survey = survey;
        this.variable = variable;
        this.chapter = variable.lives().orElseThrow();
        for (Role role : survey.story().roles().values()) {
            enter(survey.story().scene(role.start()));
        }
        for (Scene scene : survey.story().scenes().values()) {
            if (!isWithin(scene) && survey.reaches(scene)) {
                scene.ways().forEach(way -> way.exits().forEach(exit -> enter(scene(exit))));
            }
        }
        while (!due.isEmpty()) {
            go(due.poll());
        }
    }

    /**
     * The ways out of the chapter on which the variable may have another value than its start; for each the scenes to
     * which it leads then.
     */
    Map<SceneExit, Set<Scene>> leaving() {
        return leaving;
    }

    private boolean isWithin(Scene scene) {
        return scene.chapter().filter(chapter::equals).isPresent();
    }

    private Scene scene(Way.Exit exit) {
        return survey.story().scene(exit.scene());
    }

    private void enter(Scene scene) {
        if (isWithin(scene) && survey.reaches(scene)) {
            add(scene, Set.of(variable.start()));
        }
    }

    private void add(Scene scene, Set<Integer> more) {
        if (values.computeIfAbsent(scene, first -> new TreeSet<>()).addAll(more) && !due.contains(scene)) {
            due.add(scene);
        }
    }

    private void go(Scene scene) {
        Set<Integer> here = Set.copyOf(values.getOrDefault(scene, Set.of()));
        scene.pageTurn().ifPresent(turn -> go(SceneExit.byPageTurn(scene), turn, here));
        for (Choice choice : scene.choices()) {
            if (survey.offers(choice)) {
                go(
                        SceneExit.by(scene, choice),
                        choice.to(),
                        after(choice.effects(), holding(choice.condition(), here)));
            }
        }
    }

    private void go(SceneExit by, Way way, Set<Integer> all) {
        Set<Integer> rest = all;
        for (Way.Exit exit : way.exits()) {
            Set<Integer> taken = holding(exit.condition(), rest);
            rest = failing(exit.condition(), rest);
            Scene to = scene(exit);
            if (isWithin(to)) {
                add(to, taken);
            } else if (taken.stream().anyMatch(value -> value != variable.start())) {
                leaving.computeIfAbsent(by, first -> new LinkedHashSet<>()).add(to);
            }
        }
    }

    private Set<Integer> holding(Condition condition, Set<Integer> some) {
        Set<Integer> holding = new TreeSet<>(some);
        holding.removeIf(value -> !PossibleAnswer.mayHold(condition, variable, value));
        return holding;
    }

    private Set<Integer> failing(Condition condition, Set<Integer> some) {
        Set<Integer> failing = new TreeSet<>(some);
        failing.removeIf(value -> !PossibleAnswer.mayFail(condition, variable, value));
        return failing;
    }

    private Set<Integer> after(List<Effect> effects, Set<Integer> some) {
        Set<Integer> now = some;
        for (Effect effect : effects) {
            before = now;
            now = effect.accept(this);
        }
        return now;
    }

    @Override
    public Set<Integer> assign(Effect.Assign assign) {
        return assign.variable().equals(variable) && !before.isEmpty() ? Set.of(assign.value()) : before;
    }

    @Override
    public Set<Integer> add(Effect.Add add) {
        if (!add.variable().equals(variable)) {
            return before;
        }
        Set<Integer> sums = new TreeSet<>();
        before.forEach(value -> sums.add(variable.bounded((long) value + add.amount())));
        return sums;
    }

    @Override
    public Set<Integer> when(Effect.When when) {
        Set<Integer> all = before;
        Set<Integer> now = new TreeSet<>(failing(when.condition(), all));
        now.addAll(after(when.effects(), holding(when.condition(), all)));
        return now;
    }
}
