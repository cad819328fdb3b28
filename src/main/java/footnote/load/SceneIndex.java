package footnote.load;

import footnote.json.Json;
import footnote.json.JsonObject;
import footnote.json.JsonReader;
import footnote.problem.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which file of a story or of its branches holds which scene, whether or not the story can be played as it is. */
public final class SceneIndex {
    private final List<Placed> files = new ArrayList<>();
    private final Map<String, File> byScene = new LinkedHashMap<>();
    private final List<Problem> unreadable = new ArrayList<>();
    private final JsonReader reader = new JsonReader();

    private SceneIndex() {}

    /**
     * A file that holds JSON.
     *
     * @param path where it lies on the disk; nothing where the story lies in a jar
     * @param root what it holds
     */
    public record File(Optional<Path> path, JsonObject root) {
        /** The scenes that it holds, each under its id; no remark is among them. */
        public List<JsonObject.Member> scenes() {
            if (!(root.find("scenes").orElse(null) instanceof JsonObject scenes)) {
                return List.of();
            }
            return scenes.members().stream()
                    .filter(member -> member.value() instanceof JsonObject)
                    .toList();
        }
    }

    /** A file, and its path within the folder of its story or branch, with {@code /} between parts. */
    private record Placed(String within, File file) {}

    /** Looks through the files of a story and of all the branches that are asked for, those that don't fit too. */
    public static SceneIndex of(StorySource story, Branches branches) {
        SceneIndex index = new SceneIndex();
        ProblemCollector passedOver = new ProblemCollector();
        index.add(story, passedOver);
        for (Branches.Found branch : branches.find(story, passedOver)) {
            index.add(branch.source(), passedOver);
        }
        return index;
    }

    private void add(StorySource source, ProblemCollector passedOver) {
        try {
            for (StorySource.Entry entry : source.list(passedOver)) {
                if (entry.size() <= StoryFileParser.FILE_BYTES) {
                    add(source, entry);
                }
            }
        } catch (IOException unread) {
            unreadable.add(FileFaults.cannotRead(source.shownAs()));
        }
    }

    private void add(StorySource source, StorySource.Entry entry) throws IOException {
        Json json = reader.read(source.shown(entry.path()), source.bytes(entry));
        unreadable.addAll(json.problems());
        if (json.problems().isEmpty() && json.root().orElse(null) instanceof JsonObject root) {
            File file = new File(source.onDisk(entry), root);
            files.add(new Placed(entry.path(), file));
            file.scenes().forEach(scene -> byScene.putIfAbsent(scene.name(), file));
        }
    }

    /** The file that holds a scene; of two, the one that the loader takes. */
    public Optional<File> fileOf(String scene) {
        return Optional.ofNullable(byScene.get(scene));
    }

    /**
     * The file that lies there, if it is one of the story's or of a branch's; or else those that a path means within the
     * folders of the story and of the branches, which may be several, or none.
     */
    public List<File> filesAt(Path path) {
        Path wanted = path.toAbsolutePath().normalize();
        List<File> there = files.stream()
                .map(Placed::file)
                .filter(file -> file.path()
                        .filter(one -> one.toAbsolutePath().normalize().equals(wanted))
                        .isPresent())
                .toList();
        String within = path.normalize().toString().replace('\\', '/');
        return !there.isEmpty()
                ? there
                : files.stream()
                        .filter(one -> one.within().equals(within))
                        .map(Placed::file)
                        .toList();
    }

    /** The ids of all scenes, in the order in which the files are read. */
    public Set<String> scenes() {
        return byScene.keySet();
    }

    /** The language that the story's head names; {@code en} where it names none. */
    public String language() {
        return files.stream()
                .flatMap(one -> one.file().root().string("language").stream())
                .findFirst()
                .orElse("en");
    }

    /** What keeps files from being read: scenes that are missed may stand in them. */
    public List<Problem> unreadable() {
        return List.copyOf(unreadable);
    }
}
