package footnote.explore;

import footnote.story.Choice;
import footnote.story.Condition;
import footnote.story.Paragraph;
import footnote.story.Passage;
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
import java.util.OptionalInt;
import java.util.Set;

/**
 * What can come of a story, for any player of any role: what is reached, offered, shown, asked and written.
 *
 * <p>Where {@link #sawEverything} is false, what was not seen may still be there, and only what was seen is certain.
 */
public final class Survey {
    private final Story story;
    private final Explorer explorer;
    private final Map<Role, Exploration> explorations = new LinkedHashMap<>();
    private final List<Question> all;
    private final Set<Object> questions = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Object> unanswered = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Minutes minutes;
    private final List<Stuck> stuck = new ArrayList<>();
    private boolean sawEverything = true;

    private Survey(Explorer explorer) {
        this.explorer = explorer;
        this.story = explorer.story();
        this.all = Question.all(story, new Cells(story));
        all.forEach(question -> questions.add(question.about()));
        this.minutes = new Minutes(Scope.OFFERS, questions);
    }

    /** Explores a story for all its roles, as far as where a player can go; what that leaves open is not answered. */
    public static Survey ofOffers(Explorer explorer) {
        Survey survey = new Survey(explorer);
        survey.offers();
        survey.questions.forEach(survey.unanswered::add);
        return survey;
    }

    /** Explores a story for all its roles. */
    public static Survey of(Explorer explorer) {
        Survey survey = new Survey(explorer);
        survey.offers();
        if (survey.sawEverything) {
            survey.questions();
        }
        return survey;
    }

    /** What came of the exploration of one role. */
    private record Explored(Exploration all, Minutes minutes, List<Stuck> stuck) {}

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
        Minutes heard = new Minutes(Scope.OFFERS, questions);
        for (Scene scene : story.scenes().values()) {
            scene.choices().forEach(choice -> heard.listen(choice.condition()));
            Scenes.ways(scene).forEach(way -> way.exits().forEach(exit -> heard.listen(exit.condition())));
        }
        Exploration explored =
                own.explore(role, Scope.OFFERS, Lasting.any(story, role), heard, "states of " + role.id());
        heard.findWays(explored);
        return new Explored(explored, heard, Stuck.in(explored));
    }

    private void questions() {
        List<List<Question>> groups = Question.grouped(all);
        for (Answers answers : explorer.each(groups, "question", this::answer)) {
            minutes.add(answers.minutes);
            answers.open.forEach(question -> unanswered.add(question.about()));
        }
    }

    /** @param open the questions that were not followed to the end */
    private record Answers(Minutes minutes, List<Question> open) {}

    private Answers answer(List<Question> group, Explorer own) {
        Scope scope = Question.scope(group);
        Minutes all = new Minutes(scope, questions);
        boolean answered = true;
        for (Role role : story.roles().values()) {
            Minutes heard = new Minutes(scope, questions);
            group.forEach(question -> question.conditions(heard::listen));
            answered &= answer(role, scope, heard, own);
            all.add(heard);
        }
        return new Answers(all, answered ? List.of() : group);
    }

    private boolean answer(Role role, Scope scope, Minutes heard, Explorer own) {
        Lasting lasting = Lasting.any(story, role);
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

    /**
     * How many choices of one playthrough to an ending cite a passage at most, for each passage that some choice cites
     * and any role; nothing where there is no bound. Only for what was explored to the end.
     */
    public Map<Passage, Uses> uses() {
        Map<Passage, Uses> uses = new LinkedHashMap<>();
        List<Exploration> all = List.copyOf(explorations.values());
        for (Map<Passage, Uses> some : explorer.each(all, "passages of role", Survey::uses)) {
            some.forEach((passage, most) -> uses.merge(passage, most, (one, other) -> other.more(one) ? other : one));
        }
        return uses;
    }

    private static Map<Passage, Uses> uses(Exploration all, Explorer own) {
        Map<Passage, Uses> uses = new LinkedHashMap<>();
        try {
            Pace pace = own.pace("passages");
            Components components = new Components(all.graph(), pace);
            boolean[] ends =
                    components.leadingTo(state -> all.scene(state).ending().isPresent());
            Citing citing = new Citing(all);
            for (Passage passage : ends[0] ? citing.passages() : Set.<Passage>of()) {
                Most most = new Most(all, components, ends, citing.of(passage), pace);
                uses.put(passage, new Uses(most.bound(), most.way()));
            }
        } catch (Pace.Stopped stopped) {
            return uses; // what is known so far
        }
        return uses;
    }

    /**
     * How often one playthrough can use a passage.
     *
     * @param most nothing where there is no bound
     * @param way  one that uses it so often, or once where there is no bound
     */
    public record Uses(OptionalInt most, WayThere way) {
        private boolean more(Uses other) {
            return other.most.isPresent() && (most.isEmpty() || most.getAsInt() > other.most.getAsInt());
        }
    }

    /** A shortest way to where a choice is offered, or a condition asked, if some player comes there. */
    public Optional<WayThere> wayTo(Object thing) {
        return Optional.ofNullable(minutes.wayTo(thing));
    }

    /** Where players can get stuck, the nearest first within a role. */
    public List<Stuck> stuck() {
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

    /** Whether the paragraph, which is one that is shown and decides nothing, is shown to some player. */
    public boolean shows(Paragraph paragraph) {
        return minutes.shows(paragraph);
    }

    /** What became of a condition of this story; nothing where it was not followed. */
    public Optional<Verdict> verdict(Condition condition) {
        return Optional.ofNullable(minutes.verdict(condition));
    }

    /** The values that a variable has at some time, lowest first, its start and what it can begin with included. */
    public int[] values(Variable variable) {
        return minutes.values(variable).stream()
                .map(value -> value + variable.from())
                .toArray();
    }
}
