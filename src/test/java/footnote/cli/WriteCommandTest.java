package footnote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WriteCommandTest {
    private static final String PIER = "src/test/resources/stories/pier";

    @TempDir
    Path home;

    @Test
    void aPreviewIsPlayedAndNothingOfItIsKept() {
        Outside outside = new Outside(home).typed("1\nset oil 2\nquit\n");
        assertThat(outside.run("write", PIER)).isZero();
        assertThat(outside.printed())
                .startsWith("Preview of The Pier, as The keeper: nothing is kept.\n")
                .contains("There is a cask", "from pier with oil = 2");
        assertThat(Files.exists(home.resolve(".local"))).isFalse();
    }

    @Test
    void aPreviewMayBeginInAnyScene() {
        Outside outside = new Outside(home);
        assertThat(outside.run("write", PIER, "--at", "boat")).isZero();
        assertThat(outside.printed()).startsWith("Preview of The Pier, from boat: nothing is kept.\n");
        assertThat(new Outside(home).run("write", PIER, "--at", "bots")).isEqualTo(2);
    }

    @Test
    void aStoryThatCannotBePlayedIsRefusedWhereNobodyWaits() {
        Outside outside = new Outside(home);
        assertThat(outside.run("write", home.toString())).isEqualTo(1);
        assertThat(outside.complained()).contains("can't be played as it is");
    }

    @Test
    void theStoryInTheJarCannotBePreviewedForWriting() {
        Outside outside = new Outside(home);
        assertThat(outside.run("write")).isEqualTo(2);
        assertThat(outside.complained()).contains("name a story's folder", "--branch DIR");
    }

    @Test
    void aBranchOfTheStoryInTheJarIsPreviewedLikeAnyOther() {
        String branch = home.resolve("kite").toString();
        assertThat(new Outside(home).run("new", "branch", "kite", "--in", branch))
                .isZero();
        Outside outside = new Outside(home).typed("quit\n");
        assertThat(outside.run("write", "--branch", branch, "--at", "s1.desks")).isZero();
        assertThat(outside.printed()).contains("Preview of Limited Release, from s1.desks");
    }
}
