package footnote;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.plain.PlainCommands;
import footnote.session.Intent;
import footnote.view.Help;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Everything that a player can do, a player can do on both faces, and is told how. */
class IntentsTest {
    @Test
    void everyIntentHasAWordThatHelpTells() {
        Set<String> reached = new TreeSet<>();
        for (Help.Line line : Help.LINES) {
            if (!line.words().isEmpty()) {
                Intent intent = PlainCommands.intent(line.words())
                        .orElseThrow(
                                () -> new AssertionError("help tells of " + line.words() + ", which means nothing"));
                reached.add(intent.getClass().getSimpleName());
            }
        }
        assertThat(reached).isEqualTo(everything());
    }

    private static Set<String> everything() {
        Set<String> names = new TreeSet<>();
        Arrays.stream(Intent.class.getPermittedSubclasses()).forEach(intent -> names.add(intent.getSimpleName()));
        return names;
    }
}
