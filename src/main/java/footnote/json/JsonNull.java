package footnote.json;

import footnote.problem.Span;
import footnote.problem.TextFile;

/**
 * {@code null}, which no format of ours uses.
 *
 * @param start the 0-based offset of its first letter
 */
public record JsonNull(TextFile file, int start) implements JsonNode {
    @Override
    public Span span() {
        return file.span(start, start + 4);
    }

    @Override
    public String kind() {
        return "null";
    }
}
