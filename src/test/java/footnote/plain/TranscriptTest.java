package footnote.plain;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.game.Game;
import footnote.load.Loader;
import footnote.load.StorySource;
import footnote.save.StorySaves;
import footnote.session.Sitting;
import footnote.story.Story;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Sittings as they look from first to last. A transcript is a script too: its lines behind {@code "> "} are what is
 * typed, and {@code ^D} is the end of it. One of {@code "# width N"} or {@code "# ascii"} sets the face, {@code "# a new sitting"} begins another one;
 * other lines behind a {@code #} are remarks.
 */
class TranscriptTest {
    private static final Path TRANSCRIPTS = Path.of("src/test/resources/transcripts");
    private static final Path PIER = Path.of("src/test/resources/stories/pier");
    private static final String END = "^D";
    private static final String ANOTHER = "# a new sitting";

    @TempDir
    Path data;

    @ParameterizedTest
    @ValueSource(strings = {"a-night", "words", "saves", "slips", "ascii", "unwrapped", "two-seats"})
    void aSittingInPlainModeLooksAsInItsGoldenFile(String name) throws IOException {
        Path file = TRANSCRIPTS.resolve(name + ".txt");
        List<String> written = Files.readAllLines(file);
        String played = play(written);
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(file, played);
        }
        assertThat(played).isEqualTo(Files.readString(file));
    }

    private String play(List<String> written) throws IOException {
        StringWriter out = new StringWriter();
        List<String> typed = new ArrayList<>();
        PlainSettings settings = new PlainSettings(72, true, false);
        for (String line : written) {
            if (line.equals("> " + END)) {
                continue;
            }
            if (line.startsWith("> ") || line.equals(">")) {
                typed.add(line.substring(Math.min(2, line.length())));
            } else if (line.equals(ANOTHER)) {
                sit(settings, typed, out);
                typed.clear();
                out.write("\n" + line + "\n");
            } else if (line.startsWith("# ")) {
                out.write(line + "\n");
                settings = line.equals("# ascii") ? new PlainSettings(settings.width(), true, true) : settings;
                settings = line.startsWith("# width ")
                        ? new PlainSettings(Integer.parseInt(line.substring(8)), true, settings.ascii())
                        : settings;
            }
        }
        sit(settings, typed, out);
        return out.toString();
    }

    private void sit(PlainSettings settings, List<String> typed, StringWriter out) throws IOException {
        Story story = Loader.load(StorySource.folder(PIER, "pier")).story().orElseThrow();
        try (Sitting sitting = new Sitting(new Game(story), new StorySaves(data, story.id(), story.ifid()))) {
            PlainFace.play(sitting, new Echo(typed, out), out, settings);
        }
    }

    /** Somebody at a keyboard: what they type can be seen where it is typed. */
    private static final class Echo extends BufferedReader {
        private final StringWriter screen;

        Echo(List<String> typed, StringWriter screen) {
            super(new StringReader(String.join("\n", typed) + (typed.isEmpty() ? "" : "\n")));
            this.screen = screen;
        }

        @Override
        public String readLine() throws IOException {
            String line = super.readLine();
            screen.write(line == null ? END : line + "\n");
            return line;
        }
    }
}
