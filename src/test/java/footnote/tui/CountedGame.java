package footnote.tui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A story whose page says how many choices were made, in a folder of its own with its saves, for the finished program. */
final class CountedGame {
    private static final Pattern COUNT = Pattern.compile("You have counted (\\d+) of them");
    private static final String STORY = """
            { "format": 1, "id": "count", "ifid": "9B1C7C54-6F1E-4A53-9C53-0B6C4A2E2B11", "version": "1.0.0",
              "title": "Count", "variables": { "many": { "from": 0, "to": 100000, "start": 0 } },
              "roles": { "one": { "title": "The counter", "start": "a" } },
              "documents": { "log": { "title": "Log", "passages": {
                "p": { "paragraph": 1, "quote": "One more.", "kind": "report" },
                "q": { "paragraph": 2, "quote": "No more.", "kind": "report" } } } },
              "scenes": {
                "z": { "title": "Z", "text": "Over.", "ending": { "name": "Z", "about": "Z." } },
                "a": { "title": "The count", "text": "You have counted {many} of them.", "choices": {
                  "more": { "text": "One more.", "passage": "log#p", "do": ["many + 1"], "to": "a" },
                  "stop": { "text": "Stop.", "passage": "log#q", "to": "z" } } } } }
            """;

    private final Path home;

    CountedGame(Path home) throws IOException {
        this.home = home;
        Files.writeString(Files.createDirectories(home.resolve("count")).resolve("story.json"), STORY);
    }

    /** What the environment has to say for the saves to lie beside the story. */
    String[] environment() {
        return new String[] {
            "XDG_DATA_HOME=" + home.resolve("data"),
            "XDG_CONFIG_HOME=" + home.resolve("config"),
            "XDG_STATE_HOME=" + home.resolve("state"),
            "XDG_CACHE_HOME=" + home.resolve("cache"),
            "TERM=xterm"
        };
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    static String jar() {
        return Path.of("target/footnote.jar").toAbsolutePath().toString();
    }

    /** The folder of the story. */
    String story() {
        return home.resolve("count").toString();
    }

    /** The greatest count that was shown; -1 where none was. */
    static int shown(String text) {
        Matcher matcher = COUNT.matcher(text);
        int most = -1;
        while (matcher.find()) {
            most = Math.max(most, Integer.parseInt(matcher.group(1)));
        }
        return most;
    }
}
