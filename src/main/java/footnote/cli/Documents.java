package footnote.cli;

import footnote.load.DocumentFolder;
import footnote.report.FullDocument;
import footnote.story.Story;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Reads the documents themselves from the folder that {@code --documents} names. */
final class Documents {
    private Documents() {}

    /** By the document's id. */
    static Map<String, FullDocument> texts(Path folder, Story story) throws IOException {
        Map<String, FullDocument> texts = new HashMap<>();
        for (DocumentFolder.Held held : held(folder, story)) {
            texts.put(
                    held.document().id(),
                    FullDocument.of(
                            held.document(), held.text().name(), held.text().text(), held.same()));
        }
        return texts;
    }

    static List<DocumentFolder.Held> held(Path folder, Story story) throws IOException {
        return DocumentFolder.find(folder, story.documents().values());
    }

    /**
     * @param folder null where none is named, which is no fault
     * @throws ParameterException where there is no such folder
     */
    static void require(@Nullable Path folder, CommandSpec command) {
        if (folder != null && !Files.isDirectory(folder)) {
            throw new ParameterException(command.commandLine(), "there is no folder \"" + folder + "\"");
        }
    }
}
