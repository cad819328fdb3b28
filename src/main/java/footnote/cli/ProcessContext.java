package footnote.cli;

import footnote.problem.HiddenCharacters;
import footnote.view.Ascii;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * Everything outside the program that it uses: its streams, its environment, its clock and its way to end.
 *
 * @param in       what is typed or piped in, as bytes
 * @param out      what the program is asked for, as bytes
 * @param err      what it has to say about that, as bytes
 * @param terminal whether somebody sits at a terminal that is both {@code in} and {@code out}
 * @param environment a variable of the environment by its name; null where there is none
 * @param property a property of the virtual machine by its name; null where there is none
 * @param clock    the time, for what is written about a fault
 */
record ProcessContext(
        InputStream in,
        OutputStream out,
        OutputStream err,
        boolean terminal,
        UnaryOperator<String> environment,
        UnaryOperator<String> property,
        InstantSource clock) {

    ProcessContext {
        Objects.requireNonNull(in);
        Objects.requireNonNull(out);
        Objects.requireNonNull(err);
        Objects.requireNonNull(environment);
        Objects.requireNonNull(property);
        Objects.requireNonNull(clock);
    }

    /** The same with other streams to write to. */
    ProcessContext writingTo(OutputStream newOut, OutputStream newErr) {
        return new ProcessContext(in, newOut, newErr, terminal, environment, property, clock);
    }

    /** The one that this process is in. */
    static ProcessContext real() {
        // without buffers and locks between: whoever writes does it in large pieces, and a writer that hangs must not
        // keep the terminal from being given back
        return new ProcessContext(
                typed(),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                Interactivity.now(),
                new Environment(),
                new Properties(),
                InstantSource.system());
    }

    /** A channel, which can be closed while somebody waits for what is typed. */
    private static InputStream typed() {
        return Channels.newInputStream(new FileInputStream(FileDescriptor.in).getChannel());
    }

    /** A class with a name, not a lambda: the first lambda of a program costs it as much as the whole story does. */
    private static final class Environment implements UnaryOperator<String> {
        @Override
        public String apply(String name) {
            return System.getenv(name);
        }
    }

    private static final class Properties implements UnaryOperator<String> {
        @Override
        public String apply(String name) {
            return System.getProperty(name);
        }
    }

    /** A variable of the environment; empty where it is not set. */
    String variable(String name) {
        String value = environment.apply(name);
        return value == null ? "" : value;
    }

    /** A property of the virtual machine; empty where it is not set. */
    String property(String name) {
        String value = property.apply(name);
        return value == null ? "" : value;
    }

    /** Where this player's things lie. */
    Folders folders() {
        return Folders.of(this);
    }

    boolean windows() {
        return property("os.name").startsWith("Windows");
    }

    /** Whether the terminal, or whatever reads the output, can show ASCII alone. */
    boolean ascii() {
        return !charset().equals(StandardCharsets.UTF_8);
    }

    private Charset charset() {
        if (!windows() && namesUtf8(locale())) {
            return StandardCharsets.UTF_8;
        }
        // the names under which successive versions of Java know what the terminal was set to
        String name = property("stdout.encoding");
        name = name.isEmpty() ? property("sun.stdout.encoding") : name;
        name = name.isEmpty() ? property("native.encoding") : name;
        return name.isEmpty() || !Charset.isSupported(name) ? StandardCharsets.US_ASCII : Charset.forName(name);
    }

    /** The locale of characters, as POSIX has it: the first of these variables that is not empty. */
    String locale() {
        String name = variable("LC_ALL");
        name = name.isEmpty() ? variable("LC_CTYPE") : name;
        return name.isEmpty() ? variable("LANG") : name;
    }

    /** Whether a locale's name ends in UTF-8: the C library, and Java after it, know that only of installed ones. */
    private static boolean namesUtf8(String locale) {
        int modifier = locale.indexOf('@');
        String plain = modifier < 0 ? locale : locale.substring(0, modifier);
        String charset = plain.substring(plain.indexOf('.') + 1);
        return charset.equalsIgnoreCase("UTF-8") || charset.equalsIgnoreCase("UTF8");
    }

    /** Writes lines for a reader or a pipe; the caller flushes. */
    Writer lines() {
        return new OutputStreamWriter(out, ascii() ? StandardCharsets.US_ASCII : StandardCharsets.UTF_8);
    }

    /**
     * Writes what was asked for, whole lines, at once. What could steer a terminal becomes a sign: names of files,
     * stories and branches are whatever somebody called them.
     */
    void print(String lines) {
        write(out, lines);
    }

    /** Writes what has to be said about it, whole lines, at once. */
    void complain(String lines) {
        write(err, lines);
    }

    /** Writes over the line in which the cursor stands, from its beginning, and says no more than that. */
    void overwrite(String words) {
        write(err, "\r", words);
    }

    private void write(OutputStream to, String lines) {
        write(to, "", lines);
    }

    private void write(OutputStream to, String control, String lines) {
        try {
            // column for column: carets stand under what they mean
            String shown = control + HiddenCharacters.shown(lines);
            to.write(ascii() ? cells(shown) : shown.getBytes(StandardCharsets.UTF_8));
            to.flush();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static byte[] cells(String lines) {
        return Ascii.cells(lines).getBytes(StandardCharsets.US_ASCII);
    }
}
