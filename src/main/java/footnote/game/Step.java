package footnote.game;

import java.util.List;
import java.util.Objects;

/** What one choice brought: what was told on the way, and the state in which the player is then. */
public record Step(List<Narration> told, GameState state) {
    public Step {
        told = List.copyOf(told);
        Objects.requireNonNull(state);
    }
}
