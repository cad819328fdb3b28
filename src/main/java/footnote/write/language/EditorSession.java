package footnote.write.language;

import footnote.json.JsonReader;
import footnote.load.StorySource;
import footnote.load.UnsavedTexts;
import footnote.problem.Code;
import footnote.problem.Problem;
import footnote.problem.TextFile;
import footnote.write.language.BackgroundChecks.Workers;
import footnote.write.language.OpenTexts.Buffer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.services.LanguageClient;

/**
 * What an editor has told so far: the texts that are open in it, and the stories that they belong to.
 *
 * <p>Its methods are called by one thread, in the order in which the editor sends; what goes on in the background hears
 * of changes and tells the editor by itself.
 */
final class EditorSession {
    private final LanguageClient editor;
    private final Workers workers;
    private final Function<UnsavedTexts, StorySource> storyOfBranches;
    private final Map<Path, Written> stories = new LinkedHashMap<>();
    private OpenTexts texts = OpenTexts.NONE;

    /** A story with what goes on about it. */
    record Written(StoryProject project, PublishedProblems problems, BackgroundChecks checks) {}

    /** A file that is asked about, in its story. */
    record Asked(Written story, StoryIndex index, FileIndex file) {
        int offset(Position position) {
            return TextPositions.offset(file.file(), position);
        }
    }

    EditorSession(LanguageClient editor, Workers workers, Function<UnsavedTexts, StorySource> storyOfBranches) {
        this.editor = editor;
        this.workers = workers;
        this.storyOfBranches = storyOfBranches;
    }

    OpenTexts texts() {
        return texts;
    }

    Collection<Written> stories() {
        return stories.values();
    }

    /** A file's text is that now, in the editor. */
    void edited(String uri, Function<Optional<Buffer>, Buffer> change) {
        OpenTexts.path(uri).ifPresent(file -> {
            Optional<Buffer> before = texts.buffer(file);
            Buffer now = change.apply(before);
            Optional<String> counted = before.map(Buffer::text).or(() -> onDisk(file));
            texts = texts.with(file, now);
            Optional<Written> own = story(file);
            boolean known = own.isPresent() && own.get().checks.haveBegun();
            if (!known || !counted.equals(Optional.of(now.text()))) {
                lookAgain(file, own);
            }
        });
    }

    private void lookAgain(Path file, Optional<Written> own) {
        stories.values().stream()
                .filter(story -> isConcerned(story, file))
                .forEach(story -> story.checks.changed(texts, () -> {
                    if (own.equals(Optional.of(story))) {
                        tellSyntax(story, file);
                    }
                }));
    }

    /** A file's text on the disk counts again. */
    void closed(String uri) {
        OpenTexts.path(uri).ifPresent(file -> {
            Optional<String> before = texts.of(file);
            texts = texts.without(file);
            if (!before.equals(onDisk(file))) {
                changed(file);
            }
        });
    }

    private static Optional<String> onDisk(Path file) {
        try {
            return Optional.of(TextFile.decoded(Files.readAllBytes(file)));
        } catch (IOException unread) {
            return Optional.empty();
        }
    }

    /**
     * A file was changed on the disk: its story is looked at again, and the branches that lie elsewhere. What is open in the
     * editor counts as it stands there: that such a file was saved changes nothing, and leaves what goes on alone.
     */
    void changed(Path file) {
        if (texts.buffer(file).isEmpty()) {
            stories.values().stream().filter(story -> isConcerned(story, file)).forEach(this::lookAgain);
        }
    }

    private void lookAgain(Written story) {
        story.checks.changed(texts, () -> {});
    }

    private static boolean isConcerned(Written story, Path file) {
        ProjectFolder folder = story.project.folder();
        return folder.branch() || file.startsWith(folder.path());
    }

    void end() {
        stories.values().forEach(story -> story.checks.end());
    }

    /** Begins with the story that lies in a folder, if one does. */
    void open(Path folder) {
        story(folder.resolve("story.json")).ifPresent(this::lookAgain);
    }

    /** The story that a file belongs to; it is begun with where nothing was known of it yet. */
    private Optional<Written> story(Path file) {
        return ProjectFolder.of(file, texts)
                .map(folder -> stories.computeIfAbsent(folder.path(), first -> {
                    StoryProject project = new StoryProject(folder, storyOfBranches);
                    PublishedProblems problems = new PublishedProblems(folder, editor::publishDiagnostics);
                    return new Written(
                            project, problems, new BackgroundChecks(project, workers, problems, this::failed));
                }));
    }

    /** Says at once, before anything is loaded, that a text is no JSON; or that it is some again. */
    private void tellSyntax(Written story, Path file) {
        String text = texts.of(file).orElseThrow();
        TextFile now = new TextFile(story.project.folder().shown(file), text);
        List<Problem> faults = new JsonReader().read(now).problems();
        boolean wasBroken = story.problems.of(file).stream().anyMatch(problem -> problem.code() == Code.NOT_JSON);
        if (!faults.isEmpty() || wasBroken) {
            story.problems.tell(texts, file, faults);
        }
    }

    /** The file that is asked about; nothing where it belongs to no story. */
    Optional<Asked> ask(String uri) {
        Optional<Path> path = OpenTexts.path(uri);
        Optional<Written> story = path.flatMap(this::story);
        if (story.isEmpty()) {
            return Optional.empty();
        }
        StoryIndex index = story.get().project.index(texts);
        return index.file(path.get()).map(file -> new Asked(story.get(), index, file));
    }

    private void failed(Throwable fault) {
        editor.logMessage(new MessageParams(
                MessageType.Error, "footnote: a fault of the program itself, while a story was checked: " + fault));
    }
}
