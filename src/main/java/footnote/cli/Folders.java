package footnote.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * The folders in which a player's things lie, by the customs of their system; none of them need exist yet.
 *
 * <p>Elsewhere than on Windows and macOS that is the XDG base directory specification's: an empty or relative value of
 * one of its variables counts as not set.
 *
 * @param data   for saves and profiles
 * @param config for what the player sets
 * @param state  for what the program notes for itself, such as crash logs
 * @param cache  for what can be thrown away and made again
 */
record Folders(Path data, Path config, Path state, Path cache) {
    private static final String NAME = "footnote";
    /** For whoever has no home that can be named: what is kept there fails, with a sentence, and play goes on. */
    private static final Path NOWHERE = Path.of("/nowhere");

    Folders {
        Objects.requireNonNull(data);
        Objects.requireNonNull(config);
        Objects.requireNonNull(state);
        Objects.requireNonNull(cache);
    }

    static Folders of(ProcessContext context) {
        Path home = home(context);
        if (context.windows()) {
            Path roaming = home.resolve("AppData").resolve("Roaming");
            Path given = path(context.variable("APPDATA")).orElse(roaming);
            Path local = path(context.variable("LOCALAPPDATA"))
                    .orElse(home.resolve("AppData").resolve("Local"));
            return within(given.isAbsolute() ? given : roaming, local);
        }
        if (context.property("os.name").startsWith("Mac")) {
            Path library = home.resolve("Library");
            return within(library.resolve("Application Support"), library.resolve("Caches"));
        }
        return new Folders(
                xdg(context.variable("XDG_DATA_HOME"), home.resolve(".local/share")),
                xdg(context.variable("XDG_CONFIG_HOME"), home.resolve(".config")),
                xdg(context.variable("XDG_STATE_HOME"), home.resolve(".local/state")),
                xdg(context.variable("XDG_CACHE_HOME"), home.resolve(".cache")));
    }

    /** As the environment says, where it does: what Java takes for it comes from the system's list of its users. */
    private static Path home(ProcessContext context) {
        Path given = path(context.windows() ? "" : context.variable("HOME")).orElse(NOWHERE);
        boolean said = given.isAbsolute() && !given.equals(NOWHERE);
        return said ? given : path(context.property("user.home")).orElse(NOWHERE);
    }

    /** The file with what the player sets. */
    Path settings() {
        return config.resolve("settings.json");
    }

    /** One folder for all that is kept, with the product's name as a person writes it. */
    private static Folders within(Path place, Path caches) {
        Path folder = place.resolve("Footnote");
        return new Folders(folder, folder, folder.resolve("Logs"), caches.resolve("Footnote"));
    }

    private static Path xdg(String set, Path otherwise) {
        Path given = path(set).orElse(otherwise);
        return (given.isAbsolute() ? given : otherwise).resolve(NAME);
    }

    /** Nothing where the system can't name it: in the plain C locale Java knows no file with an accent in its path. */
    private static Optional<Path> path(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(Path.of(text));
        } catch (InvalidPathException unnameable) {
            return Optional.empty();
        }
    }
}
