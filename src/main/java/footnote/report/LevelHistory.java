package footnote.report;

import footnote.game.Page;
import footnote.game.Step;
import footnote.story.Scene;
import footnote.story.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How the player stands on each level of the status line, and what moved it last.
 *
 * @param ladders the levels that the present page shows, in the role's order
 */
public record LevelHistory(List<Ladder> ladders) {
    public LevelHistory {
        ladders = List.copyOf(ladders);
    }

    /**
     * A level.
     *
     * @param last the last choice that moved it; nothing where none did
     */
    public record Ladder(Variable variable, int value, Optional<Move> last) {
        public Ladder {
            Objects.requireNonNull(variable);
            Objects.requireNonNull(last);
        }
    }

    /**
     * A choice that moved a level.
     *
     * @param scene  in which it was made
     * @param choice its words, with their mark-up as written
     */
    public record Move(Step.LevelChange change, Scene scene, String choice) {}

    /** Of the pages from the first to the present one. */
    public static LevelHistory of(PageHistory history) {
        List<Ladder> ladders = new ArrayList<>();
        for (Page.Level level : history.present().page().levels()) {
            ladders.add(new Ladder(level.variable(), level.value(), last(history, level.variable())));
        }
        return new LevelHistory(ladders);
    }

    private static Optional<Move> last(PageHistory history, Variable variable) {
        for (int i = history.moments().size() - 1; i > 0; i--) {
            PageHistory.Moment before = history.moments().get(i - 1);
            int from = before.state().value(variable);
            int to = history.moments().get(i).state().value(variable);
            if (from != to) {
                String choice = before.taken().map(Page.Offer::text).orElse("");
                return Optional.of(new Move(
                        new Step.LevelChange(variable, from, to), before.page().scene(), choice));
            }
        }
        return Optional.empty();
    }
}
