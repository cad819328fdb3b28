package footnote.cli;

import footnote.load.Branches;
import footnote.load.Loader;
import footnote.story.Scene;
import footnote.story.Story;
import footnote.write.start.Scaffold;
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

/** {@code new branch}: a branch of a story, or of the one that ships with the game. */
@Command(
        name = "branch",
        mixinStandardHelpOptions = true,
        description = "Begins a branch: in a story's folder branches, or in a folder of its own.")
final class NewBranch implements Callable<Integer> {
    private final ProcessContext context;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", arity = "0..1", paramLabel = "ID", description = "with which its names begin")
    private @Nullable String given;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "STORY",
            description = NewFilesWriter.STORY + ", or Limited Release where no story lies there")
    private @Nullable Path named;

    @Option(names = "--title", paramLabel = "TITLE", description = "left out: the id")
    private @Nullable String title;

    @Option(
            names = "--scene",
            paramLabel = "SCENE",
            description = "the story's scene to which it adds a choice; left out: the first with choices")
    private @Nullable String scene;

    @Option(
            names = "--in",
            paramLabel = "DIR",
            description = "where it is to lie, instead of branches/ID; of Limited Release, instead of ID")
    private @Nullable Path in;

    NewBranch(ProcessContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        NewFilesWriter files = new NewFilesWriter(spec, context);
        Optional<Path> folder = named == null && Files.notExists(Path.of("story.json"))
                ? Optional.empty()
                : Optional.of(named == null ? Path.of(".") : named);
        Story story = folder.isPresent() ? files.load(folder.get(), "branch") : shipped();
        String id = files.orAsk(given, "What is the branch to be called", "its id is missing: footnote new branch ID");
        files.checkName("branch", id, "[a-z][a-z0-9_]*");
        Scene begins = begins(story, files);
        Path place = in != null
                ? in
                : folder.map(home -> home.resolve("branches").resolve(id)).orElse(Path.of(id));
        int written = files.write(
                Scaffold.branch(folder, place, id, title == null ? id : title, story, begins),
                folder.map(home -> "footnote check " + home + (in == null ? "" : " --branch " + in))
                        .orElse("footnote write --branch " + place));
        if (written == Exit.OK && folder.isEmpty()) {
            context.print("It is a branch of " + story.title() + ".\n");
        }
        return written;
    }

    /** The scene to which the branch adds a choice. */
    private Scene begins(Story story, NewFilesWriter files) {
        if (scene == null) {
            return Scaffold.firstWithChoices(story).orElseThrow(() -> files.fault("no scene of the story has choices"));
        }
        return Optional.ofNullable(story.scenes().get(scene))
                .filter(one -> !one.choices().isEmpty())
                .orElseThrow(() -> files.fault("there is no scene \"" + scene + "\" with choices in the story"));
    }

    /** The story that ships with the game, of which anybody may write a branch without having its files. */
    private Story shipped() {
        return Loader.load(StoryLocator.source(Optional.empty(), context), Branches.NONE)
                .story()
                .orElseThrow();
    }
}
