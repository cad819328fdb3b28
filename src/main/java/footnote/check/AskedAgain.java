package footnote.check;

import footnote.explore.coverage.StoryCoverage;
import footnote.story.Choice;
import footnote.story.Condition;
import footnote.story.Effect;
import footnote.story.Mark;
import footnote.story.Role;
import footnote.story.Scene;
import footnote.story.Text;
import footnote.story.Variable;
import footnote.story.Way;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * From where a way leads back into the chapter in which a variable lives, to where that is asked for before it is given
 * a value anew: a backward analysis, conditions aside.
 */
final class AskedAgain implements Condition.Asked {
    private final StoryCoverage survey;
    private final Variable variable;
    private final String chapter;
    /** The scenes of the chapter from whose text on the variable may be asked for as it is. */
    private final Set<Scene> asking = new HashSet<>();
    /** By scene outside the chapter: the last step of a way on which one comes back to such a scene. */
    private final Map<Scene, SceneExit> back = new HashMap<>();

    private boolean asked;

    AskedAgain(StoryCoverage survey, Variable variable) {
        this.survey = survey;
        this.variable = variable;
        this.chapter = variable.lives().orElseThrow();
        List<Scene> reached = new ArrayList<>();
        for (Scene scene : survey.story().scenes().values()) {
            if (survey.reaches(scene)) {
                reached.add(scene);
            }
        }
        boolean more = true;
        while (more) {
            more = false;
            for (int i = reached.size() - 1; i >= 0; i--) {
                Scene scene = reached.get(i);
                more |= isWithin(scene) && asks(scene) && asking.add(scene);
            }
        }
        lookBack(reached);
    }

    /** What leads back into the chapter from a scene outside it or from one that comes after; nothing where nothing does. */
    Optional<SceneExit> back(Scene from) {
        return Optional.ofNullable(back.get(from));
    }

    private boolean isWithin(Scene scene) {
        return scene.chapter().filter(chapter::equals).isPresent();
    }

    private Scene scene(Way.Exit exit) {
        return survey.story().scene(exit.scene());
    }

    private void lookBack(List<Scene> reached) {
        Map<Scene, List<Scene>> before = new HashMap<>();
        Deque<Scene> due = new ArrayDeque<>();
        for (Scene scene : reached) {
            if (!isWithin(scene)) {
                scene.ways()
                        .forEach(way -> way.exits()
                                .forEach(exit -> before.computeIfAbsent(scene(exit), first -> new ArrayList<>())
                                        .add(scene)));
                entry(scene).ifPresent(by -> {
                    back.put(scene, by);
                    due.add(scene);
                });
            }
        }
        while (!due.isEmpty()) {
            Scene scene = due.poll();
            for (Scene one : before.getOrDefault(scene, List.of())) {
                if (back.putIfAbsent(one, back(scene).orElseThrow()) == null) {
                    due.add(one);
                }
            }
        }
    }

    private Optional<SceneExit> entry(Scene scene) {
        if (scene.pageTurn().isPresent()) {
            return scene.pageTurn().filter(this::leadsIn).map(turn -> SceneExit.byPageTurn(scene));
        }
        for (Choice choice : scene.choices()) {
            if (survey.offers(choice) && leadsIn(choice.to())) {
                return Optional.of(SceneExit.by(scene, choice));
            }
        }
        return Optional.empty();
    }

    private boolean leadsIn(Way way) {
        return way.exits().stream().anyMatch(exit -> asking.contains(scene(exit)));
    }

    private boolean asks(Scene scene) {
        asked = isShown(scene);
        ask(scene.text());
        scene.ending().ifPresent(ending -> ask(ending.about()));
        scene.pageTurn().ifPresent(this::ask);
        for (Choice choice : scene.choices()) {
            if (survey.offers(choice)) {
                ask(choice);
            }
        }
        return asked;
    }

    /** Whether the status line shows it there. */
    private boolean isShown(Scene scene) {
        Role role = survey.story().role(survey.story().chapter(chapter).role());
        return role.shows().stream().anyMatch(shown -> shown.variable().equals(variable)) && isWithin(scene);
    }

    private void ask(Choice choice) {
        choice.condition().asks(this);
        ask(choice.text());
        ask(choice.margin());
        ask(choice.did());
        choice.closed().ifPresent(this::ask);
        for (Effect effect : choice.effects()) {
            effect.asks(this);
            if (effect.assigns(variable)) {
                return;
            }
        }
        ask(choice.then());
        ask(choice.to());
    }

    private void ask(Text text) {
        text.paragraphs().forEach(paragraph -> paragraph.asks(this));
    }

    private void ask(Way way) {
        way.exits().forEach(exit -> exit.condition().asks(this));
        asked |= leadsIn(way);
    }

    @Override
    public void variable(Variable other) {
        asked |= other.equals(variable);
    }

    @Override
    public void mark(Mark mark) {}
}
