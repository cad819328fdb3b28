package footnote.json;

import footnote.problem.Problem;
import footnote.problem.TextFile;
import java.util.List;
import java.util.Optional;

/**
 * What became of reading a file.
 *
 * @param file     its text, as far as it could be decoded
 * @param root     its only value; nothing where the file is not JSON
 * @param problems what is wrong with it, in the order of the text; there may be a root beside them
 */
public record Json(TextFile file, Optional<JsonNode> root, List<Problem> problems) {
    public Json {
        problems = List.copyOf(problems);
    }
}
