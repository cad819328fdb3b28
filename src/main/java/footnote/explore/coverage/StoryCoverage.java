package footnote.explore.coverage;

import footnote.explore.statespace.CancellationToken;
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
import java.util.function.Predicate;

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

    /** @param wanted whether something that has to be answered by itself is to be */
    private StoryCoverage(Explorer explorer, Predicate<Object> wanted) {
        this.explorer = explorer;
        this.story = explorer.story();
        List<Observable> every = Observable.all(story, new StateVector(story));
        every.forEach(question -> questions.add(question.about()));
        this.all = every.stream().filter(one -> wanted.test(one.about())).toList();
        every.stream().filter(one -> !wanted.test(one.about())).forEach(one -> unanswered.add(one.about()));
        this.minutes = new CoverageRecorder(SlicingCriterion.OFFERS, questions);
        explorer.roles().forEach(this::begin);
        story.scenes().values().forEach(scene -> listen(minutes, scene));
        all.forEach(one -> one.conditions(minutes::listen));
    }

    /** What a choice's and an exit's condition comes to is known from the offers. */
    private static void listen(CoverageRecorder recorder, Scene scene) {
        scene.choices().forEach(choice -> recorder.listen(choice.condition()));
        scene.ways().forEach(way -> way.exits().forEach(exit -> recorder.listen(exit.condition())));
    }

    /** A variable has at some time what a player begins with. */
    private void begin(Role role) {
        InitialValues initial = InitialValues.any(story, role);
        for (Variable variable : story.variables().values()) {
            for (int value : initial.possible(variable)) {
                minutes.took(variable, value);
            }
        }
    }

    /** Explores a story for all its roles, as far as where a player can go; what that leaves open is not answered. */
    public static StoryCoverage ofOffers(Explorer explorer) {
        StoryCoverage survey = new StoryCoverage(explorer, about -> false);
        survey.offers();
        survey.questions.forEach(survey.unanswered::add);
        return survey;
    }

    /** Explores a story for all its roles. */
    public static StoryCoverage of(Explorer explorer) {
        return of(explorer, about -> true);
    }

    /**
     * The same, where only some of what the offers do not answer is wanted.
     *
     * @param wanted asked of each paragraph and effect with conditions, and of each variable
     */
    public static StoryCoverage of(Explorer explorer, Predicate<Object> wanted) {
        StoryCoverage survey = new StoryCoverage(explorer, wanted);
        survey.offers();
        if (survey.sawEverything) {
            survey.questions();
        }
        return survey;
    }

    /** What came of the exploration of one role. */
    private record Explored(Exploration all, CoverageRecorder minutes, List<StuckState> stuck) {}

    private void offers() {
        List<Role> roles = explorer.roles();
        for (Explored one : explorer.each(roles, "states of role", this::offers)) {
            explorations.put(one.all.role(), one.all);
            minutes.add(one.minutes);
            stuck.addAll(one.stuck);
            sawEverything &= one.all.sawEverything();
        }
    }

    private Explored offers(Role role, Explorer own) {
        CoverageRecorder heard = new CoverageRecorder(SlicingCriterion.OFFERS, questions);
        new SceneGraph(story, role).each(scene -> listen(heard, scene));
        Exploration explored = own.explore(
                role, SlicingCriterion.OFFERS, InitialValues.any(story, role), heard, "states of " + role.id());
        heard.findWays(explored);
        return new Explored(explored, heard, StuckState.in(explored));
    }

    private void questions() {
        CoverageSample sample = CoverageSample.of(explorer, all, questions, explorations);
        minutes.add(sample.heard());
        List<List<Observable>> groups = Observable.grouped(sample.open());
        for (Answers answers : explorer.each(groups, "question", this::answer)) {
            minutes.add(answers.minutes);
            answers.open.forEach(question -> unanswered.add(question.about()));
        }
    }

    /** @param open the questions that were not followed to the end */
    private record Answers(CoverageRecorder minutes, List<Observable> open) {}

    private Answers answer(List<Observable> group, Explorer own) {
        SlicingCriterion scope = Observable.criterion(group);
        CoverageRecorder all = new CoverageRecorder(scope, questions);
        boolean answered = true;
        for (Role role : explorer.roles()) {
            CoverageRecorder heard = new CoverageRecorder(scope, questions);
            group.forEach(question -> question.conditions(heard::listen));
            answered &= answer(group, role, scope, heard, own);
            all.add(heard);
        }
        return new Answers(all, answered ? List.of() : group);
    }

    private boolean answer(
            List<Observable> group, Role role, SlicingCriterion scope, CoverageRecorder heard, Explorer own) {
        InitialValues lasting = InitialValues.any(story, role);
        boolean anywhere = scope.isAnywhere() || asksUnknown(group, lasting);
        return anywhere ? heard(role, scope, lasting, heard, own) : replayed(role, scope, lasting, heard, own);
    }

    /** Whether a text asks for a value that a player brings along: only who reads the texts finds out that it matters. */
    private static boolean asksUnknown(List<Observable> group, InitialValues lasting) {
        return group.stream().anyMatch(one -> one.asked().intersects(lasting.open()));
    }

    /** A variable may get a value anywhere: the listener hears the whole exploration. */
    private boolean heard(
            Role role, SlicingCriterion scope, InitialValues lasting, CoverageRecorder heard, Explorer own) {
        Exploration explored = own.explore(role, scope, lasting, heard, "question");
        heard.findWays(explored);
        return explored.sawEverything();
    }

    /** What stands in a few scenes is asked there alone: only their states are gone through once more, and listened to. */
    private boolean replayed(
            Role role, SlicingCriterion scope, InitialValues lasting, CoverageRecorder heard, Explorer own) {
        Exploration explored = own.explore(role, scope, lasting, "question");
        SceneGraph scenes = explored.scenes();
        List<Scene> some = new ArrayList<>();
        scenes.each(scene -> {
            if (scope.countsIn(scene)) {
                some.add(scene);
            }
        });
        try {
            own.replay(explored, scope, lasting, heard, scenes.through(some), (state, steps) -> {});
        } catch (CancellationToken.Cancelled cancelled) {
            return false;
        }
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

    /** Whether all that was wanted was followed to the end. */
    public boolean answeredAll() {
        return sawEverything && all.stream().noneMatch(one -> unanswered.contains(one.about()));
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
