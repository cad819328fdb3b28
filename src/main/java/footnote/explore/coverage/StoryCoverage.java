package footnote.explore.coverage;

import footnote.explore.statespace.Exploration;
import footnote.explore.statespace.Explorer;
import footnote.explore.statespace.InitialValues;
import footnote.explore.statespace.Observable;
import footnote.explore.statespace.SceneGraph;
import footnote.explore.statespace.SlicingCriterion;
import footnote.explore.statespace.StateVector;
import footnote.explore.statespace.WayThere;
import footnote.story.Choice;
import footnote.story.Condition;
import footnote.story.Paragraph;
import footnote.story.Role;
import footnote.story.Scene;
import footnote.story.Story;
import footnote.story.Variable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What can come of a story, for any player of any role: what is reached, offered, shown, asked and written.
 *
 * <p>Where {@link #sawEverything} is false, what was not seen may still be there, and only what was seen is certain.
 */
public final class StoryCoverage {
    private final Story story;
    private final Explorer explorer;
    private final Map<Role, Exploration> explorations = new LinkedHashMap<>();
    private final List<Observable> all;
    private final Set<Object> questions = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Object> unanswered = Collections.newSetFromMap(new IdentityHashMap<>());
    private final CoverageRecorder minutes;
    private final List<StuckState> stuck = new ArrayList<>();
    private boolean sawEverything = true;

    private StoryCoverage(Explorer explorer) {
        this.explorer = explorer;
        this.story = explorer.story();
        this.all = Observable.all(story, new StateVector(story));
        all.forEach(question -> questions.add(question.about()));
        this.minutes = new CoverageRecorder(SlicingCriterion.OFFERS, questions);
    }

    /** Explores a story for all its roles, as far as where a player can go; what that leaves open is not answered. */
    public static StoryCoverage ofOffers(Explorer explorer) {
        StoryCoverage survey = new StoryCoverage(explorer);
        survey.offers();
        survey.questions.forEach(survey.unanswered::add);
        return survey;
    }

    /** Explores a story for all its roles. */
    public static StoryCoverage of(Explorer explorer) {
        StoryCoverage survey = new StoryCoverage(explorer);
        survey.offers();
        if (survey.sawEverything) {
            survey.questions();
        }
        return survey;
    }

    /** What came of the exploration of one role. */
    private record Explored(Exploration all, CoverageRecorder minutes, List<StuckState> stuck) {}

    private void offers() {
        List<Role> roles = List.copyOf(story.roles().values());
        for (Explored one : explorer.each(roles, "states of role", this::offers)) {
            explorations.put(one.all.role(), one.all);
            minutes.add(one.minutes);
            stuck.addAll(one.stuck);
            sawEverything &= one.all.sawEverything();
        }
    }

    private Explored offers(Role role, Explorer own) {
        CoverageRecorder heard = new CoverageRecorder(SlicingCriterion.OFFERS, questions);
        for (Scene scene : story.scenes().values()) {
            scene.choices().forEach(choice -> heard.listen(choice.condition()));
            SceneGraph.ways(scene).forEach(way -> way.exits().forEach(exit -> heard.listen(exit.condition())));
        }
        Exploration explored = own.explore(
                role, SlicingCriterion.OFFERS, InitialValues.any(story, role), heard, "states of " + role.id());
        heard.findWays(explored);
        return new Explored(explored, heard, StuckState.in(explored));
    }

    private void questions() {
        List<List<Observable>> groups = Observable.grouped(all);
        for (Answers answers : explorer.each(groups, "question", this::answer)) {
            minutes.add(answers.minutes);
            answers.open.forEach(question -> unanswered.add(question.about()));
        }
    }

    /** @param open the questions that were not followed to the end */
    private record Answers(CoverageRecorder minutes, List<Observable> open) {}

    private Answers answer(List<Observable> group, Explorer own) {
        SlicingCriterion scope = Observable.scope(group);
        CoverageRecorder all = new CoverageRecorder(scope, questions);
        boolean answered = true;
        for (Role role : story.roles().values()) {
            CoverageRecorder heard = new CoverageRecorder(scope, questions);
            group.forEach(question -> question.conditions(heard::listen));
            answered &= answer(role, scope, heard, own);
            all.add(heard);
        }
        return new Answers(all, answered ? List.of() : group);
    }

    private boolean answer(Role role, SlicingCriterion scope, CoverageRecorder heard, Explorer own) {
        InitialValues lasting = InitialValues.any(story, role);
        for (Variable variable : story.variables().values()) {
            if (scope.follows(variable)) {
                for (int value : lasting.possible(variable)) {
                    heard.took(variable, value);
                }
            }
        }
        Exploration explored = own.explore(role, scope, lasting, heard, "question");
        heard.findWays(explored);
        return explored.sawEverything();
    }

    public Story story() {
        return story;
    }

    /** Whether every state of the offers was visited, for every role. */
    public boolean sawEverything() {
        return sawEverything;
    }

    /** Whether the paragraph's conditions, the effect's, or the variable's values were followed to the end. */
    public boolean answered(Object about) {
        return sawEverything && !unanswered.contains(about);
    }

    /** Whether there was nothing that was not followed to the end. */
    public boolean answeredAll() {
        return sawEverything && unanswered.isEmpty();
    }

    /** The states of the offers, by role. */
    public Map<Role, Exploration> explorations() {
        return Collections.unmodifiableMap(explorations);
    }

    /** A shortest way to where a choice is offered, or a condition asked, if some player comes there. */
    public Optional<WayThere> wayTo(Object thing) {
        return Optional.ofNullable(minutes.wayTo(thing));
    }

    /** Where players can get stuck, the nearest first within a role. */
    public List<StuckState> stuck() {
        return stuck;
    }

    /** Whether some player comes to the scene, or through it. */
    public boolean reaches(Scene scene) {
        return minutes.reached(scene);
    }

    /** Whether the choice is offered to some player. */
    public boolean offers(Choice choice) {
        return minutes.offers(choice);
    }

    /** Whether the paragraph or part, which is one that is shown and decides nothing, is shown to some player. */
    public boolean shows(Paragraph paragraph) {
        return minutes.shows(paragraph);
    }

    /** What became of a condition of this story; nothing where it was not followed. */
    public Optional<ConditionCoverage> verdict(Condition condition) {
        return Optional.ofNullable(minutes.verdict(condition));
    }

    /** The values that a variable has at some time, lowest first, its start and what it can begin with included. */
    public int[] values(Variable variable) {
        return minutes.values(variable).stream()
                .map(value -> value + variable.from())
                .toArray();
    }
}
