package footnote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The language server as a process: what it leaves on its streams, and how it ends. */
class LspCommandTest {
    private static final String BEGIN =
            message("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{\"capabilities\":{}}}");
    private static final String SHUTDOWN = message("{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"shutdown\"}");
    private static final String EXIT = message("{\"jsonrpc\":\"2.0\",\"method\":\"exit\"}");

    @TempDir
    private Path home;

    private Outside outside;

    @BeforeEach
    void aWorld() {
        outside = new Outside(home);
    }

    private static String message(String json) {
        return "Content-Length: " + json.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + json;
    }

    /** What an editor sends, in order; it then waits, as editors do, and doesn't close its end. */
    private static InputStream openEnded(String sent) {
        return new ByteArrayInputStream(sent.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public synchronized int read() {
                return available() > 0 ? super.read() : waits();
            }

            @Override
            public synchronized int read(byte[] into, int from, int length) {
                return available() > 0 ? super.read(into, from, length) : waits();
            }

            private int waits() {
                try {
                    while (true) {
                        wait();
                    }
                } catch (InterruptedException ended) {
                    return -1;
                }
            }
        };
    }

    @Test
    void anEditorThatSaysItLeavesEndsWithoutFault() {
        int code = outside.reading(openEnded(BEGIN + SHUTDOWN + EXIT)).run("lsp");
        assertThat(code).isZero();
        assertThat(outside.complained()).isEmpty();
        assertIsProtocolAlone(outside.printed());
        assertThat(outside.printed()).contains("\"completionProvider\"", "\"positionEncoding\":\"utf-16\"", "\"id\":2");
    }

    @Test
    void anEditorThatVanishesOrExitsWithoutAShutdownIsAFault() {
        assertThat(outside.typed("").run("lsp")).isEqualTo(1);
        assertThat(new Outside(home).typed(BEGIN).run("lsp")).isEqualTo(1);
        assertThat(new Outside(home).reading(openEnded(BEGIN + EXIT)).run("lsp"))
                .isEqualTo(1);
        assertThat(outside.complained()).isEmpty();
        assertIsProtocolAlone(outside.printed());
    }

    @Test
    void inputThatIsNotTheProtocolIsAnsweredWithNothing() {
        assertThat(outside.typed("hello\nis this a shell?\n\nls\n\n").run("lsp"))
                .isEqualTo(1);
        assertIsProtocolAlone(outside.printed());
        assertThat(outside.complained()).isEmpty();
    }

    @Test
    void aWordThatTheCommandDoesntKnowIsWrongUse() {
        assertThat(outside.run("lsp", "--port", "7")).isEqualTo(2);
        assertThat(outside.printed()).isEmpty();
    }

    /** Whether the output is messages with their lengths, and nothing before, between or behind them. */
    private static void assertIsProtocolAlone(String printed) {
        String rest = printed;
        while (!rest.isEmpty()) {
            assertThat(rest).startsWith("Content-Length: ");
            int end = rest.indexOf("\r\n\r\n");
            int length = Integer.parseInt(rest.substring("Content-Length: ".length(), end));
            String body = rest.substring(end + 4, end + 4 + length);
            assertThat(body).startsWith("{\"jsonrpc\":\"2.0\"").endsWith("}");
            rest = rest.substring(end + 4 + length);
        }
    }
}
