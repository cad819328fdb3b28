package footnote.game;

import footnote.story.Choice;
import footnote.story.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A playthrough whose choices were made again in the story as it is now, as far as the story allows them.
 *
 * @param playthrough the same choices, with the point that the replay reached
 * @param steps       the beginning, and a step for each choice played: the step after n choices stands at n
 * @param stop        what ended the replay before the playthrough's own point; nothing where it came so far
 */
public record Replay(Playthrough playthrough, List<Step> steps, Optional<Stop> stop) {

    public Replay {
        Objects.requireNonNull(playthrough);
        Objects.requireNonNull(stop);
        steps = List.copyOf(steps);
    }

    /** The first choice that can't be made again, as {@code scene/choice}, and why. */
    public record Stop(String choice, Why why) {}

    /** Why a choice can't be made again. */
    public enum Why {
        /** The story has no such choice now. */
        GONE,
        /** The choice stands in a scene in which the player is not. */
        ELSEWHERE,
        /** The choice stands here, but is not open. */
        CLOSED
    }

    /**
     * Makes the choices up to the playthrough's point again, each only if the story offers it there.
     *
     * <p>At the first that can't be made the replay ends, and the rest stays ahead. If no choice is open there, the point
     * goes back to the last page with an open choice.
     *
     * @throws IllegalArgumentException if the story has no such role
     */
    public static Replay of(Game game, Playthrough playthrough) {
        Role role = game.story().roles().get(playthrough.role());
        if (role == null) {
            throw new IllegalArgumentException(game.story().title() + " has no role " + playthrough.role());
        }
        return from(game, game.start(role, playthrough.lasting()), playthrough);
    }

    /** The same from another beginning than the role's own. */
    public static Replay from(Game game, Step beginning, Playthrough playthrough) {
        List<Step> steps = new ArrayList<>();
        steps.add(beginning);
        for (String key : playthrough.played()) {
            GameState state = last(steps).state();
            Optional<Choice> choice = game.story().choice(key);
            Optional<Why> why =
                    choice.map(found -> hindrance(game, state, found)).orElse(Optional.of(Why.GONE));
            if (why.isPresent()) {
                backToAnOffer(game, steps);
                return new Replay(playthrough.at(steps.size() - 1), steps, Optional.of(new Stop(key, why.get())));
            }
            steps.add(game.choose(state, choice.get()));
        }
        return new Replay(playthrough, steps, Optional.empty());
    }

    private static Optional<Why> hindrance(Game game, GameState state, Choice choice) {
        if (!choice.scene().equals(state.scene().id())) {
            return Optional.of(Why.ELSEWHERE);
        }
        return game.offers(state, choice) ? Optional.empty() : Optional.of(Why.CLOSED);
    }

    private static void backToAnOffer(Game game, List<Step> steps) {
        while (steps.size() > 1 && game.offered(last(steps).state()).isEmpty()) {
            steps.remove(steps.size() - 1);
        }
    }

    private static Step last(List<Step> steps) {
        return steps.get(steps.size() - 1);
    }

    /** The step at which the playthrough is now. */
    public Step present() {
        return last(steps);
    }
}
