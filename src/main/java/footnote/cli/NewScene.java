package footnote.cli;

import footnote.story.Chapter;
import footnote.story.Story;
import footnote.write.start.Scaffold;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code new scene}: a scene in a file of its own. */
@Command(
        name = "scene",
        mixinStandardHelpOptions = true,
        description = "Begins a scene in a file of its own; BRANCH:ID is one of that branch's.")
final class NewScene implements Callable<Integer> {
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

    @Option(names = "--chapter", paramLabel = "ID", description = "left out: the first")
    private @Nullable String chapter;

    NewScene(ProcessContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        NewFilesWriter files = new NewFilesWriter(spec, context);
        Story story = files.load(folder, "scene");
        String id = files.orAsk(given, "What is the scene to be called", "its id is missing: footnote new scene ID");
        files.checkName("scene", id, "([a-z][a-z0-9_]*:)?[a-z0-9][a-z0-9.-]*");
        if (story.scenes().containsKey(id)) {
            throw files.fault("there is already a scene \"" + id + "\"");
        }
        if (chapter != null && !story.chapters().containsKey(chapter)) {
            throw files.fault("there is no chapter \"" + chapter + "\"");
        }
        if (story.documents().values().stream()
                .allMatch(document -> document.passages().isEmpty())) {
            throw files.fault(
                    "the story has no passage yet that a choice could cite; begin with footnote new document");
        }
        Optional<Chapter> of = chapter != null
                ? Optional.of(story.chapter(chapter))
                : story.chapters().values().stream().findFirst();
        return files.write(
                Scaffold.scene(folder, files.place(folder, id), id, story, of),
                "lead to it with \"to\": \"" + id + "\"");
    }
}
