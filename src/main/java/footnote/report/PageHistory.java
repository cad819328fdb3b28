package footnote.report;

import footnote.game.Game;
import footnote.game.GameState;
import footnote.game.Narration;
import footnote.game.Page;
import footnote.game.Playthrough;
import footnote.game.Replay;
import footnote.game.Step;
import footnote.story.Paragraph;
import footnote.story.Passage;
import footnote.story.Role;
import footnote.story.Story;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The pages of a playthrough from the first to the present one, each with the offer that was taken on it.
 *
 * <p>Choices ahead of the playthrough's point are no part of it.
 */
public record PageHistory(Story story, Role role, Playthrough playthrough, List<Moment> moments) {

    public PageHistory {
        Objects.requireNonNull(story);
        Objects.requireNonNull(role);
        Objects.requireNonNull(playthrough);
        moments = List.copyOf(moments);
    }

    /** The pages of a playthrough as far as the story can replay it. */
    public static PageHistory of(Game game, Replay replay) {
        return of(game, replay.playthrough(), replay.steps());
    }

    /**
     * @param steps the beginning, then one for each choice played: as many as the playthrough's point, plus one
     */
    public static PageHistory of(Game game, Playthrough playthrough, List<Step> steps) {
        Role role = Objects.requireNonNull(game.story().roles().get(playthrough.role()));
        List<Moment> moments = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            Page page = Page.of(game, role, steps.get(i));
            Optional<Page.Offer> taken =
                    i < playthrough.point() ? offer(page, playthrough.choices().get(i)) : Optional.empty();
            Optional<Step.Chosen> chosen = taken.isPresent() ? steps.get(i + 1).chosen() : Optional.empty();
            moments.add(new Moment(i, page, steps.get(i).state(), taken, chosen));
        }
        return new PageHistory(game.story(), role, playthrough, moments);
    }

    private static Optional<Page.Offer> offer(Page page, String key) {
        return page.offers().stream()
                .filter(offer -> offer.choice().key().equals(key))
                .findFirst();
    }

    /** The page that lies open now. */
    public Moment present() {
        return moments.get(moments.size() - 1);
    }

    /**
     * A page that the player came to.
     *
     * @param number how many choices had been made before it, from 0
     * @param taken  what was chosen there; nothing on the present page
     * @param chosen the same in the words that it had when it was chosen: the margin, and what it did
     */
    public record Moment(
            int number, Page page, GameState state, Optional<Page.Offer> taken, Optional<Step.Chosen> chosen) {

        /** The passages quoted in what was told on the way and in the scene's text, in order, each once. */
        public Set<Passage> quoted() {
            Set<Passage> quoted = new LinkedHashSet<>();
            for (Narration told : page.told()) {
                quoted(told.paragraphs(), quoted);
            }
            quoted(page.text(), quoted);
            page.scene().ending().ifPresent(ending -> quoted(ending.about().read(state), quoted));
            return quoted;
        }

        private static void quoted(List<Paragraph.Visible> paragraphs, Set<Passage> quoted) {
            paragraphs.forEach(paragraph -> paragraph.quoted().ifPresent(quoted::add));
        }
    }
}
