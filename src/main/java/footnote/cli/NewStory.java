package footnote.cli;

import footnote.write.start.Scaffold;
import java.nio.file.Path;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code new story}: a story in a folder of its own. */
@Command(name = "story", mixinStandardHelpOptions = true, description = "Begins a story in a folder of its own.")
final class NewStory implements Callable<Integer> {
    private final ProcessContext context;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "FOLDER", description = "where it is to lie")
    private @Nullable String where;

    @Option(names = "--id", paramLabel = "ID", description = "left out: after the folder")
    private @Nullable String id;

    @Option(names = "--title", paramLabel = "TITLE", description = "left out: after the folder")
    private @Nullable String title;

    @Option(names = "--author", paramLabel = "NAME", defaultValue = "Anonymous", description = "left out: Anonymous")
    private String author;

    @Option(names = "--ifid", paramLabel = "UUID", description = "left out: a new one")
    private @Nullable String ifid;

    NewStory(ProcessContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        NewFilesWriter files = new NewFilesWriter(spec, context);
        Path folder = Path.of(files.orAsk(
                where, "In which folder is the story to lie", "the folder is missing: footnote new story FOLDER"));
        String name = folder.toAbsolutePath().normalize().getFileName().toString();
        String storyId = id == null ? idOf(name) : id;
        files.checkName("story", storyId, "[a-z0-9][a-z0-9-]*");
        return files.write(
                Scaffold.story(
                        folder,
                        storyId,
                        title == null ? name : title,
                        author,
                        ifid == null ? UUID.randomUUID().toString() : ifid),
                "footnote check " + folder);
    }

    private static String idOf(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
