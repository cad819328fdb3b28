package footnote.cli;

import footnote.load.Branches;
import footnote.load.LoadResult;
import footnote.load.Loader;
import footnote.load.StorySource;
import footnote.story.Chapter;
import footnote.story.Scene;
import footnote.story.Story;
import footnote.write.start.NewFile;
import footnote.write.start.NewFiles;
import footnote.write.start.Scaffold;
import footnote.write.start.Source;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code new}: a small, valid start of something, in the right place. */
@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "(story | branch | scene | document)",
        description = "Writes a small start of a story, a branch, a scene or a document; never over anything.")
final class NewCommand implements Callable<Integer> {
    private static final String KINDS = "What is to be begun: a story, a branch, a scene or a document";
    private static final String STORY = "the story's folder; left out: the folder where you are";

    private final ProcessContext context;

    @Spec
    private CommandSpec spec;

    NewCommand(ProcessContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        String kind = asking().orAsk(null, KINDS, "new what? story, branch, scene or document")
                .replaceFirst("^an? ", "");
        CommandLine begun = spec.commandLine().getSubcommands().get(kind);
        if (begun == null) {
            throw new ParameterException(
                    spec.commandLine(), "\"" + kind + "\" is none of story, branch, scene, document");
        }
        return begun.execute();
    }

    private InteractivePrompt asking() {
        return new InteractivePrompt(spec, context);
    }

    @Command(name = "story", mixinStandardHelpOptions = true, description = "Begins a story in a folder of its own.")
    int story(
            @Parameters(arity = "0..1", paramLabel = "FOLDER", description = "where it is to lie") @Nullable
                    String where,
            @Option(names = "--id", paramLabel = "ID", description = "left out: after the folder") @Nullable String id,
            @Option(names = "--title", paramLabel = "TITLE", description = "left out: after the folder") @Nullable
                    String title,
            @Option(
                            names = "--author",
                            paramLabel = "NAME",
                            defaultValue = "Anonymous",
                            description = "left out: Anonymous")
                    String author,
            @Option(names = "--ifid", paramLabel = "UUID", description = "left out: a new one") @Nullable String ifid) {
        Path folder = Path.of(asking().orAsk(
                        where,
                        "In which folder is the story to lie",
                        "the folder is missing: footnote new story FOLDER"));
        String name = folder.toAbsolutePath().normalize().getFileName().toString();
        String madeOf =
                name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String storyId = named("story", id == null ? madeOf : id, "[a-z0-9][a-z0-9-]*");
        return write(
                Scaffold.story(
                        folder,
                        storyId,
                        title == null ? name : title,
                        author,
                        ifid == null ? UUID.randomUUID().toString() : ifid),
                "footnote check " + folder);
    }

