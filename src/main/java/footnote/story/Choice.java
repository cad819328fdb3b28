package footnote.story;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * One thing that the player may do, with the passage that it cites: its own or, where it names none, its scene's.
 *
 * @param scene     the id of the scene that it stands in
 * @param id        its name within that scene
 * @param stance    what it does to that passage, if the writer says so
 * @param margin    the player's own note in the margin, in one line; no text where there is none
 * @param did       what it put into the world, in one line, for the debrief; no text where that is not said
 * @param condition the condition under which it is open
 * @param closed    what is shown in its place while its condition does not hold; nothing is where this is left out
 * @param once      whether it can be taken a single time
 * @param then      what comes of it, shown before the next scene
 */
public record Choice(
        String scene,
        String id,
        Text text,
        Passage passage,
        Optional<Stance> stance,
        Text margin,
        Text did,
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
        Objects.requireNonNull(margin);
        Objects.requireNonNull(did);
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

    /** Calls {@code every} with each text that stands in it. */
    public void texts(Consumer<Text> every) {
        every.accept(text);
        every.accept(margin);
        every.accept(did);
        closed.ifPresent(every);
        every.accept(then);
    }

    /** Two choices are equal if they have the same scene and id; a story has no two such. */
    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof Choice choice && choice.id.equals(id) && choice.scene.equals(scene);
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
