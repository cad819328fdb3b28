package footnote.json;

import footnote.problem.Problem;
import footnote.problem.Span;
import footnote.problem.TextFile;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * Says what is wrong with a text that is not JSON.
 *
 * <p>Jackson decides that it is none; then, and only then, the text is read once more by hand, up to the first fault,
 * to point at the very character and to say what was expected there.
 */
final class SyntaxFault {
    private static final String COMMENT_HINT = "JSON has no comments: a remark is a key \"note\"";

    private final TextFile file;
    private final String text;
    private int at;

    private SyntaxFault(TextFile file) {
        this.file = file;
        this.text = file.text();
    }

    /** The problem behind what Jackson threw. */
    static Problem find(TextFile file, JacksonException thrown) {
        SyntaxFault reading = new SyntaxFault(file);
        try {
            reading.space();
            reading.value(-1);
            reading.space();
        } catch (FaultException fault) {
            return fault.problem();
        }
        return reading.unexplained(thrown);
    }

    private Problem unexplained(JacksonException thrown) {
        if (at < text.length()) {
            return JsonFaults.afterTheEnd(here());
        }
        long offset = thrown.getLocation() == null ? 0 : thrown.getLocation().getCharOffset();
        int place = (int) Math.max(0, Math.min(offset, text.length()));
        return JsonFaults.notJson(file.span(place, place), "this is not JSON");
    }

    /** @param comma the 0-based offset of the comma before the value, or -1 */
    private void value(int comma) {
        char c = peek();
        switch (c) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> string();
            case '-', '+', '.', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> new SyntaxWord(file, at).number();
            case '}', ']' -> noValue(comma, c);
            case ',' -> fail("a value is missing before this comma");
            default -> word("a value");
        }
        at = after(c);
    }

    /** Where the value that begins here ends: brackets and strings have moved on by themselves. */
    private int after(char first) {
        return first == '{' || first == '[' || first == '"' ? at : new SyntaxWord(file, at).end();
    }

    private void noValue(int comma, char bracket) {
        if (comma >= 0) {
            Span where = file.span(comma, comma + 1);
            throw fault(where, "nothing follows this comma before the " + bracket, "leave it out");
        }
        fail("a value was expected here, not " + bracket);
    }

    private void object() {
        int open = at++;
        int comma = -1;
        space();
        while (peek(open) != '}' || comma >= 0) {
            key(comma);
            colon();
            space();
            peek(open);
            value(-1);
            comma = comma(open, '}');
            if (comma < 0) {
                return;
            }
        }
        at++;
    }

    private void key(int comma) {
        char c = peek();
        if (c == '"') {
            string();
        } else if (c == '}') {
            noValue(comma, c);
        } else if (c == ',') {
            fail("a key is missing before this comma");
        } else if (Character.isLetterOrDigit(c) || c == '_' || c == '-') {
            Span word = new SyntaxWord(file, at).span();
            throw fault(word, "a key stands in double quotes", "write \"" + word.text() + "\"");
        } else {
            word("a key in double quotes");
        }
    }

    private void colon() {
        int end = at;
        space();
        if (at == text.length() || text.charAt(at) != ':') {
            throw fault(file.span(end, end), "a colon was expected here, between the key and its value", null);
        }
        at++;
    }

    private void array() {
        int open = at++;
        int comma = -1;
        space();
        while (peek(open) != ']' || comma >= 0) {
            value(comma);
            comma = comma(open, ']');
            if (comma < 0) {
                return;
            }
        }
        at++;
    }

    /** Passes the comma after a value, or the closing bracket; the 0-based offset of the comma, or -1. */
    private int comma(int open, char close) {
        int end = at;
        boolean string = text.charAt(end - 1) == '"';
        space();
        char c = peek(open);
        if (c == ',') {
            int comma = at++;
            space();
            peek(open);
            return comma;
        }
        if (c == close) {
            at++;
            return -1;
        }
        throw noComma(end, string, c, open, close);
    }

    private FaultException noComma(int end, boolean afterString, char c, int open, char close) {
        if (c == '}' || c == ']') {
            return new FaultException(
                    JsonFaults.notJson(here(), "this " + c + " can't close what a " + text.charAt(open) + " opened")
                            .withPlace(file.span(open, open + 1), "it was opened here"));
        }
        if (c == ':') {
            return fault(here(), "a colon can stand only between a key and its value, inside { and }", null);
        }
        if (afterString && end == at && c != '"' && c != '{' && c != '[') {
            return fault(
                    here(),
                    "the string ends before this, and a comma or " + close + " was expected",
                    "a double quote within a string is written \\\"");
        }
        if (c == '"' || c == '{' || c == '[' || Character.isLetterOrDigit(c) || c == '-') {
            return fault(file.span(end, end), "a comma is missing here", null);
        }
        return fault(here(), "a comma or " + close + " was expected here, not " + shown(c), comment(c));
    }

    private void string() {
        at = new SyntaxString(file, at).end();
    }

    /** A value that is a bare word, and the fault where it is none that JSON knows. */
    private void word(String expected) {
        char c = peek();
        if (c == '\'' || c == '\u2018' || c == '\u2019' || c == '\u201C' || c == '\u201D') {
            throw fault(here(), "a string stands in straight double quotes, not in " + c, "write \"…\"");
        }
        if (!Character.isLetter(c)) {
            throw fault(here(), expected + " was expected here, not " + shown(c), comment(c));
        }
        new SyntaxWord(file, at).literal();
    }

    private static @Nullable String comment(char c) {
        return c == '/' || c == '#' ? COMMENT_HINT : null;
    }

    private static String shown(char c) {
        return c > ' ' && c < 0x7F ? Character.toString(c) : "U+" + JsonFaults.hex(c, 4);
    }

    private void space() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private char peek() {
        if (at >= text.length()) {
            throw new FaultException(JsonFaults.empty(file));
        }
        return text.charAt(at);
    }

    /** The character here, inside the bracket that opened there. */
    private char peek(int open) {
        if (at >= text.length()) {
            char bracket = text.charAt(open);
            throw fault(
                    file.span(open, open + 1),
                    "this " + bracket + " is never closed: the file ends before its " + (bracket == '{' ? '}' : ']'),
                    null);
        }
        return text.charAt(at);
    }

    private void fail(String message) {
        throw fault(here(), message, null);
    }

    private Span here() {
        return file.span(at, Math.min(text.length(), at + 1));
    }

    /** @param hint null where none is likely right */
    static FaultException fault(Span where, String message, @Nullable String hint) {
        Problem problem = JsonFaults.notJson(where, message);
        return new FaultException(hint == null ? problem : problem.withHint(hint));
    }
}
