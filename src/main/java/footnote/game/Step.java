package footnote.game;

import footnote.story.Choice;
import footnote.story.Variable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One step of play: the choice, what was read on the way, and the state after it.
 *
 * @param chosen the choice that was made; nothing at a beginning
 * @param told   what was read on the way, in order
 * @param moved  the variables that have another value than before the choice, in the story's order
 */
public record Step(Optional<Chosen> chosen, List<Narration> told, List<LevelChange> moved, GameState state) {
    public Step {
        Objects.requireNonNull(chosen);
        told = List.copyOf(told);
        moved = List.copyOf(moved);
        Objects.requireNonNull(state);
    }

    /**
     * A choice that was made, in the words that it had at the moment of choosing, before it changed anything.
     *
     * @param margin the player's note in the margin, with its mark-up as written; empty where there is none
     * @param did    what the choice put into the world, likewise
     */
    public record Chosen(Choice choice, String margin, String did) {
        public Chosen {
            Objects.requireNonNull(choice);
            Objects.requireNonNull(margin);
            Objects.requireNonNull(did);
        }
    }

    /** A variable that has another value after a step than before it. */
    public record LevelChange(Variable variable, int from, int to) {
        public LevelChange {
            Objects.requireNonNull(variable);
        }
    }
}
