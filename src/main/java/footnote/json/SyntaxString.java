package footnote.json;

import footnote.problem.TextFile;

/** Finds what is wrong within a string of a text that is not JSON. */
final class SyntaxString {
    private static final String ESCAPES = "\"\\/bfnrtu";

    private final TextFile file;
    private final String text;
    private final int start;

    /** @param start the 0-based offset of the opening quote */
    SyntaxString(TextFile file, int start) {
        this.file = file;
        this.text = file.text();
        this.start = start;
    }

    /** The 0-based offset behind the closing quote. */
    int end() {
        int i = start + 1;
        while (i < text.length() && text.charAt(i) != '"') {
            char c = text.charAt(i);
            if (c < ' ') {
                throw control(i, c);
            }
            i += c == '\\' ? escape(i) : 1;
        }
        if (i >= text.length()) {
            throw SyntaxFault.fault(file.span(start, text.length()), "this string is never closed", null);
        }
        return i + 1;
    }

    private FaultException control(int i, char c) {
        if (c == '\n' || c == '\r') {
            return SyntaxFault.fault(
                    file.span(start, i),
                    "this string is not closed on its line",
                    "a text of several paragraphs is a list of strings, one a paragraph");
        }
        String what = c == '\t' ? "a tab" : "the control character U+" + JsonFaults.hex(c, 4);
        return SyntaxFault.fault(file.span(i, i + 1), what + " can't stand in a string", null);
    }

    /** The length of the escape at the 0-based offset {@code i}. */
    private int escape(int i) {
        char c = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
        if (c < ' ' || i + 1 >= text.length()) {
            return 1;
        }
        if (ESCAPES.indexOf(c) < 0) {
            throw SyntaxFault.fault(
                    file.span(i, i + 2),
                    "JSON has no escape \\" + c,
                    c == '*' ? "a star is written \\\\*" : "a backslash is written \\\\");
        }
        return c == 'u' ? unicode(i) : 2;
    }

    private int unicode(int i) {
        for (int k = i + 2; k < i + 6; k++) {
            if (k >= text.length() || Character.digit(text.charAt(k), 16) < 0 || text.charAt(k) > 'f') {
                throw SyntaxFault.fault(
                        file.span(i, Math.min(k, text.length())),
                        "\\u is followed by four hexadecimal digits, such as \\u00E9",
                        null);
            }
        }
        return 6;
    }
}