    @Command(
            name = "branch",
            mixinStandardHelpOptions = true,
            description = "Begins a branch: in a story's folder branches, or in a folder of its own.")
    int branch(
            @Parameters(arity = "0..1", paramLabel = "ID", description = "with which its names begin") @Nullable
                    String given,
            @Parameters(
                            arity = "0..1",
                            paramLabel = "STORY",
                            description = STORY + ", or Limited Release where no story lies there")
                    @Nullable
                    Path named,
            @Option(names = "--title", paramLabel = "TITLE", description = "left out: the id") @Nullable String title,
            @Option(
                            names = "--scene",
                            paramLabel = "SCENE",
                            description =
                                    "the story's scene to which it adds a choice; left out: the first with choices")
                    @Nullable
                    String scene,
            @Option(
                            names = "--in",
                            paramLabel = "DIR",
                            description =
                                    "where it is to lie, instead of branches/ID; of Limited Release, instead of ID")
                    @Nullable
                    Path in) {
        Optional<Path> folder = named == null && Files.notExists(Path.of("story.json"))
                ? Optional.empty()
                : Optional.of(named == null ? Path.of(".") : named);
        Story story = folder.isPresent() ? load(folder.get(), "branch") : shipped();
        String id =
                asking().orAsk(given, "What is the branch to be called", "its id is missing: footnote new branch ID");
        named("branch", id, "[a-z][a-z0-9_]*");
        Optional<Scene> begins = scene == null
                ? Scaffold.firstWithChoices(story)
                : Optional.ofNullable(story.scenes().get(scene))
                        .filter(one -> !one.choices().isEmpty());
        if (begins.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    scene == null
                            ? "no scene of the story has choices"
                            : "there is no scene \"" + scene + "\" with choices in the story");
        }
        Path place = in != null
                ? in
                : folder.map(home -> home.resolve("branches").resolve(id)).orElse(Path.of(id));
        int written = write(
                Scaffold.branch(folder, place, id, title == null ? id : title, story, begins.get()),
                folder.map(home -> "footnote check " + home + (in == null ? "" : " --branch " + in))
                        .orElse("footnote write --branch " + place));
        if (written == Exit.OK && folder.isEmpty()) {
            context.print("It is a branch of " + story.title() + ".\n");
        }
        return written;
    }

    /** The story that ships with the game, of which anybody may write a branch without having its files. */
    private Story shipped() {
        return Loader.load(StoryLocator.source(Optional.empty(), context), Branches.NONE)
                .story()
                .orElseThrow();
    }

    @Command(
            name = "scene",
            mixinStandardHelpOptions = true,
            description = "Begins a scene in a file of its own; BRANCH:ID is one of that branch's.")
    int scene(
            @Parameters(arity = "0..1", paramLabel = "ID", description = "as it is to be called") @Nullable
                    String given,
            @Parameters(arity = "0..1", paramLabel = "STORY", defaultValue = ".", description = STORY) Path folder,
            @Option(names = "--chapter", paramLabel = "ID", description = "left out: the first") @Nullable
                    String chapter) {
        Story story = load(folder, "scene");
        String id = asking().orAsk(given, "What is the scene to be called", "its id is missing: footnote new scene ID");
        named("scene", id, "([a-z][a-z0-9_]*:)?[a-z0-9][a-z0-9.-]*");
        if (story.scenes().containsKey(id)) {
            throw new ParameterException(spec.commandLine(), "there is already a scene \"" + id + "\"");
        }
        if (chapter != null && !story.chapters().containsKey(chapter)) {
            throw new ParameterException(spec.commandLine(), "there is no chapter \"" + chapter + "\"");
        }
        if (story.documents().values().stream()
                .allMatch(document -> document.passages().isEmpty())) {
            throw new ParameterException(
                    spec.commandLine(),
                    "the story has no passage yet that a choice could cite; begin with footnote new document");
        }
        Optional<Chapter> of = chapter != null
                ? Optional.of(story.chapter(chapter))
                : story.chapters().values().stream().findFirst();
        return write(
                Scaffold.scene(folder, place(folder, id), id, story, of), "lead to it with \"to\": \"" + id + "\"");
    }

    @Command(
            name = "document",
            mixinStandardHelpOptions = true,
            description = "Begins a document in a file of its own.")
    int document(
            @Parameters(arity = "0..1", paramLabel = "ID", description = "as it is to be called") @Nullable
                    String given,
            @Parameters(arity = "0..1", paramLabel = "STORY", defaultValue = ".", description = STORY) Path folder,
            @Option(names = "--title", paramLabel = "TITLE", description = "left out: the id") @Nullable String title,
            @Option(
                            names = "--text",
                            paramLabel = "FILE",
                            description = "the document itself, to take its "
                                    + "fingerprint, its words and a first quotation from; left out: a placeholder")
                    @Nullable
                    Path text)
            throws IOException {
        Story story = load(folder, "document");
        String id = asking().orAsk(
                        given, "What is the document to be called", "its id is missing: footnote new document ID");
        named("document", id, "([a-z][a-z0-9_]*:)?[a-z0-9][a-z0-9-]*");
        if (story.documents().containsKey(id)) {
            throw new ParameterException(spec.commandLine(), "there is already a document \"" + id + "\"");
        }
        if (text != null && !Files.isReadable(text)) {
            throw new ParameterException(spec.commandLine(), "there is no file \"" + text + "\"");
        }
        Optional<Source> source = text == null ? Optional.empty() : Optional.of(Source.read(text));
        return write(
                Scaffold.document(folder, place(folder, id), id, title == null ? id : title, source),
                "cite it with \"passage\": \"" + id + "#one\"");
    }

    private String named(String what, String id, String form) {
        if (!Pattern.matches(form, id) || id.length() > 64) {
            throw new ParameterException(
                    spec.commandLine(), "no " + what + " can be called \"" + id + "\"; try footnote explain bad-name");
        }
        return id;
    }

    /** @throws ParameterException where no story lies there, or none that could be gone on with */
    private Story load(Path folder, String what) {
        if (Files.notExists(folder.resolve("story.json"))) {
            throw new ParameterException(
                    spec.commandLine(),
                    "there is no story.json in \"" + folder + "\"; say where the story lies: footnote new " + what
                            + " ID STORY");
        }
        LoadResult loaded =
                Loader.load(StorySource.folder(folder, StoryLocator.shown(folder.toString())), Branches.ITS_OWN);
        return loaded.story()
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "\"" + folder + "\" holds no story that can be played; see footnote check " + folder));
    }

    /** Where something of that name belongs: in its branch's folder, or the story's. */
    private Path place(Path folder, String id) {
        int colon = id.indexOf(':');
        Path place = colon < 0 ? folder : folder.resolve("branches").resolve(id.substring(0, colon));
        if (!Files.isDirectory(place)) {
            throw new ParameterException(spec.commandLine(), "there is no branch in \"" + place + "\"");
        }
        return place;
    }

    private int write(List<NewFile> files, String next) {
        try {
            NewFiles.write(files);
        } catch (FileAlreadyExistsException there) {
            throw new ParameterException(spec.commandLine(), "\"" + there.getMessage() + "\" is there already");
        } catch (IOException failure) {
            context.complain("footnote: not everything could be written: " + failure.getMessage() + ".\n");
            return Exit.FOUND;
        }
        StringBuilder out = new StringBuilder();
        files.forEach(file -> out.append("written: ").append(file.path()).append('\n'));
        context.print(out + "Next: " + next + "\n");
        return Exit.OK;
    }
}
