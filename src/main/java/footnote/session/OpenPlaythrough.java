package footnote.session;

import footnote.game.Game;
import footnote.game.GameState;
import footnote.game.Page;
import footnote.game.Playthrough;
import footnote.game.Replay;
import footnote.game.Step;
import footnote.story.Choice;
import footnote.story.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The open playthrough, with the pages that it has come through.
 *
 * @param steps   the beginning, then one for each choice played: as many as the playthrough's point, plus one
 * @param page    the present page
 * @param marked the number of the marked offer, from 1; 0 on a page without offers
 */
public record OpenPlaythrough(Role role, Playthrough playthrough, List<Step> steps, Page page, int marked) {

    public OpenPlaythrough {
        Objects.requireNonNull(role);
        Objects.requireNonNull(playthrough);
        Objects.requireNonNull(page);
        steps = List.copyOf(steps);
    }

    /** A playthrough as far as the story could replay it. */
    static OpenPlaythrough of(Game game, Replay replay) {
        Role role = game.story().role(replay.playthrough().role());
        return at(game, role, replay.playthrough(), replay.steps());
    }

    private static OpenPlaythrough at(Game game, Role role, Playthrough playthrough, List<Step> steps) {
        Page page = Page.of(game, role, steps.get(steps.size() - 1));
        return new OpenPlaythrough(role, playthrough, steps, page, page.offers().isEmpty() ? 0 : 1);
    }

    /** After taking an offer of the present page. */
    OpenPlaythrough choose(Game game, Choice choice) {
        List<Step> all = new ArrayList<>(steps);
        all.add(game.choose(state(), choice));
        return at(game, role, playthrough.choose(choice.key()).in(game.story()), all);
    }

    /** One choice back, to {@code before}, which is this playthrough with its point moved. */
    OpenPlaythrough back(Game game, Playthrough before) {
        return at(game, role, before, steps.subList(0, steps.size() - 1));
    }

    /** Marks another offer. */
    OpenPlaythrough look(int number) {
        return new OpenPlaythrough(role, playthrough, steps, page, number);
    }

    /** As it was when {@code made} choices had been made, from 0 to all of them, with the offer marked that was then chosen. */
    public OpenPlaythrough earlier(Game game, int made) {
        OpenPlaythrough then = at(game, role, playthrough.at(made), steps.subList(0, made + 1));
        for (Page.Offer offer : then.page.offers()) {
            if (made < playthrough.point()
                    && offer.choice().key().equals(playthrough.choices().get(made))) {
                return new OpenPlaythrough(then.role, then.playthrough, then.steps, then.page, offer.number());
            }
        }
        return then;
    }

    /** The state in which the player is. */
    public GameState state() {
        return steps.get(steps.size() - 1).state();
    }

    /** Whether the playthrough has come to an ending. */
    public boolean ended() {
        return page.scene().ending().isPresent();
    }
}
