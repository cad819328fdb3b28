package footnote.game;

import footnote.story.Choice;
import footnote.story.Mark;
import footnote.story.Paragraph;
import footnote.story.Role;
import footnote.story.Scene;
import footnote.story.Story;
import footnote.story.Text;
import footnote.story.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A story with its rules: where a playthrough starts, and what each choice leads to. */
public final class Game {
    private final Story story;
    private final Rules rules;

    public Game(Story story) {
        this.story = story;
        this.rules = new Rules(story);
    }

    public Story story() {
        return story;
    }

    /**
     * The beginning of a playthrough.
     *
     * @param lasting the lasting values that earlier playthroughs left, as they are written, by the variables' ids. Only
     *                those that the role inherits count; every other variable begins at its start
     */
    public Step start(Role role, Map<String, String> lasting) {
        GameState.Draft draft =
                new GameState.Draft(story.variables().size(), story.marks().size());
        for (Variable variable : story.variables().values()) {
            draft.set(variable, beginning(variable, role, lasting));
        }
        return begin(role.start(), draft);
    }

    /**
     * A beginning at any scene, for a writer.
     *
     * @param values   the values, as they are written, by the variables' ids; a variable without one, or with one that it
     *                 can't have, is at its start
     * @param happened the keys of the marks of what has happened before; others are passed over
     */
    public Step from(Scene first, Map<String, String> values, Set<String> happened) {
        GameState.Draft draft =
                new GameState.Draft(story.variables().size(), story.marks().size());
        for (Variable variable : story.variables().values()) {
            String value = values.get(variable.id());
            draft.set(
                    variable,
                    value == null ? variable.start() : variable.valueOf(value).orElse(variable.start()));
        }
        for (Mark mark : story.marks().values()) {
            if (happened.contains(mark.key())) {
                draft.record(mark);
            }
        }
        return begin(first.id(), draft);
    }

    private Step begin(String scene, GameState.Draft draft) {
        Narrator narrator = new Narrator(draft);
        CompiledScene at = rules.turnPages(rules.scene(scene), draft, narrator);
        return new Step(narrator.chosen, narrator.told, List.of(), draft.in(at));
    }

    private static int beginning(Variable variable, Role role, Map<String, String> lasting) {
        String left = variable.isInheritedBy(role.id()) ? lasting.get(variable.id()) : null;
        return left == null ? variable.start() : variable.valueOf(left).orElse(variable.start());
    }

    /**
     * The step that an open choice makes.
     *
     * @throws IllegalArgumentException where the state does not offer it
     */
    public Step choose(GameState state, Choice choice) {
        CompiledScene at = state.at();
        int index = at.indexOf(choice);
        if (index < 0 || !rules.offers(at, index, state)) {
            throw new IllegalArgumentException(choice + " is not offered in " + state.scene());
        }
        GameState.Draft draft = new GameState.Draft(state);
        Narrator narrator = new Narrator(draft);
        CompiledScene then = rules.take(at, index, draft, narrator);
        GameState after = draft.in(then);
        return new Step(narrator.chosen, narrator.told, changes(state, after), after);
    }

    private List<Step.LevelChange> changes(GameState from, GameState to) {
        List<Step.LevelChange> changes = new ArrayList<>();
        for (Variable variable : story.variables().values()) {
            if (from.value(variable) != to.value(variable)) {
                changes.add(new Step.LevelChange(variable, from.value(variable), to.value(variable)));
            }
        }
        return changes;
    }

    /** Keeps each text with the words that it has at the moment at which it is read. */
    private static final class Narrator implements TextListener {
        private final GameState.Draft draft;
        private final List<Narration> told = new ArrayList<>();
        /** Nothing until a choice is made. */
        private Optional<Step.Chosen> chosen = Optional.empty();

        Narrator(GameState.Draft draft) {
            this.draft = draft;
        }

        @Override
        public void choosing(Choice choice) {
            chosen = Optional.of(new Step.Chosen(
                    choice, choice.margin().line(draft), choice.did().line(draft)));
        }

        @Override
        public void read(Optional<Scene> scene, Text text) {
            List<Paragraph> written = text.written(draft);
            if (!written.isEmpty()) {
                told.add(new Narration(scene, text.read(draft), written));
            }
        }
    }

    /** Whether a choice of the state's scene is open now. */
    public boolean offers(GameState state, Choice choice) {
        CompiledScene at = state.at();
        int index = at.indexOf(choice);
        return index >= 0 && rules.offers(at, index, state);
    }

    /** The open choices, in the writer's order. */
    public List<Choice> offered(GameState state) {
        CompiledScene at = state.at();
        List<Choice> open = new ArrayList<>();
        for (int i = 0; i < at.choices(); i++) {
            if (rules.offers(at, i, state)) {
                open.add(at.choice(i));
            }
        }
        return open;
    }

    Rules rules() {
        return rules;
    }
}
