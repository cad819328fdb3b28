package footnote.session;

import footnote.report.FullDocument;
import footnote.save.Settings;
import footnote.save.SettingsStore;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What lies ready beside the playthrough: the player's settings, and the documents themselves where the player has them.
 *
 * @param store where the settings are kept; without it they last as long as the sitting
 * @param texts the whole documents, by the document's id
 */
public record SessionContext(Settings settings, Optional<SettingsStore> store, Map<String, FullDocument> texts) {
    private static final String ON = "on";
    private static final String OFF = "off";

    /** Nothing but the story. */
    public static final SessionContext BARE = new SessionContext(Settings.NONE, Optional.empty(), Map.of());

    public SessionContext {
        Objects.requireNonNull(settings);
        Objects.requireNonNull(store);
        texts = Map.copyOf(texts);
    }

    /** Whether a page shows all that is known of its passages, and not one line each. */
    public boolean details() {
        return settings.details().equals(Optional.of(ON));
    }

    SessionContext with(boolean details) {
        return new SessionContext(new Settings(settings.theme(), Optional.of(details ? ON : OFF)), store, texts);
    }
}
