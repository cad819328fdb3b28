package footnote.tui;

import footnote.write.preview.Draft;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The finished program, showing a story while it is written. */
class WriteIT {
    private static final String JAR = Path.of(System.getProperty("java.home"), "bin", "java") + " -jar '"
            + Path.of("target/footnote.jar").toAbsolutePath() + "' write ";

    @TempDir
    Path home;

    @Test
    void aSaveIsOnTheScreenWithoutAKey() throws IOException {
        Path story = Files.createDirectory(home.resolve("pier"));
        Draft draft = new Draft(story);
        try (Pane pane = new Pane(100, 30, "dash", "XDG_DATA_HOME=" + home)) {
            pane.enters("clear; " + JAR + "'" + story + "'")
                    .awaits("as The keeper")
                    .types("1")
                    .awaits("He has said so");
            draft.replace("night.json", "He has said so before.", "He repeats himself.");
            pane.awaits("He repeats himself.").awaits("the same place");
            draft.replace("night.json", "\"to\": \"stairs\"", "\"to\": \"stars\"");
            pane.awaits("leads to scene").awaits("the last good page stays");
            pane.keys("q").awaitsPrompt().isAsItWas();
        }
    }
}
