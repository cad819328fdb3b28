package footnote.tui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A story that has 2^60 states, checked by the finished program: it stops where it is told to, and says so. */
class ExplodingStoryIT {
    private static final int SWITCHES = 60;

    @TempDir
    Path home;

    private void check(Pane pane, String limits, String options) throws IOException {
        Path story = Files.createDirectories(home.resolve("switches"));
        Files.writeString(story.resolve("story.json"), story(limits));
        pane.enters("clear; " + CountedGame.java() + " " + options + " -jar '" + CountedGame.jar() + "' check '" + story
                + "'");
    }

    @Test
    void atItsLimitItSaysThatNotEverythingWasSeen() throws Exception {
        try (Pane pane = new Pane(200, 40, "dash", new CountedGame(home).environment())) {
            check(pane, "\"limits\": { \"states\": 20000 },", "-Xmx512m");
            pane.awaits("the story has more states than were looked at").awaitsPrompt();
            assertThat(pane.exitCode()).isEqualTo("1");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"-Xmx64m", "-Xmx200m"})
    void withLittleMemoryItSaysSoToo(String memory) throws Exception {
        try (Pane pane = new Pane(200, 40, "dash", new CountedGame(home).environment())) {
            check(pane, "", memory);
            pane.awaits("the story has more states than were looked at").awaitsPrompt();
            assertThat(pane.exitCode()).isEqualTo("1");
        }
    }

    @Test
    void ctrlCEndsItWithWhatIsKnownSoFar() throws Exception {
        try (Pane pane = new Pane(200, 40, "dash", new CountedGame(home).environment())) {
            check(pane, "\"limits\": { \"states\": 2000000000 },", "");
            pane.awaits("states").keys("C-c");
            pane.awaits("the work was ended before every state was looked at").awaitsPrompt();
            pane.isAsItWas();
            assertThat(pane.exitCode()).isEqualTo("130");
        }
    }

    /** A room with so many switches, each of which can be turned at any time. */
    private static String story(String limits) {
        String variables = IntStream.range(0, SWITCHES)
                .mapToObj(i -> "\"s" + i + "\": { \"start\": false }")
                .collect(Collectors.joining(", "));
        String choices = IntStream.range(0, SWITCHES)
                .mapToObj(i -> "\"on" + i + "\": { \"text\": \"On.\", \"if\": \"not s" + i + "\", \"do\": [\"s" + i
                        + " = true\"], \"to\": \"a\" }, \"off" + i + "\": { \"text\": \"Off.\", \"if\": \"s" + i
                        + "\", \"do\": [\"s" + i + " = false\"], \"to\": \"a\" }")
                .collect(Collectors.joining(",\n"));
        return """
            { "format": 1, "id": "switches", "ifid": "9B1C7C54-6F1E-4A53-9C53-0B6C4A2E2B12", "version": "1.0.0", %s
              "title": "Switches", "variables": { %s },
              "roles": { "one": { "title": "One", "start": "a" } },
              "documents": { "log": { "title": "Log", "passages": {
                "p": { "paragraph": 1, "quote": "On and off.", "kind": "report" } } } },
              "scenes": {
                "z": { "title": "Z", "text": "Over.", "ending": { "name": "Z", "about": "Z." } },
                "a": { "title": "A", "text": "Switches.", "passage": "log#p", "choices": {
                  "stop": { "text": "Stop.", "to": "z" }, %s } } } }
            """.formatted(limits, variables, choices);
    }
}
