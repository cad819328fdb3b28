package footnote.game;

import footnote.story.Choice;
import footnote.story.Paragraph;
import footnote.story.Passage;
import footnote.story.Role;
import footnote.story.Scene;
import footnote.story.Stance;
import footnote.story.StoryDate;
import footnote.story.Text;
import footnote.story.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a player sees at one time, as values: all that a face needs to show it.
 *
 * @param chosen  the choice that led here; nothing at a beginning
 * @param told    what was read on the way here, in order
 * @param moved   the levels on the status line that have another value than before that choice, in the role's order
 * @param text    the paragraphs of the scene's own text that are seen, in order
 * @param entries the choices that are shown, in the writer's order, open ones numbered
 * @param offers  the open ones among them: the offer of number n stands at n - 1
 * @param levels  what the status line shows, in the role's order
 */
public record Page(
        Optional<Step.Chosen> chosen,
        List<Narration> told,
        List<Step.LevelChange> moved,
        Scene scene,
        List<Paragraph.Visible> text,
        List<Entry> entries,
        List<Offer> offers,
        List<Level> levels) {

    public Page {
        Objects.requireNonNull(chosen);
        told = List.copyOf(told);
        moved = List.copyOf(moved);
        Objects.requireNonNull(scene);
        text = List.copyOf(text);
        entries = List.copyOf(entries);
        offers = List.copyOf(offers);
        levels = List.copyOf(levels);
    }

    /** A choice that is shown: open or closed. */
    public sealed interface Entry {
        <R> R accept(EntryVisitor<R> visitor);

        /** The text whose words are shown, as it is written. */
        Text written();
    }

    /** One answer for each kind of entry. */
    public interface EntryVisitor<R> {
        R offer(Offer offer);

        R closed(Closed closed);
    }

    /**
     * A choice that is open now.
     *
     * @param number its place among the page's offers, from 1
     * @param text   its words, with their mark-up as written
     */
    public record Offer(int number, Choice choice, String text) implements Entry {
        @Override
        public <R> R accept(EntryVisitor<R> visitor) {
            return visitor.offer(this);
        }

        @Override
        public Text written() {
            return choice.text();
        }

        /** The passage that it is about. */
        public Passage passage() {
            return choice.passage();
        }

        /** What taking it does to that passage, where the writer says it. */
        public Optional<Stance> stance() {
            return choice.stance();
        }
    }

    /** A choice that is shown while it is not open, in the words that its writer chose for that. */
    public record Closed(Choice choice, String text) implements Entry {
        @Override
        public <R> R accept(EntryVisitor<R> visitor) {
            return visitor.closed(this);
        }

        @Override
        public Text written() {
            return choice.closed().orElseThrow();
        }
    }

    /** A variable that the status line shows, with its value. */
    public record Level(Variable variable, int value) {}

    /** The page on which a step ends. */
    public static Page of(Game game, Role role, Step step) {
        GameState state = step.state();
        CompiledScene at = state.at();
        List<Entry> entries = new ArrayList<>(at.choices());
        List<Offer> offers = new ArrayList<>(at.choices());
        for (int i = 0; i < at.choices(); i++) {
            Choice choice = at.choice(i);
            if (game.rules().offers(at, i, state)) {
                Offer offer = new Offer(offers.size() + 1, choice, choice.text().line(state));
                offers.add(offer);
                entries.add(offer);
            } else if (game.rules().showsClosed(at, i, state)) {
                entries.add(new Closed(choice, choice.closed().get().line(state)));
            }
        }
        List<Level> levels = levels(role, state);
        return new Page(
                step.chosen(),
                step.told(),
                moved(step, levels),
                state.scene(),
                at.text().read(state),
                entries,
                offers,
                levels);
    }

    private static List<Step.LevelChange> moved(Step step, List<Level> levels) {
        List<Step.LevelChange> moved = new ArrayList<>();
        for (Level level : levels) {
            for (Step.LevelChange change : step.moved()) {
                if (change.variable().equals(level.variable())) {
                    moved.add(change);
                }
            }
        }
        return moved;
    }

    private static List<Level> levels(Role role, GameState state) {
        List<Level> levels = new ArrayList<>();
        for (Role.Shown shown : role.shows()) {
            if (state.ask(shown.condition())) {
                levels.add(new Level(shown.variable(), state.value(shown.variable())));
            }
        }
        return levels;
    }

    /** Whether a passage's date is later than the scene's, so that what it says is not known yet. */
    public StoryDate.Later notYet(Passage passage) {
        return passage.date().laterThan(scene.date());
    }
}
