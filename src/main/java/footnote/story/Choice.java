package footnote.story;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One thing that the player may do, with the passage that it cites.
 *
 * @param scene     the id of the scene that it stands in
 * @param id        its name within that scene
 * @param bearing   the player's own note in the margin
 * @param condition when it is open
 * @param closed    what is shown while it is not; without it, nothing is
 * @param once      whether it can be taken a single time
 * @param then      what comes of it, shown before the next scene
 */
public record Choice(
        String scene,
        String id,
        Text text,
        Passage passage,
        Stance stance,
        Text bearing,
        Condition condition,
        Optional<Text> closed,
        boolean once,
        List<Effect> effects,
        Text then,
        Way to) {

    public Choice {
        Objects.requireNonNull(scene);
        Objects.requireNonNull(id);
        Objects.requireNonNull(text);
        Objects.requireNonNull(passage);
        Objects.requireNonNull(stance);
        Objects.requireNonNull(bearing);
        Objects.requireNonNull(condition);
        Objects.requireNonNull(closed);
        Objects.requireNonNull(then);
        Objects.requireNonNull(to);
        effects = List.copyOf(effects);
    }

    /** Its name within the story, as it stands in a playthrough: {@code scene/choice}. */
    public String key() {
        return key(scene, id);
    }

    /** The name within the story of the choice {@code id} of a scene. */
    public static String key(String scene, String id) {
        return scene + "/" + id;
    }

    /** A choice is told apart by where it stands: one story has one of each. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Choice choice && choice.id.equals(id) && choice.scene.equals(scene);
    }

    @Override
    public int hashCode() {
        return 31 * scene.hashCode() + id.hashCode();
    }

    @Override
    public String toString() {
        return key();
    }
}
