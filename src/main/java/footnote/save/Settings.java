package footnote.save;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * How the player wants the game to look.
 *
 * <p>Words, not types of the faces: a face says which it knows, and takes its own default for one that it doesn't.
 *
 * @param theme the name of the colours
 * @param notes how passages are shown
 */
public record Settings(Optional<String> theme, Optional<String> notes) {
    /** Nothing chosen. */
    public static final Settings NONE = new Settings(Optional.empty(), Optional.empty());

    /** The settings in a file; {@link #NONE} where there is none. */
    public static Found<Settings> read(Path file) {
        return new Found<>(NONE, List.of());
    }

    /** Writes them. */
    public Kept keep(Path file) {
        return new Kept(false, List.of());
    }
}
