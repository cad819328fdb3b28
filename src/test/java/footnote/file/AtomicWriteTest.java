package footnote.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicWriteTest {
    @TempDir
    Path folder;

    @Test
    void aFileIsReplacedAndNothingIsLeftBesideIt() throws IOException {
        Path file = folder.resolve("deep/er/file.json");
        AtomicWrite.replace(file, new byte[] {1});
        AtomicWrite.replace(file, new byte[] {2, 3});
        assertThat(RegularFile.read(file, 10)).containsExactly(2, 3);
        assertThat(file.getParent()).isDirectoryContaining("glob:**file.json");
        assertThat(file.getParent().toFile().list()).containsExactly("file.json");
    }

    @Test
    void aLinkInTheFilesPlaceIsNotWrittenThrough() throws IOException {
        Path precious = Files.writeString(folder.resolve("precious"), "mine");
        Path link = Files.createSymbolicLink(folder.resolve("link"), precious);
        assertThatThrownBy(() -> AtomicWrite.replace(link, new byte[] {1})).isInstanceOf(FileSystemException.class);
        assertThat(precious).hasContent("mine");
    }

    @Test
    void aLinkThatAPersonNamedIsFollowedAndStaysALink() throws IOException {
        Path meant = Files.writeString(folder.resolve("meant"), "before");
        Path link = Files.createSymbolicLink(folder.resolve("link"), meant);
        AtomicWrite.replaceNamed(link, new byte[] {'a', 'f', 't', 'e', 'r'});
        assertThat(meant).hasContent("after");
        assertThat(link).isSymbolicLink();
    }

    @Test
    void whatCantBeWrittenWholeLeavesAPersonsFileAsItWas() throws IOException {
        Path file = Files.writeString(folder.resolve("report.html"), "the old one");
        for (int number = 1; number <= 100; number++) {
            Files.createFile(
                    folder.resolve("report.html.new-" + ProcessHandle.current().pid() + "-" + number));
        }
        assertThatThrownBy(() -> AtomicWrite.replaceNamed(file, new byte[1000])).isInstanceOf(IOException.class);
        assertThat(file).hasContent("the old one");
    }

    @Test
    void whatAnotherProcessLeftIsRemovedOnceItIsGone() throws Exception {
        Process gone = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"), "-version")
                .redirectErrorStream(true)
                .start();
        gone.getInputStream().readAllBytes();
        gone.waitFor();
        Path left = Files.createFile(folder.resolve("file.new-" + gone.pid() + "-1"));
        Path ours = Files.createFile(
                folder.resolve("file.new-" + ProcessHandle.current().pid() + "-7"));
        Path others = Files.createFile(folder.resolve("other.new-" + gone.pid() + "-1"));
        AtomicWrite.clearUp(folder.resolve("file"));
        assertThat(left).doesNotExist();
        assertThat(ours).exists();
        assertThat(others).exists();
    }

    @Test
    void aFileLongerThanAskedForIsRefused() throws IOException {
        Path file = Files.write(folder.resolve("file"), new byte[11]);
        assertThat(RegularFile.read(file, 11)).hasSize(11);
        assertThatThrownBy(() -> RegularFile.read(file, 10)).isInstanceOf(RegularFile.TooLongException.class);
    }

    @Test
    void whatIsMissingIsSaidToBeMissing() {
        assertThatThrownBy(() -> RegularFile.read(folder.resolve("none"), 1)).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void aFolderIsNoFile() {
        assertThatThrownBy(() -> RegularFile.read(folder, 1))
                .isInstanceOf(RegularFile.NotRegularException.class)
                .hasMessageContaining("it is a folder");
    }
}
