package footnote.explore;

import footnote.game.TextListener;
import footnote.story.Choice;
import footnote.story.Facts;
import footnote.story.Paragraph;
import footnote.story.Scene;
import footnote.story.Text;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads all that a step tells, at the moment at which it is told. */
public record ReadTexts(Facts moment, Consumer<Scene> passed, Paragraph.Shown shown) implements TextListener {
    @Override
    public void choosing(Choice choice) {
        choice.margin().show(moment, shown);
        choice.did().show(moment, shown);
    }

    @Override
    public void read(Optional<Scene> scene, Text text) {
        scene.ifPresent(passed);
        text.show(moment, shown);
    }
}
