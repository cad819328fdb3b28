package footnote.save;

import java.nio.file.Path;

/** Settings that are kept in a file. */
public record SettingsFile(Path path) implements SettingsStore {
    @Override
    public WriteResult keep(Settings settings) {
        return settings.keep(path);
    }
}
