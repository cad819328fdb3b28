package footnote.write.edit;

import footnote.load.Branches;
import footnote.load.SceneIndex;
import footnote.load.StorySource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Every scene that there is: of the shipped story, of its branches, and of all stories that the tests have. */
record EveryScene(SceneIndex.File file, String scene, String language) {
    private static final List<Path> PLACES = List.of(Path.of("story"), Path.of("src/test/resources"));

    SceneEdit edit() {
        return SceneEdit.of(scene, file, language);
    }

    static List<EveryScene> all() {
        List<EveryScene> all = new ArrayList<>();
        for (Path folder : folders()) {
            SceneIndex index = SceneIndex.of(StorySource.folder(folder, folder.toString()), Branches.NONE);
            for (String scene : index.scenes()) {
                all.add(new EveryScene(index.fileOf(scene).orElseThrow(), scene, index.language()));
            }
        }
        return all;
    }

    /** The folders that hold JSON: broken stories lie in some that are none of a story's. */
    private static List<Path> folders() {
        List<Path> folders = new ArrayList<>();
        for (Path place : PLACES) {
            try (Stream<Path> paths = Files.walk(place)) {
                paths.filter(Files::isDirectory)
                        .filter(folder -> Stream.of(folder.toFile().list()).anyMatch(name -> name.endsWith(".json")))
                        .forEach(folders::add);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        folders.sort(null);
        return folders;
    }

    @Override
    public String toString() {
        return scene + " in " + file.root().file();
    }
}
