package footnote.write.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchTest {
    @TempDir
    Path folder;

    @Test
    void aSavedFileIsToldOnceAndOnlyWhenItHasComeToRest() throws IOException {
        Watch watch = new Watch(List.of(folder));
        assertThat(watch.changed()).isFalse();
        Files.writeString(folder.resolve("story.json"), "{");
        assertThat(watch.changed()).as("it may still be written").isFalse();
        Files.writeString(folder.resolve("story.json"), "{}");
        assertThat(watch.changed()).isFalse();
        assertThat(watch.changed()).isTrue();
        assertThat(watch.changed()).isFalse();
    }

    @Test
    void filesThatComeGoOrAreRenamedAreChangesAtAnyDepth() throws IOException {
        Path deep = Files.createDirectories(folder.resolve("branches/storm"));
        Watch watch = new Watch(List.of(folder));
        Path file = Files.writeString(deep.resolve("one.json"), "{}");
        assertThat(settled(watch)).isTrue();
        Files.move(file, deep.resolve("two.json"));
        assertThat(settled(watch)).isTrue();
        Files.delete(deep.resolve("two.json"));
        assertThat(settled(watch)).isTrue();
    }

    @Test
    void whatIsNoPartOfAStoryDoesNotMatter() throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "one");
        Watch watch = new Watch(List.of(folder));
        Files.writeString(folder.resolve("notes.txt"), "two and more");
        assertThat(settled(watch)).isFalse();
    }

    @Test
    void aFolderThatIsNotThereYetMayCome() throws IOException {
        Path later = folder.resolve("later");
        Watch watch = new Watch(List.of(later));
        assertThat(settled(watch)).isFalse();
        Files.createDirectory(later);
        Files.writeString(later.resolve("story.json"), "{}");
        assertThat(settled(watch)).isTrue();
    }

    private static boolean settled(Watch watch) {
        boolean first = watch.changed();
        return watch.changed() || first;
    }
}
