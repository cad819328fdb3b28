package footnote.session;

import footnote.game.Game;
import footnote.game.Page;
import footnote.game.Profile;
import footnote.report.Notebook;
import footnote.report.PageHistory;
import footnote.report.PassageUses;
import footnote.story.Story;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the player has before them at one moment of a sitting.
 *
 * @param play the open playthrough, if there is one
 * @param said one line to the player about what was just done or could not be
 */
public record Session(
        Game game,
        Profile profile,
        SessionContext context,
        Optional<OpenPlaythrough> play,
        Room room,
        Optional<String> said) {

    public Session {
        Objects.requireNonNull(game);
        Objects.requireNonNull(profile);
        Objects.requireNonNull(context);
        Objects.requireNonNull(play);
        Objects.requireNonNull(room);
        Objects.requireNonNull(said);
    }

    /** What follows from something that the player does. */
    public Update take(Intent intent) {
        return intent.on(quiet());
    }

    public Story story() {
        return game.story();
    }

    /** The number of the marked thing in the present room, from 1; 0 where there is nothing to mark. */
    public int marked() {
        return onPage() ? play.get().marked() : room.marked();
    }

    /** How many things can be picked in the present room; their numbers begin at 1. */
    public int size() {
        return onPage() ? play.get().page().offers().size() : room.size();
    }

    /** Whether the player sees the present page, and not another room. */
    public boolean onPage() {
        return room instanceof Room.OnPage && play.isPresent();
    }

    /** The playthrough whose page the player sees: the open one, or an earlier moment of it; empty where there is no page. */
    public Optional<OpenPlaythrough> shown() {
        return room.page(this);
    }

    /** Whether a page shows all that is known of its passages, and not one line each. */
    public boolean details() {
        return context.details();
    }

    /** The pages from the first to the present one; there has to be an open playthrough. */
    PageHistory history() {
        return PageHistory.of(game, play.get().playthrough(), play.get().steps());
    }

    /** What the open playthrough has met; nothing where none is open. */
    Notebook notebook(PassageUses sources) {
        return play.isPresent() ? Notebook.of(history(), sources) : new Notebook(story(), List.of(), List.of(), 0);
    }

    Session quiet() {
        return said.isEmpty() ? this : new Session(game, profile, context, play, room, Optional.empty());
    }

    Session saying(String sentence) {
        return new Session(game, profile, context, play, room, Optional.of(sentence));
    }

    Session in(Room next) {
        return new Session(game, profile, context, play, next, said);
    }

    Session with(OpenPlaythrough next) {
        return new Session(game, profile, context, Optional.of(next), Room.PAGE, said);
    }

    Session with(Profile next) {
        return new Session(game, next, context, play, room, said);
    }

    Session with(SessionContext next) {
        return new Session(game, profile, next, play, room, said);
    }

    /** Marks another thing of the present room. */
    Session marking(int number) {
        return onPage() ? with(play.get().look(number)) : in(room.look(number));
    }

    /** Shows the page on which {@code moment} choices had been made, from 0; going back leads to {@code from}. */
    Session earlier(int moment, Room from) {
        OpenPlaythrough then = play.get().earlier(game, moment);
        return in(new EarlierPage(then, moment < play.get().playthrough().point() ? then.marked() : 0, from));
    }

    /** Who and where the open playthrough is, in words, for a list of saves. */
    public String about() {
        OpenPlaythrough now = play.get();
        Page page = now.page();
        String chapter = page.scene().chapter().isEmpty()
                ? ""
                : story().chapter(page.scene().chapter().get()).title() + ": ";
        return now.role().title() + ", " + chapter + page.scene().title();
    }
}
