package footnote.game;

import footnote.story.Choice;
import footnote.story.Variable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What one choice brought: what was told on the way, and the state in which the player is then.
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

    /** A variable whose value a choice changed: the value before it, and the one after it and all that it led through. */
    public record LevelChange(Variable variable, int from, int to) {
        public LevelChange {
            Objects.requireNonNull(variable);
        }
    }
}
