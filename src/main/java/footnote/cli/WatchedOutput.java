package footnote.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An output stream that remembers why it could not be written, for libraries swallow that.
 *
 * <p>It neither buffers nor locks: what is written goes on in the same pieces.
 */
final class WatchedOutput extends FilterOutputStream {
    private volatile @Nullable IOException failure;

    WatchedOutput(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int b) throws IOException {
        try {
            out.write(b);
        } catch (IOException lost) {
            failure = lost;
            throw lost;
        }
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException lost) {
            failure = lost;
            throw lost;
        }
    }

    @Override
    public void flush() throws IOException {
        try {
            out.flush();
        } catch (IOException lost) {
            failure = lost;
            throw lost;
        }
    }

    /** Why something could not be written, if so. */
    Optional<IOException> failure() {
        return Optional.ofNullable(failure);
    }

    /** Whether whoever read it has gone, as in a pipe to {@code head}: nobody is left to be told. */
    boolean nobodyListens() {
        // Java has no type for it; the system's own words name the pipe in every language that was tried
        IOException lost = failure;
        return lost != null
                && String.valueOf(lost.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
    }
}
