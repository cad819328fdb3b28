package footnote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The finished program has in it what a map is laid out with, and nothing that it needs was left out of the jar. */
class MapIT {
    @TempDir
    Path folder;

    @Test
    void theShippedStoryIsDrawn() throws Exception {
        Path said = folder.resolve("said.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        "target/footnote.jar",
                        "map",
                        "--svg",
                        "-o",
                        folder.resolve("map.svg").toString(),
                        "story/limited-release")
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(said)).isZero();
        assertThat(folder.resolve("map.svg")).content().contains("class=\"chapter\"", "class=\"scene", "class=\"arrow");
    }
}
