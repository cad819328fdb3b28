package footnote.cli;

import footnote.story.Story;
import footnote.write.start.Scaffold;
import footnote.write.start.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code new document}: a document in a file of its own. */
@Command(name = "document", mixinStandardHelpOptions = true, description = "Begins a document in a file of its own.")
final class NewDocument implements Callable<Integer> {
    private final ProcessContext context;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", arity = "0..1", paramLabel = "ID", description = "as it is to be called")
    private @Nullable String given;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "STORY",
            defaultValue = ".",
            description = NewFilesWriter.STORY)
    private Path folder;

    @Option(names = "--title", paramLabel = "TITLE", description = "left out: the id")
    private @Nullable String title;

    @Option(
            names = "--text",
            paramLabel = "FILE",
            description = "the document itself, to take its "
                    + "fingerprint, its words and a first quotation from; left out: a placeholder")
    private @Nullable Path text;

    NewDocument(ProcessContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        NewFilesWriter files = new NewFilesWriter(spec, context);
        Story story = files.load(folder, "document");
        String id =
                files.orAsk(given, "What is the document to be called", "its id is missing: footnote new document ID");
        files.checkName("document", id, "([a-z][a-z0-9_]*:)?[a-z0-9][a-z0-9-]*");
        if (story.documents().containsKey(id)) {
            throw files.fault("there is already a document \"" + id + "\"");
        }
        if (text != null && !Files.isReadable(text)) {
            throw files.fault("there is no file \"" + text + "\"");
        }
        Optional<Source> source = text == null ? Optional.empty() : Optional.of(Source.read(text));
        return files.write(
                Scaffold.document(folder, files.place(folder, id), id, title == null ? id : title, source),
                "cite it with \"passage\": \"" + id + "#one\"");
    }
}
