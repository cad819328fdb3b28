package footnote.session;

import java.util.List;
import java.util.Objects;

/** What an intent makes: the session after it, and the orders to carry out, in order. */
public record Turn(Session session, List<Order> orders) {
    public Turn {
        Objects.requireNonNull(session);
        orders = List.copyOf(orders);
    }

    static Turn to(Session session, Order... orders) {
        return new Turn(session, List.of(orders));
    }
}
