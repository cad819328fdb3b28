package footnote.load;

import footnote.story.Chapter;
import footnote.story.Document;
import footnote.story.Limits;
import footnote.story.Role;
import footnote.story.Scene;
import footnote.story.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Turns a story's files into a {@link Story}, or into all that is wrong with it at once.
 *
 * <p>In four steps: read the files; note every name that they define; read each thing, what is named before what names
 * it; look at the story as a whole.
 */
public final class Loader {
    /** How many scenes a story can have. */
    static final int SCENES = 200_000;

    private final Problems problems;
    private final StoryFiles files;
    private final Context context;

    private Loader(StorySource source, Problems problems) {
        this.problems = problems;
        this.files = StoryFiles.read(source, problems);
        this.context = new Context(problems, new Declared(files, problems));
    }

    /** Loads a story; whatever its files hold, this ends, with a story or with problems. */
    public static Loaded load(StorySource source) {
        Problems problems = new Problems();
        try {
            return new Loader(source, problems).load();
        } catch (Problems.TooManyException enough) {
            return new Loaded(Optional.empty(), new Origins(), problems.inOrder());
        }
    }

    private Loaded load() {
        Optional<Story> story = Optional.empty();
        if (!isOfAnotherFormat() && context.declared.names(Ids.SCENE).size() <= SCENES) {
            story = read();
        } else if (context.declared.names(Ids.SCENE).size() > SCENES) {
            problems.add(Faults.tooManyScenes());
        }
        return new Loaded(problems.anyError() ? Optional.empty() : story, context.origins, problems.inOrder());
    }

    /** A newer format may mean anything: that it is one is all there is to say. */
    private boolean isOfAnotherFormat() {
        for (StoryFiles.StoryFile file : files.files()) {
            long version = file.isHead() ? file.root().whole("format").orElse(Format.VERSION) : Format.VERSION;
            if (version != Format.VERSION) {
                problems.add(Faults.otherFormat(file.root().find("format").orElseThrow(), version));
                return true;
            }
        }
        return false;
    }

    private Optional<Story> read() {
        List<Fields> tops = new ArrayList<>();
        Fields head = null;
        for (StoryFiles.StoryFile file : files.files()) {
            Fields top = file.isHead() ? Fields.unnamed(context, Format.STORY, file.root())
                    : new Fields(context, Format.FILE, file.path(), Fields.opening(file.root()), file.root());
            tops.add(top);
            head = file.isHead() ? top : head;
        }
        return read(tops, head == null ? null : new HeadReader(context, head));
    }

    /** @param head null where {@code story.json} can't be read */
    private Optional<Story> read(List<Fields> tops, HeadReader head) {
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
        checkRings(scenes.scenes());
        return head == null ? Optional.empty() : story(head, chapters, documentsById, scenes.scenes());
    }

    private void checkRings(Map<String, Scene> scenes) {
        for (List<Scene> ring : PageTurnRings.find(scenes)) {
            problems.add(Faults.ring(ring, context.origins));
        }
    }

    private Optional<Story> story(HeadReader head, Map<String, Chapter> chapters, Map<String, Document> documents,
            Map<String, Scene> scenes) {
        head.checkForms();
        List<String> authors = head.authors();
        Map<String, Role> roles = head.roles();
        Limits limits = head.limits();
        if (problems.anyError()) {
            return Optional.empty();
        }
        Story story = new Story(head.words("id"), head.words("ifid"), head.words("version"), head.words("title"),
                authors, head.language(), head.words("about"), roles, chapters, context.variables, documents, scenes,
                context.marks, limits, List.of());
        context.origins.put(story, head.title());
        return Optional.of(story);
    }
}
