package footnote.json;

import footnote.problem.Span;
import footnote.problem.TextFile;
import java.util.Locale;

/** Finds what is wrong with a bare word or a number of a text that is not JSON. */
final class SyntaxWord {
    private final TextFile file;
    private final String text;
    private final int start;

    /** @param start the 0-based offset of its first character */
    SyntaxWord(TextFile file, int start) {
        this.file = file;
        this.text = file.text();
        this.start = start;
    }

    /** The 0-based offset behind it. */
    int end() {
        int end = start;
        while (end < text.length() && within(text.charAt(end))) {
            end++;
        }
        return end;
    }

    Span span() {
        return file.span(start, Math.max(end(), Math.min(start + 1, text.length())));
    }

    /** Passes where it is {@code true}, {@code false} or {@code null}. */
    void literal() {
        String word = span().text();
        String small = word.toLowerCase(Locale.ROOT);
        boolean known = small.equals("true") || small.equals("false") || small.equals("null");
        if (!known) {
            throw SyntaxFault.fault(
                    span(),
                    "a value was expected here, and \"" + word + "\" is none",
                    "a string stands in double quotes");
        }
        if (!small.equals(word)) {
            throw SyntaxFault.fault(span(), "JSON has no value " + word, "did you mean " + small + "?");
        }
    }

    /** Passes where it is a number as JSON writes one. */
    void number() {
        int i = text.charAt(start) == '-' ? start + 1 : start;
        int whole = digits(i);
        if (whole > i + 1 && text.charAt(i) == '0') {
            throw wrong("a number does not begin with 0");
        }
        boolean right = whole > i;
        int end = whole;
        if (right && at(end) == '.') {
            int fraction = digits(end + 1);
            right = fraction > end + 1;
            end = fraction;
        }
        if (right && (at(end) == 'e' || at(end) == 'E')) {
            int sign = at(end + 1) == '+' || at(end + 1) == '-' ? end + 2 : end + 1;
            int exponent = digits(sign);
            right = exponent > sign;
            end = exponent;
        }
        if (!right || end != end()) {
            throw wrong("this is not a number as JSON writes it, such as 3, -2 or 0.45");
        }
    }

    private FaultException wrong(String message) {
        return SyntaxFault.fault(span(), message, null);
    }

    private int digits(int from) {
        int i = from;
        while (at(i) >= '0' && at(i) <= '9') {
            i++;
        }
        return i;
    }

    private char at(int offset) {
        return offset < text.length() ? text.charAt(offset) : ' ';
    }

    private static boolean within(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '+' || c == '.';
    }
}
