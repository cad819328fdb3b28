package footnote.web.classlib;

import java.io.IOException;
import java.io.Writer;

/** {@code java.io.FilterWriter}: hands everything on to another writer. */
public abstract class BrowserFilterWriter extends Writer {
    /** The other writer. */
    protected final Writer out;

    protected BrowserFilterWriter(Writer out) {
        super(out);
        this.out = out;
    }

    @Override
    public void write(int character) throws IOException {
        out.write(character);
    }

    @Override
    public void write(char[] characters, int offset, int length) throws IOException {
        out.write(characters, offset, length);
    }

    @Override
    public void write(String text, int offset, int length) throws IOException {
        out.write(text, offset, length);
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
