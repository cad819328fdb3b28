package footnote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The guides are true: what they say is done, word for word. */
class GuidesTest {
    @TempDir
    Path home;

    @Test
    void everyCommandOfTheGuideForWritersDoesWhatItSays() throws IOException {
        assertThat(new Guide(home).follow(Path.of("doc/writing.md"))).isGreaterThan(15);
    }

    @Test
    void everyCommandOfTheGuideForTeachersDoesWhatItSays() throws IOException {
        assertThat(new Guide(home).follow(Path.of("doc/teaching.md"))).isGreaterThan(8);
        assertThat(home.resolve("class/map.html")).content().contains("2 plays");
        assertThat(home.resolve("class/ben.md.html")).content().startsWith("<!DOCTYPE html>");
    }
}
