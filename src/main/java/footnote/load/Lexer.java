package footnote.load;

import footnote.json.JsonString;
import footnote.json.Located;
import footnote.problem.Problem;
import footnote.problem.Span;
import footnote.problem.TextFile;

/** The words, numbers and signs of a condition or an effect, one at a time, each with its place. */
final class Lexer {
    /** How many words, numbers and signs an expression can have. */
    static final int MOST = 256;
    /** The most digits of a number; more would be beyond any variable. */
    private static final int DIGITS = 9;

    /** What kind of token stands here. */
    enum Kind {
        WORD,
        NUMBER,
        SIGN,
        OPEN,
        CLOSE,
        END
    }

    private final JsonString source;
    private final String text;
    /** Whether messages speak of an effect; otherwise of a condition. */
    private final boolean effect;
    /** The 0-based place in the string at which the expression ends, exclusive. */
    private final int limit;

    private Kind kind = Kind.END;
    /** Where the token that stands here begins and ends, and where the one before it ended: 0-based, ends exclusive. */
    private int start;

    private int end;
    private int lastEnd;
    /** How many tokens were read so far. */
    private int count;

    /** @param effect whether it is an effect; otherwise it is a condition */
    Lexer(JsonString source, boolean effect) {
        this(source, effect, 0, source.value().length());
    }

    /** For a condition in a part of a string, from the 0-based {@code from} to before {@code to}. */
    Lexer(JsonString source, int from, int to) {
        this(source, false, from, to);
    }

    private Lexer(JsonString source, boolean effect, int from, int to) {
        this.source = source;
        this.text = source.value();
        this.effect = effect;
        this.limit = to;
        this.end = from;
        this.lastEnd = from;
        advance();
    }

    Kind kind() {
        return kind;
    }

    /** The file in which the expression stands. */
    TextFile file() {
        return source.file();
    }

    /** The 0-based place in the string where this token begins. */
    int start() {
        return start;
    }

    /** The token that stands here, as it is written; empty at the end. */
    String word() {
        return text.substring(start, end);
    }

    /** Whether the token that stands here is written so. */
    boolean is(String word) {
        return end - start == word.length() && text.startsWith(word, start);
    }

    /** Moves on if that word or sign stands here; returns whether it did. */
    boolean take(String word) {
        boolean here = is(word) && kind != Kind.END;
        if (here) {
            advance();
        }
        return here;
    }

    /** Returns the number that stands here, and moves on. */
    int number() {
        if (end - start > DIGITS) {
            throw fault("a number here has at most " + DIGITS + " digits");
        }
        int number = 0;
        for (int i = start; i < end; i++) {
            number = number * 10 + text.charAt(i) - '0';
        }
        advance();
        return number;
    }

    /** Moves to the next token. */
    void advance() {
        lastEnd = end;
        space();
        if (start < limit && ++count > MOST) {
            throw new ExpressionFault(ExpressionFaults.tooManyTokens(source.span(start, start + 1), effect));
        }
        char c = start < limit ? text.charAt(start) : ' ';
        if (start == limit) {
            kind = Kind.END;
            end = start;
        } else if (c == '(' || c == ')') {
            kind = c == '(' ? Kind.OPEN : Kind.CLOSE;
            end = start + 1;
        } else if (inWord(c)) {
            end = wordEnd();
            kind = allDigits() ? Kind.NUMBER : Kind.WORD;
        } else {
            kind = Kind.SIGN;
            end = signEnd(c);
        }
    }

    private void space() {
        start = end;
        while (start < limit && text.charAt(start) == ' ') {
            start++;
        }
    }

    private int wordEnd() {
        int i = start;
        while (i < limit && inWord(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private int signEnd(char first) {
        int i = start + 1;
        boolean joins = "=<>!&|+".indexOf(first) >= 0;
        while (joins && i < limit && "=<>&|+".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        if (first == '-' && i < limit && (text.charAt(i) == '=' || text.charAt(i) == '-')) {
            i++;
        }
        return Character.isHighSurrogate(first) ? Math.min(limit, i + 1) : i;
    }

    private boolean allDigits() {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static boolean inWord(char c) {
        boolean plain = c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '_' || c == ':';
        return plain || c > ' ' && Character.isLetterOrDigit(c);
    }

    /**
     * Reads {@code (reference)}, whose bracket stands here, and moves on to the token after it. A reference may hold
     * what no word does: hyphens, dots and a slash. Spaces around it are left out.
     *
     * @param function what stands before the bracket, for messages
     */
    Reference reference(String function) {
        if (kind != Kind.OPEN) {
            throw fault("a name in brackets was expected after " + function);
        }
        int from = end;
        int close = text.indexOf(')', from);
        if (close < 0 || close >= limit) {
            throw fault("this bracket is never closed");
        }
        int to = close;
        while (from < to && text.charAt(from) == ' ') {
            from++;
        }
        while (to > from && text.charAt(to - 1) == ' ') {
            to--;
        }
        if (from == to) {
            throw fault("there is nothing between these brackets");
        }
        end = close + 1;
        count++;
        Reference reference = new Reference(text.substring(from, to), new Stretch(source, from, to));
        advance();
        return reference;
    }

    /** A name in brackets, and where it stands. */
    record Reference(String name, Located place) {}

    /** The place from the 0-based {@code from} to the end of the token before the one that stands here. */
    Located since(int from) {
        return new Stretch(source, from, lastEnd);
    }

    /** The place of the token that stands here; at the end, of the end. */
    Span here() {
        return source.span(start, end);
    }

    /** The fault that the token which stands here can't stand here. */
    ExpressionFault fault(String message) {
        return new ExpressionFault(problem(message));
    }

    /** The same, with what to write instead. */
    ExpressionFault fault(String message, String hint) {
        return new ExpressionFault(problem(message).withHint(hint));
    }

    private Problem problem(String message) {
        return ExpressionFaults.badExpression(here(), effect, message);
    }
}
