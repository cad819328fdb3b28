package footnote.story;

import java.util.List;
import java.util.Objects;

/**
 * Who the player is.
 *
 * @param start the id of the first scene
 * @param shows the variables that the status line can show, in order
 */
public record Role(String id, String title, String about, String start, List<Shown> shows) {

    /** A variable of the status line, and when it is there. */
    public record Shown(Variable variable, Condition condition) {
        public Shown {
            Objects.requireNonNull(variable);
            Objects.requireNonNull(condition);
        }
    }

    public Role {
        Objects.requireNonNull(id);
        Objects.requireNonNull(title);
        Objects.requireNonNull(about);
        Objects.requireNonNull(start);
        shows = List.copyOf(shows);
    }
}
