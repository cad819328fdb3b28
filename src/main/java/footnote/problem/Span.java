package footnote.problem;

import java.util.Objects;

/**
 * A stretch of one file's text.
 *
 * <p>Inside, {@code start} and {@code end} are 0-based offsets in UTF-16 units, the end exclusive; {@link #line} and
 * {@link #column} are what people count: from 1, a column being a character (a code point).
 */
public record Span(TextFile file, int start, int end) implements Comparable<Span> {

    public Span {
        Objects.requireNonNull(file);
        if (start < 0 || end < start || end > file.text().length()) {
            throw new IllegalArgumentException("no such stretch in " + file + ": " + start + " to " + end);
        }
    }

    /** The line of the first character, from 1. */
    public int line() {
        return file.lineOf(start);
    }

    /** The place of the first character in its line, from 1, in code points. */
    public int column() {
        return file.codePointsBefore(start) + 1;
    }

    /** The text of this stretch. */
    public String text() {
        return file.text().substring(start, end);
    }

    /** By place within one file; files in the order of their names. */
    @Override
    public int compareTo(Span other) {
        int byFile = file.name().compareTo(other.file.name());
        if (byFile != 0) {
            return byFile;
        }
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }

    @Override
    public String toString() {
        return file.name() + ":" + line() + ":" + column();
    }
}
