package footnote.session;

import java.util.Objects;
import java.util.Optional;

/**
 * A page that lies behind the player, to be read again; the playthrough stays as it is.
 *
 * @param play   the playthrough as it was on that page
 * @param chosen the number of the offer that was chosen there, from 1; 0 where none was
 * @param from   the room from which it was opened
 */
public record EarlierPage(OpenPlaythrough play, int chosen, Room from) implements Room {
    public EarlierPage {
        Objects.requireNonNull(play);
        Objects.requireNonNull(from);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.earlier(this);
    }

    @Override
    public Optional<OpenPlaythrough> page(Session session) {
        return Optional.of(play);
    }

    @Override
    public int size() {
        return play.page().offers().size();
    }

    @Override
    public int marked() {
        return play.marked();
    }

    @Override
    public Room look(int number) {
        return new EarlierPage(play.look(number), chosen, from);
    }

    @Override
    public Optional<Room> openedFrom() {
        return Optional.of(from);
    }

    @Override
    public Update choose(Session session, int number) {
        return Update.to(session.in(look(number)).saying(SessionMessages.PAGE_BEHIND));
    }
}
