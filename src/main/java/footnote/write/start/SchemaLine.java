package footnote.write.start;

import footnote.json.JsonObject;
import footnote.json.JsonReader;
import footnote.write.format.JsonLayout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** The member {@code $schema} of a new file, with the path to the schema that {@code story.json} names. */
final class SchemaLine {
    private static final String HEAD = "story.json";
    private static final String KEY = "$schema";

    private SchemaLine() {}

    /** The member and a comma; empty where {@code story.json} names no schema, or the folder is not in the story's. */
    static String of(Path story, Path folder) {
        Path from = folder.toAbsolutePath().normalize();
        Path home = story.toAbsolutePath().normalize();
        return head(home)
                .filter(schema -> from.startsWith(home))
                .map(schema -> line(from, schema))
                .orElse("");
    }

    private static String line(Path from, Path schema) {
        String way = from.relativize(schema).toString().replace('\\', '/');
        return "\"" + KEY + "\": " + JsonLayout.quote(way.startsWith("../") ? way : "./" + way) + ", ";
    }

    private static Optional<Path> head(Path story) {
        try {
            return new JsonReader()
                    .read(HEAD, Files.readAllBytes(story.resolve(HEAD)))
                    .root()
                    .filter(JsonObject.class::isInstance)
                    .flatMap(root -> ((JsonObject) root).string(KEY))
                    .map(way -> story.resolve(way).normalize())
                    .filter(Files::isRegularFile);
        } catch (IOException | InvalidPathException none) {
            return Optional.empty();
        }
    }
}
