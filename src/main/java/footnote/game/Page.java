package footnote.game;

import footnote.story.Choice;
import footnote.story.Paragraph;
import footnote.story.Passage;
import footnote.story.Role;
import footnote.story.Scene;
import footnote.story.StoryDate;
import footnote.story.Variable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * All that a face sees of a moment of play.
 *
 * @param told    what was read on the way here, in order
 * @param text    the scene's own shown paragraphs
 * @param entries the choices that are shown, in the writer's order, open ones numbered
 * @param levels  what the status line shows, in the role's order
 */
public record Page(
        List<Told> told, Scene scene, List<Paragraph> text, List<Entry> entries, List<Level> levels) {

    public Page {
        told = List.copyOf(told);
        Objects.requireNonNull(scene);
        text = List.copyOf(text);
        entries = List.copyOf(entries);
        levels = List.copyOf(levels);
    }

    /** A choice that is shown: open or closed. */
    public sealed interface Entry { }

    /**
     * A choice that is open now.
     *
     * @param number  its place among the page's offers, from 1
     * @param text    its words, with their mark-up as written
     * @param bearing the note in the margin, with its mark-up as written
     */
    public record Offer(int number, Choice choice, String text, String bearing) implements Entry { }

    /** A choice that is shown while it is not open, in the words that its writer chose for that. */
    public record Closed(Choice choice, String text) implements Entry { }

    /** A variable that the status line shows, with its value. */
    public record Level(Variable variable, int value) { }

    /** The page on which a step ends. */
    public static Page of(Game game, Role role, Step step) {
        GameState state = step.state();
        Place place = game.rules().placeOf(state);
        Entry[] entries = new Entry[place.choices()];
        int shown = 0;
        int number = 0;
        for (int i = 0; i < entries.length; i++) {
            if (place.offers(i, state)) {
                entries[shown++] = place.offer(i, ++number, state);
            } else if (place.showsClosed(i, state)) {
                entries[shown++] = new Closed(place.choice(i), place.choice(i).closed().get().line(state));
            }
        }
        List<Level> levels = new ArrayList<>(role.shows().size());
        for (Variable variable : role.shows()) {
            levels.add(new Level(variable, state.value(variable)));
        }
        return new Page(step.told(), state.scene(), place.text(state),
                List.of(shown == entries.length ? entries : Arrays.copyOf(entries, shown)), levels);
    }

    /** The open choices, in order; the offer of number n stands at n - 1. */
    public List<Offer> offers() {
        List<Offer> offers = new ArrayList<>(entries.size());
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i) instanceof Offer offer) {
                offers.add(offer);
            }
        }
        return offers;
    }

    /** Whether a passage speaks of a time that the page has not reached. */
    public StoryDate.Later notYet(Passage passage) {
        return passage.date().laterThan(scene.date());
    }
}
