package footnote.save;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
    private static final Settings DARK = new Settings(Optional.of("dark"), Optional.of("on"));

    @TempDir
    Path config;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = config.resolve("footnote/settings.json");
    }

    @Test
    void withoutAFileNothingIsChosen() {
        assertThat(Settings.read(file)).isEqualTo(new ReadResult<>(Settings.NONE, List.of()));
    }

    @Test
    void whatWasKeptIsRead() {
        assertThat(DARK.keep(file)).isEqualTo(new WriteResult(true, List.of()));
        assertThat(Settings.read(file)).isEqualTo(new ReadResult<>(DARK, List.of()));
        assertThat(file).hasContent("""
                {
                  "format": 1,
                  "theme": "dark",
                  "details": "on"
                }
                """);
    }

    @Test
    void whatALaterVersionAddedStays() throws IOException {
        write("""
                { "format": 1, "theme": "light", "columns": 64.50, "keys": { "up": ["k", null, true] } }
                """);
        assertThat(Settings.read(file).value()).isEqualTo(new Settings(Optional.of("light"), Optional.empty()));
        assertThat(DARK.keep(file).kept()).isTrue();
        assertThat(file).hasContent("""
                {
                  "format": 1,
                  "theme": "dark",
                  "details": "on",
                  "columns": 64.50,
                  "keys": {
                    "up": [
                      "k",
                      null,
                      true
                    ]
                  }
                }
                """);
    }

    @Test
    void aBrokenFileIsLeftWhereItIsAndSaid() throws IOException {
        write("{ \"format\": 1, \"theme\": 3 }");
        assertThat(Settings.read(file))
                .isEqualTo(
                        new ReadResult<>(
                                Settings.NONE,
                                List.of(
                                        "The settings can't be read: " + file
                                                + " (\"theme\" is missing, or holds what is no name). They are left as they are, and unused.")));
        write("{ \"format\": 1,\n  \"theme\": dark }");
        assertThat(Settings.read(file).remarks().get(0)).contains("line 2, column 12");
        assertThat(file).exists();
    }

    @Test
    void aBrokenFileIsMovedAsideBeforeAnotherIsWritten() throws IOException {
        write("broken");
        WriteResult kept = DARK.keep(file);
        assertThat(kept.kept()).isTrue();
        assertThat(kept.remarks()).hasSize(1);
        assertThat(config.resolve("footnote/settings.json.unreadable-1")).hasContent("broken");
        assertThat(Settings.read(file).value()).isEqualTo(DARK);
    }

    @Test
    void aNewerFileIsLeftAlone() throws IOException {
        write("{ \"format\": 2 }");
        assertThat(Settings.read(file).remarks()).hasSize(1);
        assertThat(DARK.keep(file).kept()).isFalse();
        assertThat(file).hasContent("{ \"format\": 2 }");
    }

    private void write(String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
