package footnote.write.imported;

import footnote.load.LoadResult;
import footnote.load.Loader;
import footnote.load.StorySource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/** A folder into which one imported story after the other is written. */
public final class ImportedFolder {

    private ImportedFolder() {}

    /** Empties the folder, writes the story's files into it, and loads them. */
    public static LoadResult load(Import made, Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path old : all.filter(Files::isRegularFile).toList()) {
                Files.delete(old);
            }
        }
        for (Map.Entry<String, String> file : made.files().entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
        return Loader.load(StorySource.folder(folder, ""));
    }
}
