package footnote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LeftOutTestsTest {
    @Test
    void nothingIsSaidWhereEveryTestRan() {
        assertThat(LeftOutTests.sentence(List.of())).isEmpty();
    }

    @Test
    void oneLineNamesWhatWasLeftOutAndHowToGetIt() {
        assertThat(LeftOutTests.sentence(
                        List.of("PlayIT tmux", "HtmlPageTest chromium", "PlayIT tmux", "TerminalIT tmux")))
                .isEqualTo("Left out: tests of HtmlPageTest (needs chromium); PlayIT, TerminalIT (needs tmux)."
                        + " Install chromium and tmux, and run mvn verify again.\n");
    }
}
