package footnote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MapCommandTest {
    private static final String PIER = "src/test/resources/stories/pier";

    @TempDir
    Path home;

    @Test
    void withoutAFormItSaysWhatSurroundsTheSceneWhereOneLeftOff() {
        new Outside(home).typed("1\n2\n").run(PIER);
        Outside outside = new Outside(home);
        assertThat(outside.run("map", PIER)).isZero();
        assertThat(outside.printed()).contains("Here from:\n  pier (The pier), by sleep\n", "It leads nowhere.");
    }

    @Test
    void aSceneThatIsNotThereIsNamedWithASuggestion() {
        Outside outside = new Outside(home);
        assertThat(outside.run("map", PIER, "--near", "stars")).isEqualTo(2);
        assertThat(outside.complained()).contains("There is no scene stars. Did you mean stairs?");
    }

    @Test
    void aPartOfASceneIsEnoughToNameIt() {
        Outside outside = new Outside(home);
        assertThat(outside.run("map", PIER, "--near", "stai")).isZero();
        assertThat(outside.printed()).contains("stairs (The stairs)");
        assertThat(outside.run("map", PIER, "--near", "end.")).isEqualTo(2);
        assertThat(outside.complained()).contains("There is no scene end.. Which one: end.");
    }

    @Test
    void aPageIsWrittenWhereItIsWanted() {
        Path page = home.resolve("pier.html");
        Outside outside = new Outside(home);
        assertThat(outside.run("map", PIER, "--html", "-o", page.toString())).isZero();
        assertThat(page).content().startsWith("<!DOCTYPE html>");
        assertThat(outside.printed()).isEqualTo(page + " is written.\n");
    }

    @Test
    void theTrailOfWhatIsBegunIsMarked() {
        new Outside(home).typed("1\n2\n").run(PIER);
        Outside outside = new Outside(home);
        assertThat(outside.run("map", PIER, "--mermaid", "--trail")).isZero();
        assertThat(outside.printed()).contains("1 of 1 play").contains(":::trodden");
    }

    @Test
    void twoFormsAtOnceAreWrongUse() {
        assertThat(new Outside(home).run("map", PIER, "--svg", "--dot")).isEqualTo(2);
        assertThat(Files.exists(home.resolve(".local"))).isFalse();
    }
}
