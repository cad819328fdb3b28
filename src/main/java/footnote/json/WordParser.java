package footnote.json;

import footnote.problem.Span;
import footnote.problem.TextFile;
import java.util.Locale;

/** Parses what stands in no quotes: a number, {@code true}, {@code false} or {@code null}. */
final class WordParser {
    private final TextFile file;
    private final SyntaxFaults faults;
    private final String text;
    private final int start;

    /** @param start the 0-based offset of its first character */
    WordParser(TextFile file, SyntaxFaults faults, int start) {
        this.file = file;
        this.faults = faults;
        this.text = file.text();
        this.start = start;
    }

    /** The 0-based offset behind all that looks like a part of it. */
    private int end() {
        int end = start;
        while (end < text.length() && within(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** The whole word, at least one character. */
    Span span() {
        return file.span(start, Math.max(end(), Math.min(start + 1, text.length())));
    }

    /**
     * The 0-based offset behind the literal that begins here.
     *
     * @throws FaultException where it is none of the three that JSON has
     */
    int literal() {
        String word = span().text();
        String small = word.toLowerCase(Locale.ROOT);
        boolean known = small.equals("true") || small.equals("false") || small.equals("null");
        if (!known) {
            throw faults.fault(
                    span(),
                    "a value was expected here, and \"" + word + "\" is none",
                    "a string stands in double quotes");
        }
        if (!small.equals(word)) {
            throw faults.fault(span(), "JSON has no value " + word, "did you mean " + small + "?");
        }
        return start + word.length();
    }

    /**
     * The 0-based offset behind the number that begins here.
     *
     * @throws FaultException where it is not written as JSON writes one
     */
    int number() {
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
        return end;
    }

    private FaultException wrong(String message) {
        return faults.fault(span(), message, null);
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
