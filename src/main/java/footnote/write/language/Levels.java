package footnote.write.language;

import footnote.write.language.SyntaxNode.ArrayNode;
import footnote.write.language.SyntaxNode.ObjectNode;
import footnote.write.language.SyntaxNode.StringNode;
import java.util.ArrayList;
import java.util.List;

/** The words for a variable's values, as they are being written. */
final class Levels {
    private Levels() {}

    /** Lowest first; none where none are written. */
    static List<String> of(ObjectNode variable) {
        List<String> levels = new ArrayList<>();
        if (variable.find("levels") instanceof ArrayNode list) {
            for (SyntaxNode item : list.items()) {
                levels.add(item instanceof StringNode string ? string.value() : "");
            }
        }
        return levels;
    }
}
