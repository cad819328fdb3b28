package footnote.write.twine.markup;

import java.util.HashMap;
import java.util.Map;

/** Looks ahead in a text, and looks at nothing twice: where a sign comes next is kept until that is passed. */
final class TextScan {
    /** How long what stands in a macro's signs may be, to be searched for texts in quotation marks. */
    private static final int LONGEST = 2_000;

    private final String text;
    private final Map<String, Integer> next = new HashMap<>();

    TextScan(String text) {
        this.text = text;
    }

    /** The 0-based offset at which {@code sign} stands next, from {@code from} on, which never goes back; -1 for nowhere. */
    int next(String sign, int from) {
        int known = next.getOrDefault(sign, 0);
        if (known >= 0 && (known < from || !text.startsWith(sign, known))) {
            known = text.indexOf(sign, from);
            next.put(sign, known);
        }
        return known;
    }

    /**
     * The offset of the sign that closes what stands open before {@code from}, outside of texts in quotation marks; -1 where
     * none does.
     *
     * @param open  the sign that opens, and has to be closed as often; empty where such can't stand in each other
     */
    int close(String open, String close, int from) {
        int depth = 1;
        int end = Math.min(text.length(), from + LONGEST);
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\'') {
                int quote = quote(i, end);
                i = quote < 0 ? i : quote;
            } else if (text.startsWith(close, i)) {
                depth--;
                if (depth == 0) {
                    return i;
                }
            } else if (!open.isEmpty() && text.startsWith(open, i)) {
                depth++;
            }
        }
        return -1;
    }

    /** The offset of the quotation mark that closes the one at {@code from}, on the same line; -1 where none does. */
    private int quote(int from, int end) {
        for (int i = from + 1; i < end && text.charAt(i) != '\n'; i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.charAt(i) == text.charAt(from)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether {@code sign} stands at an offset. */
    boolean at(int offset, String sign) {
        return text.startsWith(sign, offset);
    }
}
