package footnote.save;

import footnote.game.Playthrough;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Playthroughs of a story that nobody wrote, and what lies in a folder after they were kept. */
final class Plays {
    static final String STORY = "harbour";
    static final String IFID = "6e0f6a0e-6c7b-4b0e-9b0b-4c0c1d241104";

    private Plays() {}

    static Playthrough of(String... choices) {
        return as("pilot", choices);
    }

    static Playthrough as(String role, String... choices) {
        return new Playthrough(STORY, "1.0", List.of(), role, Map.of(), List.of(choices), choices.length);
    }

    static Path folder(Path data) {
        return data.resolve("saves").resolve(STORY);
    }

    static List<String> files(Path data) {
        try (Stream<Path> all = Files.list(folder(data))) {
            return all.map(file -> file.getFileName().toString())
                    .filter(name -> !name.endsWith(".lock") && !name.equals("ifid"))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static void write(Path data, String name, String text) {
        try {
            Files.createDirectories(folder(data));
            Files.writeString(folder(data).resolve(name), text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static String read(Path data, String name) {
        try {
            return Files.readString(folder(data).resolve(name));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
