package footnote.game;

import footnote.story.Choice;
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
import java.util.OptionalInt;

/** A story that is played: where it starts, what a choice leads to, and what is seen there. */
public final class Game {
    private final Story story;
    private final Rules rules;

    public Game(Story story) {
        this.story = story;
        this.rules = Rules.sharing(story);
    }

    public Story story() {
        return story;
    }

    Rules rules() {
        return rules;
    }

    /**
     * The beginning of a playthrough.
     *
     * @param lasting the lasting values that the profile holds, each variable's id with its value as it is written;
     *                the role's own variables, and what the story does not know, begin at their start
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
     * A beginning in the middle, for a writer: nothing has happened yet.
     *
     * @param values by variable, as they are written; what is not named, or can't be so, is at its start
     */
    public Step from(Scene first, Map<String, String> values) {
        GameState.Draft draft =
                new GameState.Draft(story.variables().size(), story.marks().size());
        for (Variable variable : story.variables().values()) {
            String value = values.get(variable.id());
            draft.set(
                    variable,
                    value == null ? variable.start() : variable.valueOf(value).orElse(variable.start()));
        }
        return begin(first.id(), draft);
    }

    private Step begin(String scene, GameState.Draft draft) {
        Telling telling = new Telling(draft);
        CompiledScene place = rules.place(scene).pass(draft, telling);
        return new Step(telling.told, draft.in(place));
    }

    private static int beginning(Variable variable, Role role, Map<String, String> lasting) {
        String kept = lasting.get(variable.id());
        boolean borrowed = kept != null
                && variable.lasting().isPresent()
                && !variable.lasting().get().equals(role.id());
        OptionalInt value = borrowed ? variable.valueOf(kept) : OptionalInt.empty();
        return value.orElse(variable.start());
    }

    /**
     * What comes of an open choice.
     *
     * @throws IllegalArgumentException where the state does not offer it
     */
    public Step choose(GameState state, Choice choice) {
        CompiledScene place = rules.placeOf(state);
        int number = place.of(choice);
        if (number < 0 || !place.offers(number, state)) {
            throw new IllegalArgumentException(choice + " is not offered in " + state.scene());
        }
        GameState.Draft draft = new GameState.Draft(state);
        Telling telling = new Telling(draft);
        CompiledScene then = place.take(number, draft, telling);
        return new Step(telling.told, draft.in(then));
    }

    /** Keeps what is told as it is at that moment. */
    private static final class Telling implements TextListener {
        private final GameState.Draft draft;
        private List<Narration> told = List.of();

        Telling(GameState.Draft draft) {
            this.draft = draft;
        }

        @Override
        public void tell(Optional<Scene> scene, Text text) {
            List<Paragraph> shown = text.read(draft);
            if (!shown.isEmpty()) {
                told = told.isEmpty() ? new ArrayList<>(1) : told;
                told.add(new Narration(scene, shown));
            }
        }
    }

    /** Whether a choice of the state's scene is open now. */
    public boolean offers(GameState state, Choice choice) {
        CompiledScene place = rules.placeOf(state);
        int number = place.of(choice);
        return number >= 0 && place.offers(number, state);
    }

    /** The open choices, in the writer's order. */
    public List<Choice> offered(GameState state) {
        CompiledScene place = rules.placeOf(state);
        List<Choice> open = new ArrayList<>(place.choices());
        for (int i = 0; i < place.choices(); i++) {
            if (place.offers(i, state)) {
                open.add(place.choice(i));
            }
        }
        return open;
    }
}
