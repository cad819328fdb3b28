package footnote.json;

import footnote.problem.Problem;
import footnote.problem.Span;
import footnote.problem.TextFile;
import org.jspecify.annotations.Nullable;

/** The wording of everything in which a text does not follow JSON's grammar. All places are 0-based offsets. */
final class SyntaxFaults {
    private final TextFile file;
    private final String text;

    SyntaxFaults(TextFile file) {
        this.file = file;
        this.text = file.text();
    }

    /** @param hint null where none is likely right */
    FaultException fault(Span where, String message, @Nullable String hint) {
        Problem problem = JsonFaults.notJson(where, message);
        return new FaultException(hint == null ? problem : problem.withHint(hint));
    }

    /** A closing bracket where a value or a key should stand; after a comma, that is one too many. */
    FaultException noValue(int at, int comma) {
        char bracket = text.charAt(at);
        return comma == JsonParser.NONE
                ? fault(here(at), "a value was expected here, not " + bracket, null)
                : fault(here(comma), "nothing follows this comma before the " + bracket, "leave it out");
    }

    /** @param what what is missing: a key or a value */
    FaultException nothingBeforeComma(int comma, String what) {
        return fault(here(comma), "a " + what + " is missing before this comma", null);
    }

    FaultException bareKey(Span word) {
        return fault(word, "a key stands in double quotes", "write \"" + word.text() + "\"");
    }

    /** @param end where the key ends */
    FaultException noColon(int end) {
        return fault(file.span(end, end), "a colon was expected here, between the key and its value", null);
    }

    /** @param end where the text ends in which the value should stand */
    FaultException noValueBehindColon(int end) {
        int colon = text.lastIndexOf(':', end - 1);
        return fault(here(colon), "a value is missing behind this colon", null);
    }

    FaultException neverClosed(int open) {
        char bracket = text.charAt(open);
        return fault(
                here(open), "this " + bracket + " is never closed: the file ends before its " + closing(bracket), null);
    }

    /** A character with which nothing can begin that may stand there. */
    FaultException unexpected(int at, String expected) {
        char c = text.charAt(at);
        if (c == '\'' || c == '\u2018' || c == '\u2019' || c == '\u201C' || c == '\u201D') {
            return fault(here(at), "a string stands in straight double quotes, not in " + c, "write \"…\"");
        }
        return fault(here(at), expected + " was expected here, not " + shown(c), comment(c));
    }

    /**
     * Something else where a comma or a closing bracket should stand.
     *
     * @param end  where the value before it ends
     * @param open the bracket that is to be closed
     */
    FaultException noComma(int end, int at, int open) {
        char c = text.charAt(at);
        char close = closing(text.charAt(open));
        if (c == '}' || c == ']') {
            return new FaultException(
                    JsonFaults.notJson(here(at), "this " + c + " can't close what a " + text.charAt(open) + " opened")
                            .withPlace(here(open), "it was opened here"));
        }
        if (c == ':') {
            return fault(here(at), "a colon can stand only between a key and its value, inside { and }", null);
        }
        boolean beginsValue = c == '"' || c == '{' || c == '[';
        if (end == at && text.charAt(end - 1) == '"' && !beginsValue) {
            return fault(
                    here(at),
                    "the string ends before this, and a comma or " + close + " was expected",
                    "a double quote within a string is written \\\"");
        }
        if (beginsValue || Character.isLetterOrDigit(c) || c == '-') {
            return fault(file.span(end, end), "a comma is missing here", null);
        }
        return fault(here(at), "a comma or " + close + " was expected here, not " + shown(c), comment(c));
    }

    private static char closing(char bracket) {
        return bracket == '{' ? '}' : ']';
    }

    private static @Nullable String comment(char c) {
        return c == '/' || c == '#' ? "JSON has no comments: a remark is a key \"note\"" : null;
    }

    private static String shown(char c) {
        return c > ' ' && c < 0x7F ? Character.toString(c) : "U+" + JsonFaults.hex(c, 4);
    }

    private Span here(int at) {
        return file.span(at, at + 1);
    }
}
