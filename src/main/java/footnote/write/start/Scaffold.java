package footnote.write.start;

import footnote.file.Resource;
import footnote.story.Chapter;
import footnote.story.Choice;
import footnote.story.Document;
import footnote.story.Passage;
import footnote.story.Role;
import footnote.story.Scene;
import footnote.story.Story;
import footnote.write.format.JsonLayout;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The files with which a new story, branch, scene or document begins. */
public final class Scaffold {
    /** The schema's name in a story's folder; its point at the front makes the loader pass it over. */
    public static final String SCHEMA = ".story.schema.json";

    private static final String SHIPPED = "/story/story.schema.json";

    private Scaffold() {}

    /**
     * A story with a role, two choices and two endings, and the schema for the editor.
     *
     * @param ifid a UUID of its own
     */
    public static List<NewFile> story(Path folder, String id, String title, String author, String ifid) {
        String head = Template.of("story.json")
                .with("id", id)
                .with("title", title)
                .with("author", author)
                .with("ifid", ifid)
                .file();
        return List.of(
                new NewFile(folder.resolve("story.json"), head),
                new NewFile(
                        folder.resolve("documents.json"),
                        Template.of("documents.json").file()),
                new NewFile(
                        folder.resolve("1-chapter-one.json"),
                        Template.of("scenes.json").file()),
                schema(folder));
    }

    /** The schema for the editor, in a story's folder. */
    public static NewFile schema(Path folder) {
        return new NewFile(folder.resolve(SCHEMA), Resource.text(Scaffold.class, SHIPPED));
    }

    /**
     * A branch that adds a choice to a scene, a scene behind it, and the way back.
     *
     * <p>The new scene is in the same chapter as the other: variables that live in a chapter lose their values when a
     * player leaves it.
     *
     * @param home   the story's folder; nothing where the branch lies outside it, and gets the schema of its own
     * @param folder where the branch is to lie
     * @param scene  the scene to which the choice is added, which has some already
     */
    public static List<NewFile> branch(
            Optional<Path> home, Path folder, String id, String title, Story story, Scene scene) {
        String version = story.version();
        NewFile head = new NewFile(
                folder.resolve("branch.json"),
                Template.of("branch.json")
                        .raw(
                                "schema",
                                home.map(from -> SchemaLine.of(from, folder))
                                        .orElse("\"$schema\": \"./" + SCHEMA + "\", "))
                        .with("id", id)
                        .with("title", title)
                        .with("story", story.id())
                        .with("fits", version.substring(0, version.lastIndexOf('.')))
                        .with("scene", scene.id())
                        .raw("chapter", chapter(scene.chapter()))
                        .with("passage", passage(story, Optional.of(scene)))
                        .file());
        return home.isPresent() ? List.of(head) : List.of(head, schema(folder));
    }

    /** The story's own first scene with choices: to this a branch adds one, where no other scene is named. */
    public static Optional<Scene> firstWithChoices(Story story) {
        return story.scenes().values().stream()
                .filter(scene -> !scene.choices().isEmpty() && scene.id().indexOf(':') < 0)
                .findFirst();
    }

    /**
     * A file with a scene, whose choice leads to the beginning of a role.
     *
     * @param home   the story's folder
     * @param folder the story's, or a branch's of it
     */
    public static List<NewFile> scene(Path home, Path folder, String id, Story story, Optional<Chapter> chapter) {
        Role role = chapter.map(of -> story.role(of.role()))
                .orElse(story.roles().values().iterator().next());
        String file = id.substring(id.indexOf(':') + 1) + ".json";
        return List.of(new NewFile(
                folder.resolve(file),
                Template.of("scene.json")
                        .raw("schema", SchemaLine.of(home, folder))
                        .raw("chapter", chapter(chapter.map(Chapter::id)))
                        .with("id", id)
                        .with("to", role.start())
                        .with("passage", passage(story, Optional.empty()))
                        .file()));
    }

    /**
     * A file with a document and a passage.
     *
     * @param home   the story's folder
     * @param folder the story's, or a branch's of it
     * @param source the document itself, where it is at hand; otherwise the document is a placeholder
     */
    public static List<NewFile> document(Path home, Path folder, String id, String title, Optional<Source> source) {
        String known = source.map(text -> "\"file\": " + JsonLayout.quote(text.file()) + ", \"sha256\": \""
                        + text.sha256() + "\", \"words\": " + text.words() + ", \"quote-at-most\": 0.3,")
                .orElse("\"placeholder\": true,");
        String file = id.substring(id.indexOf(':') + 1) + ".json";
        Path documents = folder.resolve("documents");
        return List.of(new NewFile(
                documents.resolve(file),
                Template.of("document.json")
                        .raw("schema", SchemaLine.of(home, documents))
                        .with("id", id)
                        .with("title", title)
                        .raw("known", known)
                        .raw(
                                "paragraph",
                                Integer.toString(source.map(Source::paragraph).orElse(1)))
                        .with("quote", source.map(Source::quote).orElse("The exact words."))
                        .file()));
    }

    /** The member that names a chapter, with a comma after it; nothing where there is none to name. */
    private static String chapter(Optional<String> id) {
        return id.map(of -> "\"chapter\": " + JsonLayout.quote(of) + ", ").orElse("");
    }

    /** A passage to begin with: one that the scene cites already, or else the story's first. */
    private static String passage(Story story, Optional<Scene> scene) {
        for (Choice choice : scene.map(Scene::choices).orElse(List.of())) {
            return choice.passage().key();
        }
        for (Document document : story.documents().values()) {
            for (Passage passage : document.passages().values()) {
                return passage.key();
            }
        }
        throw new IllegalArgumentException("the story has no passage");
    }
}
