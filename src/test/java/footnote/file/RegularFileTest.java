package footnote.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What is read of a file, and what is said of one that is no file or too long. */
class RegularFileTest {
    @TempDir
    Path folder;

    @Test
    void aFileOfTheMostBytesIsReadWholeAndOneOfAByteMoreIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "12345");
        assertThat(RegularFile.read(file, 5)).asString().isEqualTo("12345");
        assertThatThrownBy(() -> RegularFile.read(file, 4))
                .isInstanceOf(RegularFile.TooLongException.class)
                .hasMessageEndingWith("it is longer than 4 bytes");
    }

    @Test
    void anEmptyFileHasNoBytes() throws IOException {
        assertThat(RegularFile.read(Files.createFile(folder.resolve("file")), 0))
                .isEmpty();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFileThatHasMoreBytesThanItSaysIsReadWholeAndNoLongerThanAllowed() throws IOException {
        Path maps = Path.of("/proc/self/maps");
        assertThat(Files.size(maps)).isZero();
        assertThat(RegularFile.read(maps, 1 << 20)).asString().contains("[stack]");
        assertThatThrownBy(() -> RegularFile.read(maps, 100)).isInstanceOf(RegularFile.TooLongException.class);
    }

    @Test
    void aFolderIsNoFile() {
        assertThatThrownBy(() -> RegularFile.read(folder, 10))
                .isInstanceOf(RegularFile.NotRegularException.class)
                .hasMessageEndingWith("it is a folder");
    }
}
