package footnote.write.ink;

import footnote.load.LoadResult;
import footnote.load.Loader;
import footnote.load.StorySource;
import footnote.write.imported.Import;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** An imported story in a folder. */
final class ImportedFolder {

    private ImportedFolder() {}

    /** Writes its files over those that were there, and loads them. */
    static LoadResult load(Import made, Path folder) throws IOException {
        for (Map.Entry<String, String> file : made.files().entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
        return Loader.load(StorySource.folder(folder, ""));
    }
}
