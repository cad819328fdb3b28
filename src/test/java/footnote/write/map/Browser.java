package footnote.write.map;

import footnote.json.JsonNode;
import footnote.json.JsonObject;
import footnote.json.JsonReader;
import footnote.json.JsonWriter;
import footnote.problem.TextFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A real browser without a window, driven over its own protocol. */
final class Browser implements AutoCloseable {
    private static final long PATIENCE = 60;

    private final Process process;
    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private final WebSocket socket;
    private int calls;

    private Browser(Process process, WebSocket.Builder builder, URI page) {
        this.process = process;
        this.socket = builder.buildAsync(page, new Listening()).join();
    }

    /** Where a browser of this kind is installed, if it is. */
    static Optional<Path> installed() {
        return Stream.of("chromium", "chromium-browser", "google-chrome")
                .map(name -> Path.of("/usr/bin", name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Opens a file in a window of a size; what the browser keeps for itself goes into {@code profile}. */
    static Browser open(Path file, Path profile, String size) throws Exception {
        Process process = new ProcessBuilder(
                        installed().orElseThrow().toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--no-first-run",
                        "--disable-extensions",
                        "--window-size=" + size,
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        file.toUri().toString())
                .redirectErrorStream(true)
                .start();
        BufferedReader said = process.inputReader();
        String line = said.readLine();
        while (line != null && !line.contains("DevTools listening on ws://")) {
            line = said.readLine();
        }
        if (line == null) {
            throw new IOException("the browser did not start");
        }
        Thread rest = new Thread(() -> said.lines().forEach(more -> {}));
        rest.setDaemon(true);
        rest.start();
        HttpClient client = HttpClient.newHttpClient();
        String host = line.substring(line.indexOf("ws://") + 5, line.indexOf("/devtools"));
        Browser browser = new Browser(process, client.newWebSocketBuilder(), page(client, host));
        browser.awaitPage();
        return browser;
    }

    /** Asks until the page is there whole: each question waits for its answer. */
    private void awaitPage() throws Exception {
        for (int asked = 0; asked < 100_000; asked++) {
            if (evaluate("document.readyState === 'complete' && location.protocol === 'file:'")
                    .equals("true")) {
                return;
            }
        }
        throw new IOException("the page was never loaded");
    }

    /** The one page that is open, once there is one. */
    private static URI page(HttpClient client, String host) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://" + host + "/json/list"))
                .build();
        String list = client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        int page = list.indexOf("\"type\": \"page\"");
        int at = list.indexOf("ws://", page);
        return URI.create(list.substring(at, list.indexOf('"', at)));
    }

    /** What a piece of script comes to, as text. */
    String evaluate(String script) throws Exception {
        JsonWriter call = new JsonWriter()
                .object()
                .key("expression")
                .value("String(" + script + ")")
                .endObject();
        JsonObject result = (JsonObject)
                call("Runtime.evaluate", call.text()).find("result").orElseThrow();
        return result.string("value")
                .orElseThrow(() ->
                        new IOException("the script failed: " + result.span().text()));
    }

    void mouse(String type, double x, double y, String more) throws Exception {
        call("Input.dispatchMouseEvent", "{ \"type\": \"" + type + "\", \"x\": " + x + ", \"y\": " + y + more + " }");
    }

    void click(double x, double y) throws Exception {
        mouse("mousePressed", x, y, ", \"button\": \"left\", \"buttons\": 1, \"clickCount\": 1");
        mouse("mouseReleased", x, y, ", \"button\": \"left\", \"clickCount\": 1");
    }

    void type(String text) throws Exception {
        call(
                "Input.insertText",
                new JsonWriter().object().key("text").value(text).endObject().text());
    }

    private JsonObject call(String method, String parameters) throws Exception {
        int id = ++calls;
        socket.sendText("{ \"id\": " + id + ", \"method\": \"" + method + "\", \"params\": " + parameters + " }", true)
                .get(PATIENCE, TimeUnit.SECONDS);
        while (true) {
            String answer = heard.poll(PATIENCE, TimeUnit.SECONDS);
            if (answer == null) {
                throw new IOException("no answer to " + method);
            }
            if (answer.startsWith("{\"id\":" + id + ",")) {
                JsonNode node = new JsonReader()
                        .read(new TextFile("answer", answer))
                        .root()
                        .orElseThrow();
                return (JsonObject) ((JsonObject) node).find("result").orElseThrow();
            }
        }
    }

    private final class Listening implements WebSocket.Listener {
        private final StringBuilder message = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
            message.append(data);
            if (last) {
                heard.add(message.toString());
                message.setLength(0);
            }
            from.request(1);
            return null;
        }
    }

    @Override
    public void close() {
        socket.abort();
        process.destroy();
        process.onExit().join();
    }
}
