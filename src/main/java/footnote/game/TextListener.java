package footnote.game;

import footnote.story.Choice;
import footnote.story.Scene;
import footnote.story.Text;
import java.util.Optional;

/** Is called with each text at the moment at which a player reads it: its conditions are those of that moment. */
public interface TextListener {
    /** Ignores every text. */
    TextListener SILENT = new TextListener() {
        @Override
        public void choosing(Choice choice) {}

        @Override
        public void read(Optional<Scene> scene, Text text) {}
    };

    /** Called when a choice is made and has changed nothing yet: at this moment its {@code margin} and {@code did} are read. */
    void choosing(Choice choice);

    /**
     * Called when a player reads a text.
     *
     * @param scene the scene that the player passes through, or nothing where the text is what came of a choice
     */
    void read(Optional<Scene> scene, Text text);
}
