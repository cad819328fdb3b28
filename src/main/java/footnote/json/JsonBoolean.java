package footnote.json;

import footnote.problem.Span;
import footnote.problem.TextFile;

/**
 * {@code true} or {@code false}.
 *
 * @param start the 0-based offset of its first letter
 */
public record JsonBoolean(TextFile file, int start, boolean value) implements JsonNode {
    @Override
    public Span span() {
        return file.span(start, start + (value ? 4 : 5));
    }

    @Override
    public String kind() {
        return value ? "true" : "false";
    }
}
