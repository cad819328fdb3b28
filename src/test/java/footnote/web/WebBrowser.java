package footnote.web;

import footnote.json.JsonArray;
import footnote.json.JsonNode;
import footnote.json.JsonNumber;
import footnote.json.JsonObject;
import footnote.json.JsonReader;
import footnote.json.JsonString;
import footnote.json.JsonWriter;
import footnote.problem.TextFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** A real browser without a window, in which a test does what a person does; {@code browser.js} does it there. */
final class WebBrowser implements AutoCloseable {
    private static final Path FOLDER = Path.of("target/browser");
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    private final Process process;
    private final Writer to;
    private final BufferedReader from;

    private WebBrowser(Process process) {
        this.process = process;
        this.to = process.outputWriter(StandardCharsets.UTF_8);
        this.from = process.inputReader(StandardCharsets.UTF_8);
    }

    /** A browser, where there is one, and the library that drives it is installed as {@code .ci/run} does it. */
    static WebBrowser start() throws IOException {
        Assumptions.assumeTrue(Files.isExecutable(CHROMIUM), "needs chromium");
        Assumptions.assumeTrue(Files.isDirectory(FOLDER.resolve("node_modules/playwright-core")), "needs playwright");
        Files.copy(
                Path.of("src/test/browser/browser.js"),
                FOLDER.resolve("browser.js"),
                StandardCopyOption.REPLACE_EXISTING);
        return new WebBrowser(new ProcessBuilder("node", "browser.js", CHROMIUM.toString())
                .directory(FOLDER.toFile())
                .redirectError(FOLDER.resolve("errors.txt").toFile())
                .start());
    }

    /** Opens a page in a new window in which nothing is kept yet. */
    void open(Path page, int width, int height, String scheme) throws IOException {
        ask("open", "address", page.toUri().toString(), "width", width, "height", height, "scheme", scheme);
    }

    /** Opens a page that may keep nothing. */
    void openDenied(Path page) throws IOException {
        ask("open", "address", page.toUri().toString(), "width", 1280, "height", 800, "scheme", "light", "deny", "yes");
    }

    /** Opens it once more, in another window that shares what is kept. */
    void another(Path page) throws IOException {
        ask("another", "address", page.toUri().toString());
    }

    void click(String on) throws IOException {
        ask("click", "on", on);
    }

    void hover(String on) throws IOException {
        ask("hover", "on", on);
    }

    void press(String... keys) throws IOException {
        for (String key : keys) {
            ask("press", "key", key);
        }
    }

    void type(String words) throws IOException {
        ask("type", "words", words);
    }

    void reload() throws IOException {
        ask("reload");
    }

    String text(String on) throws IOException {
        return string(ask("text", "on", on));
    }

    long count(String on) throws IOException {
        return ((JsonNumber) ask("count", "on", on)).whole().orElseThrow();
    }

    /** The id of what has the focus. */
    String focused() throws IOException {
        return string(ask("focused"));
    }

    /** What a piece of script comes to, as text. */
    String evaluate(String script) throws IOException {
        return string(ask("evaluate", "script", "String(" + script + ")"));
    }

    /** The text of the file that pressing something brings. */
    String download(String on) throws IOException {
        return ((JsonObject) ask("download", "on", on)).string("text").orElseThrow();
    }

    void upload(String on, Path file) throws IOException {
        ask("upload", "on", on, "file", file.toAbsolutePath().toString());
    }

    /** What makes the page hard to use for somebody. */
    List<String> audit() throws IOException {
        return strings(ask("audit"));
    }

    /** What the page did that it must not. */
    List<String> complaints() throws IOException {
        return strings(ask("complaints"));
    }

    private static String string(JsonNode node) {
        return ((JsonString) node).value();
    }

    private static List<String> strings(JsonNode node) {
        List<String> all = new ArrayList<>();
        ((JsonArray) node).items().forEach(item -> all.add(string(item)));
        return all;
    }

    private JsonNode ask(String command, Object... more) throws IOException {
        Map<String, Object> asked = new LinkedHashMap<>();
        asked.put("command", command);
        for (int i = 0; i < more.length; i += 2) {
            asked.put((String) more[i], more[i + 1]);
        }
        JsonWriter out = new JsonWriter().object();
        asked.forEach((key, value) -> {
            out.key(key);
            if (value instanceof Integer number) {
                out.value(number);
            } else {
                out.value((String) value);
            }
        });
        to.write(out.endObject().text().replace("\n", " ") + "\n");
        to.flush();
        String answer = from.readLine();
        if (answer == null) {
            throw new IOException("the browser is gone: " + Files.readString(FOLDER.resolve("errors.txt")));
        }
        JsonObject root = (JsonObject)
                new JsonReader().foreign(new TextFile("answer", answer)).root().orElseThrow();
        if (root.string("fault").isPresent()) {
            throw new IOException(
                    command + " " + List.of(more) + ": " + root.string("fault").get());
        }
        return root.find("value").orElseThrow();
    }

    @Override
    public void close() throws IOException {
        to.close();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroy();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
