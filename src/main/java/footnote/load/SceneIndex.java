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

    /**
     * A file.
     *
     * @param within its path in the folder of its story or branch, with {@code /} between parts
     * @param branch the id of the branch; empty in the story
     */
    private record Placed(String within, String branch, File file) {}

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
            Map<String, File> added = new LinkedHashMap<>();
            for (StorySource.Entry entry : source.list(passedOver)) {
                if (entry.size() <= StoryFileParser.FILE_BYTES) {
                    read(source, entry).ifPresent(file -> added.put(entry.path(), file));
                }
            }
            String branch = Optional.ofNullable(added.get(BranchFiles.HEAD))
                    .flatMap(head -> head.root().string("id"))
                    .orElse("");
            added.forEach((path, file) -> files.add(new Placed(path, branch, file)));
        } catch (IOException unread) {
            unreadable.add(FileFaults.cannotRead(source.shownAs()));
        }
    }

    private Optional<File> read(StorySource source, StorySource.Entry entry) throws IOException {
        Json json = reader.read(source.shown(entry.path()), source.bytes(entry));
        unreadable.addAll(json.problems());
        if (json.problems().isEmpty() && json.root().orElse(null) instanceof JsonObject root) {
            File file = new File(source.onDisk(entry), root);
            file.scenes().forEach(scene -> byScene.putIfAbsent(scene.name(), file));
            return Optional.of(file);
        }
        return Optional.empty();
    }

    /** The file that holds a scene; of two, the one that the loader takes. */
    public Optional<File> fileOf(String scene) {
        return Optional.ofNullable(byScene.get(scene));
    }

    /**
     * The file for a new scene: the one that lies there, if it is one of the story's or of a branch's; or else the one that
     * the path means within the folder of the story or, for a scene whose id begins with a branch's, of that branch.
     */
    public Optional<File> fileAt(Path path, String scene) {
        Path wanted = path.toAbsolutePath().normalize();
        Optional<File> there = files.stream()
                .map(Placed::file)
                .filter(file -> file.path()
                        .filter(one -> one.toAbsolutePath().normalize().equals(wanted))
                        .isPresent())
                .findFirst();
        String within = path.normalize().toString().replace('\\', '/');
        String branch = scene.substring(0, Math.max(0, scene.indexOf(':')));
        return there.or(() -> files.stream()
                .filter(one -> one.within().equals(within) && one.branch().equals(branch))
                .map(Placed::file)
                .findFirst());
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
