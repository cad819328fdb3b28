package footnote.session;

import footnote.game.Game;
import footnote.game.Page;
import footnote.game.Profile;
import footnote.story.Story;
import java.util.Objects;
import java.util.Optional;

/**
 * What the player has before them at one moment of a sitting.
 *
 * @param play the playthrough on the table, if one is
 * @param said one line to the player about what was just done or could not be
 */
public record Session(Game game, Profile profile, Optional<Play> play, Room room, Optional<String> said) {

    public Session {
        Objects.requireNonNull(game);
        Objects.requireNonNull(profile);
        Objects.requireNonNull(play);
        Objects.requireNonNull(room);
        Objects.requireNonNull(said);
    }

    /** What follows from something that the player does. */
    public Turn take(Intent intent) {
        return intent.on(quiet());
    }

    public Story story() {
        return game.story();
    }

    /** The number of the marked thing in the present room, from 1; 0 where there is nothing to mark. */
    public int looking() {
        if (room instanceof Room.Title title) {
            return title.looking();
        }
        if (room instanceof Room.Saves saves) {
            return saves.looking();
        }
        return onPage() ? play.get().looking() : 0;
    }

    /** How many things can be picked in the present room; their numbers begin at 1. */
    public int size() {
        return onPage() ? play.get().page().offers().size() : room.size();
    }

    /** Whether a page lies open, and no other room. */
    public boolean onPage() {
        return room instanceof Room.OnPage && play.isPresent();
    }

    Session quiet() {
        return said.isEmpty() ? this : new Session(game, profile, play, room, Optional.empty());
    }

    Session saying(String sentence) {
        return new Session(game, profile, play, room, Optional.of(sentence));
    }

    Session in(Room next) {
        return new Session(game, profile, play, next, said);
    }

    Session with(Play next) {
        return new Session(game, profile, Optional.of(next), Room.PAGE, said);
    }

    Session with(Profile next) {
        return new Session(game, next, play, room, said);
    }

    /** Marks another thing of the present room. */
    Session looking(int number) {
        if (room instanceof Room.Title title) {
            return in(new Room.Title(title.chairs(), number));
        }
        if (room instanceof Room.Saves saves) {
            return in(new Room.Saves(saves.saves(), number));
        }
        return with(play.get().look(number));
    }

    /** Who and where the playthrough on the table is, in words, for a list of saves. */
    String about() {
        Play now = play.get();
        Page page = now.page();
        String chapter = page.scene().chapter().map(id -> story().chapters().get(id).title() + ": ").orElse("");
        return now.role().title() + ", " + chapter + page.scene().title();
    }
}
