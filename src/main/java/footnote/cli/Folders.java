package footnote.cli;

import java.io.File;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Where a player's things lie, as their system wants it; none of the folders need exist yet.
 *
 * <p>Elsewhere than on Windows and macOS that is the XDG base directory specification's: an empty or relative value of
 * one of its variables counts as not set.
 *
 * @param data   for saves and profiles
 * @param config for what the player sets
 * @param state  for what the program notes for itself, such as crash logs
 */
record Folders(Path data, Path config, Path state) {
    private static final String NAME = "footnote";

    Folders {
        Objects.requireNonNull(data);
        Objects.requireNonNull(config);
        Objects.requireNonNull(state);
    }

    static Folders of(World world) {
        String home = world.property("user.home");
        if (world.windows()) {
            String roaming = world.variable("APPDATA");
            return within(roaming.isEmpty() ? Path.of(home, "AppData", "Roaming") : Path.of(roaming));
        }
        if (world.property("os.name").startsWith("Mac")) {
            return within(Path.of(home, "Library", "Application Support"));
        }
        return new Folders(
                xdg(world, "XDG_DATA_HOME", home, ".local/share"),
                xdg(world, "XDG_CONFIG_HOME", home, ".config"),
                xdg(world, "XDG_STATE_HOME", home, ".local/state"));
    }

    /** The file with what the player sets. */
    Path settings() {
        return config.resolve("settings.json");
    }

    /** One folder for all, with the product's name as a person writes it. */
    private static Folders within(Path place) {
        Path folder = place.resolve("Footnote");
        return new Folders(folder, folder, folder.resolve("Logs"));
    }

    private static Path xdg(World world, String variable, String home, String otherwise) {
        String set = world.variable(variable);
        boolean absolute = set.startsWith(File.separator);
        return absolute ? Path.of(set, NAME) : Path.of(home, otherwise, NAME);
    }
}
