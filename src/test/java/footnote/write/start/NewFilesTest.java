package footnote.write.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewFilesTest {
    @TempDir
    Path folder;

    @Test
    void allAreWrittenWithTheirFolders() throws IOException {
        NewFiles.write(
                List.of(new NewFile(folder.resolve("a/b/one"), "One."), new NewFile(folder.resolve("a/two"), "Two.")));
        assertThat(folder.resolve("a/b/one")).hasContent("One.");
        assertThat(folder.resolve("a/two")).hasContent("Two.");
    }

    @Test
    void whereOneCantBeWrittenNothingIsLeft() throws IOException {
        Path kept = Files.writeString(Files.createDirectory(folder.resolve("a")).resolve("kept"), "Kept.");
        List<NewFile> files = List.of(
                new NewFile(folder.resolve("a/b/one"), "One."),
                new NewFile(folder.resolve("a/c"), "C."),
                new NewFile(folder.resolve("a/c/two"), "Two."));
        assertThatThrownBy(() -> NewFiles.write(files)).isInstanceOf(IOException.class);
        assertThat(folder.resolve("a")).isDirectoryNotContaining(file -> !file.equals(kept));
        assertThat(kept).hasContent("Kept.");
    }

    @Test
    void whereOneIsThereAlreadyNothingIsWritten() throws IOException {
        Path there = Files.writeString(folder.resolve("there"), "Before.");
        List<NewFile> files = List.of(new NewFile(folder.resolve("a/one"), "One."), new NewFile(there, "After."));
        assertThatThrownBy(() -> NewFiles.write(files)).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(folder.resolve("a")).doesNotExist();
        assertThat(there).hasContent("Before.");
    }
}
