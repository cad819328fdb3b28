package footnote.json;

import footnote.problem.Span;
import footnote.problem.TextFile;

/**
 * A string, as a value or as a key.
 *
 * <p>Where a character of its value stands in the file, behind all escapes before it, is worked out only when a message
 * asks: most strings are never asked.
 *
 * @param start the 0-based offset of the opening quote
 * @param value what it says, its escapes resolved
 */
public record JsonString(TextFile file, int start, String value) implements JsonNode {

    /** With its quotes. */
    @Override
    public Span span() {
        return file.span(start, offset(value.length()) + 1);
    }

    /** The part of the file that says {@code value.substring(from, to)}: 0-based, the end exclusive. */
    public Span span(int from, int to) {
        int begin = offset(from);
        return file.span(begin, to > from ? offset(to) : begin);
    }

    /** The 0-based offset in the file of the character at the 0-based {@code index} of the value, or of its end. */
    private int offset(int index) {
        String text = file.text();
        int at = start + 1;
        for (int i = 0; i < index; i++) {
            at += text.charAt(at) != '\\' ? 1 : text.charAt(at + 1) == 'u' ? 6 : 2;
        }
        return at;
    }

    @Override
    public String kind() {
        return "a string";
    }
}
