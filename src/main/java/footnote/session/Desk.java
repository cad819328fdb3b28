package footnote.session;

import footnote.report.WholeText;
import footnote.save.Settings;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What lies ready beside the playthrough: the player's settings, and the documents themselves where the player has them.
 *
 * @param file  where the settings are kept; without it they last as long as the sitting
 * @param texts the whole documents, by the document's id
 */
public record Desk(Settings settings, Optional<Path> file, Map<String, WholeText> texts) {
    /** Nothing but the story. */
    public static final Desk BARE = new Desk(Settings.NONE, Optional.empty(), Map.of());

    public Desk {
        Objects.requireNonNull(settings);
        Objects.requireNonNull(file);
        texts = Map.copyOf(texts);
    }

    /** When a page shows its notes. */
    public Showing notes() {
        return Showing.named(settings.notes().orElse("")).orElse(Showing.SHOWN);
    }

    Desk with(Showing notes) {
        return new Desk(new Settings(settings.theme(), Optional.of(notes.word())), file, texts);
    }
}
