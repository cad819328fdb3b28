package footnote.problem;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The decoded text of one file, under the name by which people know it. */
public final class TextFile {
    private final String name;
    private final String text;
    /** Where each line begins; null until somebody asks for a line. */
    private int @Nullable [] lineStarts;
    /** The last column that was computed: the next that is asked for often stands after it in the same, very long line. */
    private volatile Counted counted = new Counted(0, 0, 0);

    /** How many code points stand between two 0-based offsets. */
    private record Counted(int start, int end, int codePoints) {}

    /**
     * @param name the path as it is shown in messages, with {@code /} between folders
     * @param text the whole text, decoded, without a byte-order mark
     */
    public TextFile(String name, String text) {
        this.name = Objects.requireNonNull(name);
        this.text = Objects.requireNonNull(text);
    }

    /**
     * The text of a file's bytes in UTF-8, with or without a byte-order mark; what is not UTF-8 becomes U+FFFD.
     *
     * @param name the path as it is shown in messages
     */
    public static TextFile of(String name, byte[] bytes) {
        return new TextFile(name, decoded(bytes));
    }

    /** The characters of bytes in UTF-8, without a byte-order mark; what is not UTF-8 becomes U+FFFD. */
    public static String decoded(byte[] bytes) {
        boolean marked =
                bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
        int begin = marked ? 3 : 0;
        return new String(bytes, begin, bytes.length - begin, StandardCharsets.UTF_8);
    }

    public String name() {
        return name;
    }

    public String text() {
        return text;
    }

    /** A stretch of this file from {@code start} to before {@code end}, both 0-based offsets in UTF-16 units. */
    public Span span(int start, int end) {
        return new Span(this, start, end);
    }

    /** The 1-based line that holds the 0-based {@code offset}; the end of the text belongs to the last line. */
    public int lineOf(int offset) {
        int found = Arrays.binarySearch(lineStarts(), offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** How many code points stand before the 0-based {@code offset} in its line. */
    int codePointsBefore(int offset) {
        int start = startOf(lineOf(offset));
        Counted last = counted;
        boolean goesOn = last.start == start && last.end <= offset;
        int from = goesOn ? last.end : start;
        int sum = (goesOn ? last.codePoints : 0) + text.codePointCount(from, offset);
        counted = new Counted(start, offset, sum);
        return sum;
    }

    /** How many lines the text has; at least 1. */
    public int lines() {
        return lineStarts().length;
    }

    /** The 0-based offset at which the 1-based {@code line} begins. */
    public int startOf(int line) {
        return lineStarts()[line - 1];
    }

    /** The 0-based offsets at which lines begin, found when the first message about this file needs them. */
    private int[] lineStarts() {
        if (lineStarts == null) {
            lineStarts = findLineStarts(text);
        }
        return lineStarts;
    }

    private static int[] findLineStarts(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean alone = c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
            if (alone) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }

    @Override
    public String toString() {
        return name;
    }
}
