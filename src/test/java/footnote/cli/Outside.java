package footnote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** A world of its own for a test: nothing of this process leaks into it, and what is said in it can be read. */
final class Outside {
    final Map<String, String> environment = new HashMap<>();
    final Map<String, String> properties = new HashMap<>();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private InputStream in = InputStream.nullInputStream();
    private boolean terminal;

    /** A Linux in UTF-8, with a home of its own and nobody at a terminal. */
    Outside(Path home) {
        properties.put("user.home", home.toString());
        properties.put("os.name", "Linux");
        properties.put("native.encoding", "UTF-8");
        properties.put("java.class.path", "target/test-classes:target/classes");
    }

    Outside typed(String lines) {
        in = new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    Outside reading(InputStream stream) {
        in = stream;
        return this;
    }

    Outside atATerminal(String kind) {
        terminal = true;
        environment.put("TERM", kind);
        return this;
    }

    Outside with(String property, String value) {
        properties.put(property, value);
        return this;
    }

    Outside set(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    int run(String... args) {
        return Main.run(args, context());
    }

    /** What a command prints that ends well. */
    String printedBy(String... args) {
        assertThat(run(args)).as(complained()).isZero();
        return printed();
    }

    ProcessContext context() {
        return new ProcessContext(
                in, out, err, terminal, environment::get, properties::get, () -> Instant.parse("2026-01-02T03:04:05Z"));
    }

    /** The same, with a clock that goes on by a minute whenever somebody looks at it. */
    ProcessContext later() {
        ProcessContext context = context();
        AtomicLong minutes = new AtomicLong();
        return new ProcessContext(
                in,
                out,
                err,
                terminal,
                context.environment(),
                context.property(),
                () -> Instant.EPOCH.plusSeconds(60 * minutes.incrementAndGet()));
    }

    String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String complained() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
