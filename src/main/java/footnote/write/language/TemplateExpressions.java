package footnote.write.language;

import footnote.load.BracePair;
import footnote.load.BracePair.Part;
import footnote.load.Braces;
import java.util.ArrayList;
import java.util.List;

/** Finds in a text's braces what is no prose: the conditions before a colon, and the variables that are printed. */
final class TemplateExpressions {
    private TemplateExpressions() {}

    /** The parts in the order of their opening braces, those in nested braces too; none of braces that are never closed. */
    static List<Part> in(String text) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            if (Braces.escapes(text, i)) {
                i++;
            } else if (text.charAt(i) == '{') {
                int close = Braces.close(text, i, text.length());
                if (close >= 0) {
                    add(text, i, close, parts);
                }
            }
        }
        return parts;
    }

    private static void add(String text, int open, int close, List<Part> parts) {
        BracePair pair = BracePair.at(text, open, close);
        if (pair.hasCondition()) {
            parts.add(pair.condition());
        } else if (!pair.hasWordings()) {
            parts.add(pair.inside());
        }
    }

    /** Where the part begins in which a caret stands; -1 where it stands in prose. What follows it may be missing. */
    static int beginBefore(String text, int caret) {
        int open = openBefore(text, caret);
        if (open < 0) {
            return -1;
        }
        for (int i = open + 1; i < caret; i++) {
            boolean colon = text.charAt(i) == ':' && i + 1 < caret && !ExpressionNames.isInWord(text.charAt(i + 1));
            if (text.charAt(i) == '|' || text.charAt(i) == '{' || colon) {
                return -1;
            }
        }
        return open + 1;
    }

    /** The place of the innermost brace that is open before a caret; -1 where none is. */
    private static int openBefore(String text, int caret) {
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < caret; i++) {
            if (Braces.escapes(text, i)) {
                i++;
            } else if (text.charAt(i) == '{') {
                open.add(i);
            } else if (text.charAt(i) == '}' && !open.isEmpty()) {
                open.remove(open.size() - 1);
            }
        }
        return open.isEmpty() ? -1 : open.get(open.size() - 1);
    }
}
