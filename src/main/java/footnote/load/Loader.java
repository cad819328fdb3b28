package footnote.load;

import footnote.json.JsonObject;
import footnote.story.Chapter;
import footnote.story.Document;
import footnote.story.Limits;
import footnote.story.Role;
import footnote.story.Scene;
import footnote.story.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Turns a story's files into a {@link Story}, or into all that is wrong with it at once.
 *
 * <p>In four steps: parse the files ({@code StoryFiles}); note every name that they define ({@code SymbolTable}); read
 * each thing with its own reader, those that are named before those that name them; check the story as a whole.
 */
public final class Loader {
    /** How many scenes a story can have. */
    public static final int SCENES = 200_000;

    private final ProblemCollector problems;
    private final StoryFiles files;
    private final LoadContext context;

    private Loader(StorySource source, Branches branches, ProblemCollector problems) {
        this.problems = problems;
        this.files = StoryFiles.read(source, branches, problems);
        this.context = new LoadContext(problems, new SymbolTable(files, problems));
    }

    /** Loads a story without any branch; whatever its files hold, this ends, with a story or with problems. */
    public static LoadResult load(StorySource source) {
        return load(source, Branches.NONE);
    }

    /** Loads a story with those of the branches that fit it; this ends, with a story or with problems. */
    public static LoadResult load(StorySource source, Branches branches) {
        ProblemCollector problems = new ProblemCollector();
        try {
            return new Loader(source, branches, problems).load();
        } catch (ProblemCollector.TooManyException enough) {
            return new LoadResult(Optional.empty(), new Origins(), problems.inOrder(), List.of());
        }
    }

    private LoadResult load() {
        Optional<Story> story = Optional.empty();
        if (!isOfAnotherFormat() && context.declared.names(Identifiers.SCENE).size() <= SCENES) {
            story = read();
        } else if (context.declared.names(Identifiers.SCENE).size() > SCENES) {
            problems.add(FileFaults.tooManyScenes());
        }
        return new LoadResult(
                problems.anyError() ? Optional.empty() : story, context.origins, problems.inOrder(), files.branches());
    }

    /** Whether the story is written in another version of the format; nothing else can be said of it then. */
    private boolean isOfAnotherFormat() {
        for (StoryFiles.StoryFile file : files.files()) {
            long version = file.isHead() ? file.root().whole("format").orElse(Format.VERSION) : Format.VERSION;
            if (version != Format.VERSION) {
                problems.add(FileFaults.otherFormat(file.root().find("format").orElseThrow(), version));
                return true;
            }
        }
        return false;
    }

    private Optional<Story> read() {
        List<Fields> tops = new ArrayList<>();
        List<Fields> ofBranches = new ArrayList<>();
        Fields head = null;
        for (StoryFiles.StoryFile file : files.files()) {
            Fields top = top(file);
            tops.add(top);
            if (!file.branch().isEmpty()) {
                ofBranches.add(top);
            }
            head = file.isHead() ? top : head;
        }
        for (JsonObject broken : files.brokenHeads()) {
            BranchManifest.read(context, broken);
        }
        return read(tops, ofBranches, head == null ? null : new HeadReader(context, head));
    }

    private Fields top(StoryFiles.StoryFile file) {
        if (file.isHead()) {
            return Fields.unnamed(context, Format.STORY, file.root());
        } else if (file.isBranchHead()) {
            return BranchManifest.read(context, file.root());
        }
        Shape shape = file.branch().isEmpty() ? Format.FILE : Format.BRANCH_FILE;
        return new Fields(context, shape, file.path(), Fields.opening(file.root()), file.root());
    }

    /** @param head null where {@code story.json} can't be read */
    private Optional<Story> read(List<Fields> tops, List<Fields> ofBranches, @Nullable HeadReader head) {
        VariableReader variables = new VariableReader(context);
        DocumentReader documents = new DocumentReader(context);
        SceneReader scenes = new SceneReader(context);
        for (Fields top : tops) {
            variables.read(top);
            documents.read(top);
        }
        Map<String, Document> documentsById = documents.documents();
        Map<String, Chapter> chapters = head == null ? Map.of() : head.chapters();
        for (Fields top : tops) {
            scenes.read(top);
        }
        for (Fields top : ofBranches) {
            scenes.readAdds(top);
        }
        Map<String, Scene> scenesById = scenes.scenes();
        checkPageTurns(scenesById);
        return head == null ? Optional.empty() : story(head, chapters, documentsById, scenesById);
    }

    private void checkPageTurns(Map<String, Scene> scenes) {
        for (List<Scene> ring : PageTurnCycles.find(scenes)) {
            problems.add(SceneFaults.ring(ring, context.origins));
        }
    }

    private Optional<Story> story(
            HeadReader head,
            Map<String, Chapter> chapters,
            Map<String, Document> documents,
            Map<String, Scene> scenes) {
        head.checkForms();
        List<String> authors = head.authors();
        Map<String, Role> roles = head.roles();
        Limits limits = head.limits();
        List<String> branches = branches();
        if (problems.anyError()) {
            return Optional.empty();
        }
        Story story = new Story(
                        head.words("id"),
                        head.words("ifid"),
                        head.words("version"),
                        head.words("title"),
                        authors,
                        head.language(),
                        head.words("about"),
                        roles,
                        chapters,
                        context.variables,
                        documents,
                        scenes,
                        context.marks,
                        // what a story asks of itself, it does not ask of itself with somebody's branches
                        branches.isEmpty() ? limits : Limits.NONE,
                        branches)
                .consistent();
        context.origins.put(story, Objects.requireNonNull(head.title(), "a story without errors has a title"));
        return Optional.of(story);
    }

    /** The ids of the branches that were added, in their order. */
    private List<String> branches() {
        List<String> ids = new ArrayList<>();
        for (Branch branch : files.branches()) {
            if (branch.fits()) {
                ids.add(branch.id());
            }
        }
        return ids;
    }
}
