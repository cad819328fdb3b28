package footnote.session;

import java.util.List;
import java.util.Objects;

/** What an intent makes: the session after it, and the orders to carry out, in order. */
public record Update(Session session, List<Command> orders) {
    public Update {
        Objects.requireNonNull(session);
        orders = List.copyOf(orders);
    }

    static Update to(Session session, Command... orders) {
        return new Update(session, List.of(orders));
    }
}
