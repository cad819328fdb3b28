package footnote.json;

import footnote.problem.TextFile;

/** Parses the strings of one file, escapes and all. */
final class StringParser {
    private static final String ESCAPES = "\"\\/bfnrtu";
    private static final String ESCAPED = "\"\\/\b\f\n\r\t";
    /** A power of two. */
    private static final int RECENT = 256;

    private final TextFile file;
    private final SyntaxFaults faults;
    private final String text;
    /** Short strings by the hash of their characters: keys and ids recur, and one of each is enough. */
    private final String[] recent = new String[RECENT];

    private String value = "";

    StringParser(TextFile file, SyntaxFaults faults) {
        this.file = file;
        this.faults = faults;
        this.text = file.text();
    }

    /** What the last string says, its escapes resolved. */
    String value() {
        return value;
    }

    /**
     * Parses the string that begins at a 0-based offset; returns the offset behind its closing quote.
     *
     * @throws FaultException where it is never closed, or holds a control character or an escape that JSON does not have
     */
    int parse(int start) {
        int end = start + 1;
        int hash = 0;
        while (end < text.length()) {
            char c = text.charAt(end);
            if (c == '"') {
                value = shared(start + 1, end, hash);
                return end + 1;
            } else if (c == '\\' || c < ' ') {
                return parseEscaped(start, end);
            }
            hash = 31 * hash + c;
            end++;
        }
        throw neverClosed(start);
    }

    private String shared(int from, int to, int hash) {
        if (to - from > 32) {
            return text.substring(from, to);
        }
        int place = (hash ^ hash >>> 16) & RECENT - 1;
        String known = recent[place];
        if (known == null || known.length() != to - from || !text.startsWith(known, from)) {
            known = text.substring(from, to);
            recent[place] = known;
        }
        return known;
    }

    /** The same for a string with an escape or a control character, of which the first stands at {@code special}. */
    private int parseEscaped(int start, int special) {
        StringBuilder plain = new StringBuilder().append(text, start + 1, special);
        int at = special;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '"') {
                value = plain.toString();
                return at + 1;
            } else if (c < ' ') {
                throw control(start, at, c);
            } else if (c == '\\') {
                at = escape(start, at, plain);
            } else {
                plain.append(c);
                at++;
            }
        }
        throw neverClosed(start);
    }

    /** Adds what the escape at a 0-based offset stands for; returns the offset behind it. */
    private int escape(int start, int at, StringBuilder plain) {
        if (at + 1 == text.length()) {
            throw neverClosed(start);
        }
        char c = text.charAt(at + 1);
        if (c < ' ') {
            throw control(start, at + 1, c);
        }
        int kind = ESCAPES.indexOf(c);
        if (kind < 0) {
            throw faults.fault(
                    file.span(at, at + 2),
                    "JSON has no escape \\" + c,
                    c == '*' ? "a star is written \\\\*" : "a backslash is written \\\\");
        }
        plain.append(c == 'u' ? unicode(at) : ESCAPED.charAt(kind));
        return at + (c == 'u' ? 6 : 2);
    }

    private char unicode(int at) {
        int code = 0;
        for (int i = at + 2; i < at + 6; i++) {
            int digit = i < text.length() && text.charAt(i) <= 'f' ? Character.digit(text.charAt(i), 16) : -1;
            if (digit < 0) {
                throw faults.fault(
                        file.span(at, Math.min(i, text.length())),
                        "\\u is followed by four hexadecimal digits, such as \\u00E9",
                        null);
            }
            code = code << 4 | digit;
        }
        return (char) code;
    }

    private FaultException neverClosed(int start) {
        return faults.fault(file.span(start, text.length()), "this string is never closed", null);
    }

    private FaultException control(int start, int at, char c) {
        if (c == '\n' || c == '\r') {
            return faults.fault(
                    file.span(start, at),
                    "this string is not closed on its line",
                    "a text of several paragraphs is a list of strings, one a paragraph");
        }
        String what = c == '\t' ? "a tab" : "the control character U+" + JsonFaults.hex(c, 4);
        return faults.fault(file.span(at, at + 1), what + " can't stand in a string", null);
    }
}
