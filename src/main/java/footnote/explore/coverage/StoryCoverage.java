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
    /** Those that are to be answered. */
    private final List<Observable> all;
    /** What all observables of the story are about, by identity. */
    private final Set<Object> questions = Collections.newSetFromMap(new IdentityHashMap<>());
    /** Those of them that were not wanted, or not followed to the end. */
    private final Set<Object> unanswered = Collections.newSetFromMap(new IdentityHashMap<>());

    private final CoverageRecorder recorder;
    private final List<StuckState> stuck = new ArrayList<>();
    private boolean sawEverything = true;

    /** @param wanted asked of what each observable is about: whether it is to be answered */
    private StoryCoverage(Explorer explorer, Predicate<Object> wanted) {
        this.explorer = explorer;
        this.story = explorer.story();
        List<Observable> every = Observable.all(story, new StateVector(story));
        every.forEach(question -> questions.add(question.about()));
        this.all = every.stream().filter(one -> wanted.test(one.about())).toList();
        every.stream().filter(one -> !wanted.test(one.about())).forEach(one -> unanswered.add(one.about()));
        this.recorder = new CoverageRecorder(SlicingCriterion.OFFERS, questions);
        explorer.roles().forEach(this::begin);
        story.scenes().values().forEach(scene -> listen(recorder, scene));
        all.forEach(one -> one.conditions(recorder::listen));
    }

    /** The offers answer for the conditions of choices and exits. */
    private static void listen(CoverageRecorder recorder, Scene scene) {
        scene.choices().forEach(choice -> recorder.listen(choice.condition()));
        scene.ways().forEach(way -> way.exits().forEach(exit -> recorder.listen(exit.condition())));
    }

    /** The values with which a player can begin are values that a variable has. */
    private void begin(Role role) {
        InitialValues initial = InitialValues.any(story, role);
        for (Variable variable : story.variables().values()) {
            for (int value : initial.possible(variable)) {
                recorder.took(variable, value);
            }
        }
    }

    /** Explores a story for all its roles, as far as where a player can go; what that leaves open is not answered. */
    public static StoryCoverage ofOffers(Explorer explorer) {
        StoryCoverage coverage = new StoryCoverage(explorer, about -> false);
        coverage.offers();
        coverage.questions.forEach(coverage.unanswered::add);
        return coverage;
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
        StoryCoverage coverage = new StoryCoverage(explorer, wanted);
        coverage.offers();
        if (coverage.sawEverything) {
            coverage.questions();
        }
        return coverage;
    }

    /** What came of the exploration of one role. */
    private record Explored(Exploration all, CoverageRecorder recorder, List<StuckState> stuck) {}

    private void offers() {
        List<Role> roles = explorer.roles();
        for (Explored one : explorer.each(roles, "states of role", this::offers)) {
            explorations.put(one.all.role(), one.all);
            recorder.add(one.recorder);
            stuck.addAll(one.stuck);
            sawEverything &= one.all.sawEverything();
        }
    }

    private Explored offers(Role role, Explorer own) {
        CoverageRecorder recorder = new CoverageRecorder(SlicingCriterion.OFFERS, questions);
        new SceneGraph(story, role).each(scene -> listen(recorder, scene));
        Exploration explored = own.explore(
                role, SlicingCriterion.OFFERS, InitialValues.any(story, role), recorder, "states of " + role.id());
        recorder.findWays(explored);
        return new Explored(explored, recorder, StuckState.in(explored));
    }

    private void questions() {
        CoverageSample sample = CoverageSample.of(explorer, all, questions, explorations);
        recorder.add(sample.recorder());
        List<List<Observable>> groups = Observable.grouped(sample.open());
        for (Answers answers : explorer.each(groups, "question", this::answer)) {
            recorder.add(answers.recorder);
            answers.open.forEach(question -> unanswered.add(question.about()));
        }
    }

    /** @param open the questions that were not followed to the end */
    private record Answers(CoverageRecorder recorder, List<Observable> open) {}

    private Answers answer(List<Observable> group, Explorer own) {
        SlicingCriterion criterion = Observable.criterion(group);
        CoverageRecorder all = new CoverageRecorder(criterion, questions);
        boolean answered = true;
        for (Role role : explorer.roles()) {
            CoverageRecorder recorder = new CoverageRecorder(criterion, questions);
            group.forEach(question -> question.conditions(recorder::listen));
            answered &= answer(group, role, criterion, recorder, own);
            all.add(recorder);
        }
        return new Answers(all, answered ? List.of() : group);
    }

    private boolean answer(
            List<Observable> group, Role role, SlicingCriterion criterion, CoverageRecorder recorder, Explorer own) {
        InitialValues lasting = InitialValues.any(story, role);
        boolean anywhere = criterion.isAnywhere() || asksUnknown(group, lasting);
        return anywhere
                ? explore(role, criterion, lasting, recorder, own)
                : replay(role, criterion, lasting, recorder, own);
    }

    /** Whether a text asks for a value that a player brings along: only who reads the texts finds out that it matters. */
    private static boolean asksUnknown(List<Observable> group, InitialValues lasting) {
        return group.stream().anyMatch(one -> one.asked().intersects(lasting.unknownCells()));
    }

    /** A variable may get a value anywhere: the listener hears the whole exploration. */
    private boolean explore(
            Role role, SlicingCriterion criterion, InitialValues lasting, CoverageRecorder recorder, Explorer own) {
        Exploration explored = own.explore(role, criterion, lasting, recorder, "question");
        recorder.findWays(explored);
        return explored.sawEverything();
    }

    /** For a question that stands in a few scenes: explores without a listener, then replays the states of these scenes. */
    private boolean replay(
            Role role, SlicingCriterion criterion, InitialValues lasting, CoverageRecorder recorder, Explorer own) {
        Exploration explored = own.explore(role, criterion, lasting, "question");
        SceneGraph scenes = explored.scenes();
        List<Scene> some = new ArrayList<>();
        scenes.each(scene -> {
            if (criterion.countsIn(scene)) {
                some.add(scene);
            }
        });
        try {
            own.replay(explored, criterion, lasting, recorder, scenes.through(some), (state, steps) -> {});
        } catch (CancellationToken.Cancelled cancelled) {
            return false;
        }
        recorder.findWays(explored);
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
        return Optional.ofNullable(recorder.wayTo(thing));
    }

    /** Where players can get stuck, the nearest first within a role. */
    public List<StuckState> stuck() {
        return stuck;
    }

    /** Whether some player comes to the scene, or through it. */
    public boolean reaches(Scene scene) {
        return recorder.reached(scene);
    }

    /** Whether the choice is offered to some player. */
    public boolean offers(Choice choice) {
        return recorder.offers(choice);
    }

    /** Whether the paragraph or part, which is one that is shown and decides nothing, is shown to some player. */
    public boolean shows(Paragraph paragraph) {
        return recorder.shows(paragraph);
    }

    /** What became of a condition of this story; nothing where it was not followed. */
    public Optional<ConditionCoverage> verdict(Condition condition) {
        return Optional.ofNullable(recorder.coverage(condition));
    }

    /** The values that a variable has at some time, lowest first, its start and what it can begin with included. */
    public int[] values(Variable variable) {
        return recorder.values(variable).stream()
                .map(value -> value + variable.from())
                .toArray();
    }
}
