package footnote.game;

import footnote.story.Paragraph;
import footnote.story.Scene;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a player read at one place on the way to a scene: what came of the choice, or a scene passed through.
 *
 * @param scene      the scene passed through, or nothing where it is what came of the choice
 * @param paragraphs the paragraphs that were shown, in order
 * @param written    the same paragraphs as they are written, and those parts of templates whose words were in them
 */
public record Narration(Optional<Scene> scene, List<Paragraph.Visible> paragraphs, List<Paragraph> written) {
    public Narration {
        Objects.requireNonNull(scene);
        paragraphs = List.copyOf(paragraphs);
        written = List.copyOf(written);
    }
}
