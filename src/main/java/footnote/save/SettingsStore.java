package footnote.save;

/** Where the player's settings are kept. */
public interface SettingsStore {
    /** Writes them. */
    WriteResult keep(Settings settings);
}
