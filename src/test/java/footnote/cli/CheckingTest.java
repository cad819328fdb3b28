package footnote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckingTest {
    private static final String PIER = "src/test/resources/stories/pier";
    private static final String BROKEN = "src/test/resources/broken/no-offer";

    @TempDir
    Path home;

    @Test
    void jsonIsAllThatIsPrinted() {
        Outside outside = new Outside(home);
        assertThat(outside.run("check", BROKEN, "--json", "--odds")).isEqualTo(1);
        assertThat(outside.printed()).startsWith("{\n").endsWith("}\n")
                .contains("\"code\": \"no-offer\"", "\"> pier/swim\"", "\"noEnding\": ");
        assertThat(outside.complained()).isEmpty();
    }

    @Test
    void sarifIsAllThatIsPrinted() {
        Outside outside = new Outside(home);
        assertThat(outside.run("check", BROKEN, "--sarif")).isEqualTo(1);
        assertThat(outside.printed()).startsWith("{\n").contains("\"version\": \"2.1.0\"", "\"uri\": \"" + BROKEN);
    }

    @Test
    void oddsFollowTheFindings() {
        Outside outside = new Outside(home);
        assertThat(outside.run("check", PIER, "--odds")).isZero();
        assertThat(outside.printed()).contains(PIER + ": 1 note.\n\nkeeper: ", "  different playthroughs: ");
    }
}
