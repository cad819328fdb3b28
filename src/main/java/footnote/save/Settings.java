package footnote.save;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How the player wants the game to look.
 *
 * <p>Words, not types of the faces: a face says which it knows, and takes its own default for one that it doesn't. A
 * word is made of {@code a-z}, digits, {@code -} and {@code _}.
 *
 * @param theme the name of the colours
 * @param details whether all that is known of a passage is shown: {@code on} or {@code off}
 */
public record Settings(Optional<String> theme, Optional<String> details) {
    /** Nothing chosen. */
    public static final Settings NONE = new Settings(Optional.empty(), Optional.empty());

    private static final String WHAT = "The settings file";

    /**
     * The settings in a file; {@link #NONE} where there is none. Players write this file by hand: one that can't be read
     * is left where it is, a remark says what is wrong with it, and {@link #NONE} holds meanwhile.
     */
    public static ReadResult<Settings> read(Path file) {
        try {
            return new ReadResult<>(
                    new RecoverableFile<>(WHAT, new AtomicFile(file), new SettingsCodec()).look(), List.of());
        } catch (NoSuchFileException none) {
            return new ReadResult<>(NONE, List.of());
        } catch (Unreadable why) {
            return new ReadResult<>(NONE, List.of(SaveMessages.settings(file, why.getMessage())));
        } catch (IOException failure) {
            return new ReadResult<>(NONE, List.of(SaveMessages.settings(file, SaveMessages.reason(failure))));
        }
    }

    /**
     * Writes them; what else stands in the file now stays in it. One that can't be read is put aside first, and one of
     * a newer version is left alone.
     */
    public WriteResult keep(Path file) {
        RecoverableFile<Settings> kept = new RecoverableFile<>(WHAT, new AtomicFile(file), new SettingsCodec());
        List<String> remarks = new ArrayList<>();
        try {
            return new WriteResult(kept.write(this, remarks), remarks);
        } catch (IOException failure) {
            remarks.add(SaveMessages.cannotWrite(file, failure));
            return new WriteResult(false, remarks);
        }
    }
}
