package footnote.check;

import footnote.story.Choice;
import footnote.story.Scene;
import java.util.Optional;

/**
 * How a player leaves a scene: by one of its choices or, where there is none, by its page turn.
 *
 * @param choice one of the scene's; nothing for its page turn
 */
record SceneExit(Scene scene, Optional<Choice> choice) {

    static SceneExit by(Scene scene, Choice choice) {
        return new SceneExit(scene, Optional.of(choice));
    }

    static SceneExit byPageTurn(Scene scene) {
        return new SceneExit(scene, Optional.empty());
    }

    /** What a finding about it is about: the choice, or the scene that turns the page. */
    Object thing() {
        return choice.isPresent() ? choice.get() : scene;
    }

    /** As a message calls it. */
    @Override
    public String toString() {
        return choice.isPresent()
                ? "choice \"" + choice.get().key() + "\""
                : "the page turn of scene \"" + scene.id() + "\"";
    }
}
