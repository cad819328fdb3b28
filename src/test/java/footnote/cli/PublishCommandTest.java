package footnote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a published page goes. That it plays is a matter for a browser. */
class PublishCommandTest {
    private static final String PIER = "src/test/resources/good/everything";

    @TempDir
    Path home;

    @Test
    void aStoryThatCantBePlayedIsNotPublished() throws IOException {
        Files.writeString(home.resolve("story.json"), "{");
        Outside outside = new Outside(home);
        Path page = home.resolve("page.html");
        assertThat(outside.run("publish", home.toString(), "-o", page.toString()))
                .isEqualTo(1);
        assertThat(page).doesNotExist();
    }

    @Test
    void aFileOfAnotherKindThatHappensToHaveThePagesNameIsLeftAlone() throws IOException {
        Path map = Path.of("harbour.html");
        Files.writeString(map, "a map");
        try {
            Outside outside = new Outside(home);
            assertThat(outside.run("publish", "--no-branches", PIER)).isEqualTo(1);
            assertThat(outside.complained())
                    .isEqualTo("footnote: harbour.html is there already, and publish did not make it; say where with"
                            + " -o.\n");
            assertThat(map).hasContent("a map");
        } finally {
            Files.delete(map);
        }
    }
}
