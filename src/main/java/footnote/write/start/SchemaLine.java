package footnote.write.start;

import footnote.json.JsonObject;
import footnote.json.JsonReader;
import footnote.write.format.JsonLayout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** The line of a new file that leads the editor to the schema: to the one to which the story's head leads. */
final class SchemaLine {
    private static final String HEAD = "story.json";
    private static final String KEY = "$schema";

    private SchemaLine() {}

    /** With the comma after it; empty where the head leads to none, or the new file's folder is not in the story's. */
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
