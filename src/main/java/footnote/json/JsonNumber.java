package footnote.json;

import footnote.problem.Span;
import footnote.problem.TextFile;
import java.util.OptionalLong;

/**
 * A number, as it is written.
 *
 * @param start the 0-based offset of its first character
 * @param end   the 0-based offset behind its last
 */
public record JsonNumber(TextFile file, int start, int end) implements JsonNode {
    /** No number of a story or a save has more digits; longer ones are no whole numbers to us. */
    private static final int DIGITS = 18;

    /** Its value where it is written as a whole number of at most 18 digits, and nothing where it is not. */
    public OptionalLong whole() {
        String text = file.text();
        boolean negative = text.charAt(start) == '-';
        int first = negative ? start + 1 : start;
        if (end - first > DIGITS) {
            return OptionalLong.empty();
        }
        long value = 0;
        for (int i = first; i < end; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return OptionalLong.empty();
            }
            value = value * 10 + c - '0';
        }
        return OptionalLong.of(negative ? -value : value);
    }

    /** Its value; infinite where it is larger than any that can be held. */
    public double value() {
        return Double.parseDouble(file.text().substring(start, end));
    }

    @Override
    public Span span() {
        return file.span(start, end);
    }

    @Override
    public String kind() {
        return "a number";
    }
}
