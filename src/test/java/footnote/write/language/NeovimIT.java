package footnote.write.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import footnote.load.Loader;
import footnote.load.StorySource;
import footnote.write.preview.Draft;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The finished program as the language server of a real editor, which is set up as the editors' page says. */
@DisabledOnOs(OS.WINDOWS)
class NeovimIT {
    private static final Path SETUP = Path.of("editors/neovim/footnote.lua").toAbsolutePath();
    private static final Path STEPS =
            Path.of("src/test/resources/editors/neovim.lua").toAbsolutePath();

    @TempDir
    private Path home;

    @Test
    void aWriterIsToldOfASlipCompletesANameAndRenamesAScene() throws IOException, InterruptedException {
        assumeTrue(isThere(), "needs nvim, a real editor");
        Path story = Files.createDirectory(home.resolve("pier"));
        new Draft(story);
        Path said = home.resolve("said.txt");
        Path shown = home.resolve("shown.txt");
        ProcessBuilder editor = new ProcessBuilder(
                        "nvim", "--headless", "-n", "-i", "NONE", "-u", SETUP.toString(), "-c", "luafile " + STEPS)
                .directory(story.toFile())
                .redirectErrorStream(true)
                .redirectOutput(shown.toFile());
        editor.environment().put("HOME", home.toString());
        editor.environment().put("FOOTNOTE", launcher().toString());
        editor.environment().put("SAID", said.toString());
        Process process = editor.start();
        process.getOutputStream().close();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).as("the editor ends").isTrue();
        assertThat(said).as(Files.readString(shown)).exists();
        assertThat(Files.readAllLines(said))
                .containsExactly(
                        "fault: 13:110 choice \"light\" leads to scene \"stars\", which does not exist; "
                                + "did you mean \"stairs\"?",
                        "completed: stairs",
                        "hover: **stairs** (scene): The stairs",
                        "renamed: \"to\": \"steps\"",
                        "refused: no scene can be called \"no name\"");
        assertThat(process.exitValue()).isZero();
        assertThat(Loader.load(StorySource.folder(story, ""))
                        .story()
                        .orElseThrow()
                        .scenes())
                .containsKey("steps")
                .doesNotContainKey("stairs");
    }

    private Path launcher() throws IOException {
        Path launcher = Files.writeString(
                home.resolve("footnote"),
                "#!/bin/sh\nexec '" + Path.of(System.getProperty("java.home"), "bin", "java") + "' -jar '"
                        + Path.of("target/footnote.jar").toAbsolutePath() + "' \"$@\"\n");
        return Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static boolean isThere() throws InterruptedException {
        try {
            return new ProcessBuilder("nvim", "--version")
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException missing) {
            return false;
        }
    }
}
