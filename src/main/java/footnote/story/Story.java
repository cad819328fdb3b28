package footnote.story;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A whole story: its roles, scenes and variables, and the documents that are cited.
 *
 * <p>In a story that was loaded every name leads somewhere; {@link #consistent} checks the scenes. All maps are in the
 * writer's order.
 *
 * @param id        by which saves know the story
 * @param ifid      the UUID by which catalogues of interactive fiction know the story
 * @param scenes    by id; this map is not copied, as it may unpack each scene when it is first asked for, so it must not be
 *                  changed afterwards
 * @param variables by id; a variable's {@code index} is its place here
 * @param marks     what play has to remember, by {@link Mark#key}; a mark's {@code index} is its place here
 * @param branches  the ids of the branches that were added, in the order of their ids
 */
public record Story(
        String id,
        String ifid,
        String version,
        String title,
        List<String> authors,
        String language,
        String about,
        Map<String, Role> roles,
        Map<String, Chapter> chapters,
        Map<String, Variable> variables,
        Map<String, Document> documents,
        Map<String, Scene> scenes,
        Map<String, Mark> marks,
        Limits limits,
        List<String> branches) {

    public Story {
        Objects.requireNonNull(id);
        Objects.requireNonNull(ifid);
        Objects.requireNonNull(version);
        Objects.requireNonNull(title);
        Objects.requireNonNull(language);
        Objects.requireNonNull(about);
        Objects.requireNonNull(limits);
        authors = List.copyOf(authors);
        roles = OrderedMaps.copy(roles);
        chapters = OrderedMaps.copy(chapters);
        variables = OrderedMaps.copy(variables);
        documents = OrderedMaps.copy(documents);
        scenes = Collections.unmodifiableMap(scenes);
        marks = OrderedMaps.copy(marks);
        branches = List.copyOf(branches);
    }

    /**
     * This story, if every scene that it names is there.
     *
     * @throws IllegalArgumentException where one is missing
     */
    public Story consistent() {
        requireScenes(roles, scenes);
        return this;
    }

    private static void requireScenes(Map<String, Role> roles, Map<String, Scene> scenes) {
        for (Role role : roles.values()) {
            require(scenes, role.start());
        }
        for (Scene scene : scenes.values()) {
            for (Way way : scene.ways()) {
                requireExits(way, scenes);
            }
        }
    }

    private static void requireExits(Way way, Map<String, Scene> scenes) {
        for (Way.Exit exit : way.exits()) {
            require(scenes, exit.scene());
        }
    }

    private static void require(Map<String, Scene> scenes, String id) {
        if (!scenes.containsKey(id)) {
            throw new IllegalArgumentException("a story needs its scene " + id);
        }
    }

    /** The scene of that id, which is one that this story names. */
    public Scene scene(String sceneId) {
        Scene scene = scenes.get(sceneId);
        if (scene == null) {
            throw new IllegalArgumentException(title + " has no scene " + sceneId);
        }
        return scene;
    }

    /** The role of that id, which is one that this story names. */
    public Role role(String roleId) {
        Role role = roles.get(roleId);
        if (role == null) {
            throw new IllegalArgumentException(title + " has no role " + roleId);
        }
        return role;
    }

    /** The chapter of that id, which is one that this story names. */
    public Chapter chapter(String chapterId) {
        Chapter chapter = chapters.get(chapterId);
        if (chapter == null) {
            throw new IllegalArgumentException(title + " has no chapter " + chapterId);
        }
        return chapter;
    }

    /** The document of that id, which is one that this story names. */
    public Document document(String documentId) {
        Document document = documents.get(documentId);
        if (document == null) {
            throw new IllegalArgumentException(title + " has no document " + documentId);
        }
        return document;
    }

    /** The mark of a choice, if it is {@code once} or some condition asks for it. */
    public Optional<Mark> chosen(Choice choice) {
        return Optional.ofNullable(marks.get(choice.key()));
    }

    /** The marks of a scene's first visit, its second and so on, as far as some condition asks for them. */
    public List<Mark> visits(String scene) {
        Mark mark = marks.get(Mark.key(scene, 1));
        if (mark == null) {
            return List.of();
        }
        List<Mark> visits = new ArrayList<>();
        while (mark != null) {
            visits.add(mark);
            mark = marks.get(Mark.key(scene, visits.size() + 1));
        }
        return visits;
    }

    /** The choice of that key, {@code scene/choice}, if there is one. */
    public Optional<Choice> choice(String key) {
        int slash = key.indexOf('/');
        Scene scene = slash < 0 ? null : scenes.get(key.substring(0, slash));
        return scene == null ? Optional.empty() : scene.choice(key.substring(slash + 1));
    }

    /** The passage of that key, {@code document#passage}, if there is one. */
    public Optional<Passage> passage(String key) {
        int hash = key.indexOf('#');
        Document document = hash < 0 ? null : documents.get(key.substring(0, hash));
        return document == null
                ? Optional.empty()
                : Optional.ofNullable(document.passages().get(key.substring(hash + 1)));
    }
}
