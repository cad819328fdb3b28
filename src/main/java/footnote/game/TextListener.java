package footnote.game;

import footnote.story.Choice;
import footnote.story.Scene;
import footnote.story.Text;
import java.util.Optional;

/** Is called with each text at the moment at which the player reads it, so that its conditions are asked then. */
public interface TextListener {
    /** Ignores every text. */
    TextListener SILENT = new TextListener() {
        @Override
        public void choosing(Choice choice) {}

        @Override
        public void read(Optional<Scene> scene, Text text) {}
    };

    /** A choice is made now, and has changed nothing yet: this is the moment of its margin and of what it did. */
    void choosing(Choice choice);

    /**
     * @param scene the scene that the player passes through, or nothing where the text is what came of a choice
     */
    void read(Optional<Scene> scene, Text text);
}
