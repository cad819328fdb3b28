package footnote.explore;

import footnote.story.Choice;
import footnote.story.Condition;
import footnote.story.Facts;
import footnote.story.Paragraph;
import footnote.story.Passage;
import footnote.story.Role;
import footnote.story.Scene;
import footnote.story.Story;
import footnote.story.Text;
import footnote.story.Variable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
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
    private final Set<Scene> scenes = new HashSet<>();
    private final Set<Choice> offered = new HashSet<>();
    private final Set<Paragraph> shown = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<Condition, Verdict> verdicts = new IdentityHashMap<>();
    private final Map<Variable, BitSet> values = new LinkedHashMap<>();
    private final List<Question> all;
    private final Set<Object> questions = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Object> unanswered = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<Object, WayThere> ways = new IdentityHashMap<>();
    private final List<Stuck> stuck = new ArrayList<>();
    private boolean sawEverything = true;

    private Survey(Explorer explorer) {
        this.explorer = explorer;
        this.story = explorer.story();
        this.all = Question.all(story, new Cells(story));
        all.forEach(question -> questions.add(question.about()));
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

    private void offers() {
        Map<Condition, Verdict> asked = new IdentityHashMap<>();
        for (Scene scene : story.scenes().values()) {
            scene.choices().forEach(choice -> listen(choice.condition(), asked));
            Scenes.ways(scene).forEach(way -> way.exits().forEach(exit -> listen(exit.condition(), asked)));
        }
        for (Role role : story.roles().values()) {
            Listener listener = new Listener(asked);
            Exploration all = explorer.explore(
                    role, Scope.OFFERS, Lasting.any(story, role), listener, "states of " + role.id());
            listener.findWays(all);
            explorations.put(role, all);
            stuck.addAll(Stuck.in(all));
            sawEverything &= all.sawEverything();
        }
        verdicts.putAll(asked);
    }

    private void questions() {
        List<List<Question>> groups = Question.grouped(all);
        for (int i = 0; i < groups.size(); i++) {
            answer(groups.get(i), "question " + (i + 1) + " of " + groups.size());
        }
    }

    private void answer(List<Question> group, String work) {
        Map<Condition, Verdict> asked = new IdentityHashMap<>();
        group.forEach(question -> question.conditions(condition -> listen(condition, asked)));
        Scope scope = Question.scope(group);
        for (Role role : story.roles().values()) {
            Lasting lasting = Lasting.any(story, role);
            for (Variable variable : story.variables().values()) {
                if (scope.follows(variable)) {
                    for (int value : lasting.possible(variable)) {
                        took(variable, value);
                    }
                }
            }
            Listener listener = new Listener(asked, scope);
            Exploration all = explorer.explore(role, scope, lasting, listener, work);
            listener.findWays(all);
            if (!all.sawEverything()) {
                group.forEach(question -> unanswered.add(question.about()));
            }
        }
        verdicts.putAll(asked);
    }

    private static void listen(Condition condition, Map<Condition, Verdict> asked) {
        if (condition != Condition.ALWAYS) {
            asked.put(condition, new Verdict(condition));
        }
    }

    private void took(Variable variable, int value) {
        values.computeIfAbsent(variable, v -> new BitSet()).set(value - variable.from());
    }

    /** Where something was met first: in a state, or on the way from it by a choice. */
    private record Sight(int state, Choice taken) {
        WayThere way(Exploration all) {
            WayThere way = all.wayTo(state);
            return taken == null ? way : way.and(taken);
        }
    }

    /** Takes down what an exploration goes through. */
    private final class Listener implements Witness {
        private final Map<Condition, Verdict> asked;
        private final Scope scope;
        private final Set<Text> texts = Collections.newSetFromMap(new IdentityHashMap<>());
        private final Map<Object, Sight> first = new IdentityHashMap<>();
        private int state;
        private Choice taking;

        Listener(Map<Condition, Verdict> asked) {
            this(asked, Scope.OFFERS);
        }

        Listener(Map<Condition, Verdict> asked, Scope scope) {
            this.asked = asked;
            this.scope = scope;
        }

        @Override
        public void at(int number) {
            state = number;
            taking = null;
        }

        @Override
        public void taking(Choice choice) {
            taking = choice;
        }

        @Override
        public void taken() {
            taking = null;
        }

        /** The ways to what was met first here, now that the states and their parents are known. */
        void findWays(Exploration all) {
            first.forEach((thing, sight) -> ways.merge(thing, sight.way(all),
                    (one, other) -> other.choices().size() < one.choices().size() ? other : one));
        }

        @Override
        public void asked(Condition condition, boolean holds, Facts facts) {
            Verdict verdict = asked.get(condition);
            if (verdict != null) {
                if (!first.containsKey(condition)) {
                    first.put(condition, new Sight(state, taking));
                }
                verdict.asked(holds, facts);
            }
        }

        @Override
        public void set(Variable variable, int value) {
            if (scope.follows(variable)) {
                took(variable, value);
            }
        }

        @Override
        public void in(Scene scene) {
            scenes.add(scene);
        }

        @Override
        public void offered(Choice choice) {
            offered.add(choice);
            if (scope.isOffers() && !first.containsKey(choice)) {
                first.put(choice, new Sight(state, null));
            }
        }

        /** What asks nothing is there whenever its text is read; the rest is told by {@link #shown}. */
        @Override
        public void reads(Text text, Facts facts) {
            if (scope.isOffers() && texts.add(text)) {
                for (Paragraph paragraph : text.paragraphs()) {
                    if (!questions.contains(paragraph)) {
                        paragraph.read(facts, shown::add);
                    }
                }
            }
        }

        @Override
        public void shown(Paragraph paragraph) {
            shown.add(paragraph);
        }
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
        for (Exploration all : explorations.values()) {
            Odds odds = Odds.overAll(all);
            for (Passage passage : odds.ends() ? odds.passages() : Set.<Passage>of()) {
                uses.merge(passage, odds.uses(passage), (one, other) -> other.more(one) ? other : one);
            }
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
        return Optional.ofNullable(ways.get(thing));
    }

    /** Where players can get stuck, the nearest first within a role. */
    public List<Stuck> stuck() {
        return stuck;
    }

    /** Whether some player comes to the scene, or through it. */
    public boolean reaches(Scene scene) {
        return scenes.contains(scene);
    }

    /** Whether the choice is offered to some player. */
    public boolean offers(Choice choice) {
        return offered.contains(choice);
    }

    /** Whether the paragraph, which is one that is shown and decides nothing, is shown to some player. */
    public boolean shows(Paragraph paragraph) {
        return shown.contains(paragraph);
    }

    /** What became of a condition of this story; nothing where it was not followed. */
    public Optional<Verdict> verdict(Condition condition) {
        return Optional.ofNullable(verdicts.get(condition));
    }

    /** The values that a variable has at some time, lowest first, its start and what it can begin with included. */
    public int[] values(Variable variable) {
        return values.getOrDefault(variable, new BitSet()).stream().map(value -> value + variable.from()).toArray();
    }
}
