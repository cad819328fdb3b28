package footnote.session;

import java.util.List;
import java.util.Objects;

/** What an intent makes: the session after it, and the commands to carry out, in their order. */
public record Update(Session session, List<Command> commands) {
    public Update {
        Objects.requireNonNull(session);
        commands = List.copyOf(commands);
    }

    static Update to(Session session, Command... commands) {
        return new Update(session, List.of(commands));
    }
}
