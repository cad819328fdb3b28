package footnote.game;

import footnote.story.Scene;
import footnote.story.Text;
import java.util.Optional;

/** Is called with each text at the moment at which the player reads it, so that its conditions are asked then. */
public interface TextListener {
    /** Ignores every text. */
    TextListener SILENT = (scene, text) -> {};

    /**
     * @param scene the scene that the player passes through, or nothing where the text is what came of a choice
     */
    void read(Optional<Scene> scene, Text text);
}
