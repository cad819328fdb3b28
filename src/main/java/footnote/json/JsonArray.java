package footnote.json;

import footnote.problem.Span;
import footnote.problem.TextFile;
import java.util.List;

/**
 * A list of values.
 *
 * @param start the 0-based offset of the opening bracket
 * @param end   the 0-based offset behind the closing one
 */
public record JsonArray(TextFile file, int start, int end, List<JsonNode> items) implements JsonNode {
    @Override
    public Span span() {
        return file.span(start, end);
    }

    @Override
    public String kind() {
        return "a list";
    }
}
