package footnote.write.twine.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A word or sign of what stands in a macro. */
record ExpressionToken(Kind kind, String text) {
    /** What a token is. */
    enum Kind {
        /** A variable, without its sign. */
        VARIABLE,
        /** A whole number without a sign. */
        NUMBER,
        /** A text, without its quotation marks and backslashes. */
        TEXT,
        /** A word. */
        WORD,
        /** A sign. */
        SIGN
    }

    /** More than this is no expression that one of ours could say. */
    private static final int MOST = 250;

    private static final Pattern NEXT = Pattern.compile("\\s*+(?:[$](?<variable>[A-Za-z_]\\w*+)"
            + "|(?<number>\\d{1,9}+)(?![\\w.])"
            + "|(?<text>\"(?:[^\"\\\\\\n]|\\\\[\"'\\\\])*+\"|'(?:[^'\\\\\\n]|\\\\[\"'\\\\])*+')"
            + "|(?<word>[A-Za-z][\\w-]*+)"
            + "|(?<sign>===|!==|==|!=|<=|>=|&&|\\|\\||\\+=|-=|\\+\\+|--|[<>!()+=,;-]))");

    /** The tokens of a text; nothing where it has something else, or more than an expression of ours may have. */
    static Optional<List<ExpressionToken>> of(String text) {
        List<ExpressionToken> tokens = new ArrayList<>();
        String all = text.stripTrailing();
        Matcher next = NEXT.matcher(all);
        int at = 0;
        while (at < all.length()
                && tokens.size() <= MOST
                && next.region(at, all.length()).lookingAt()) {
            tokens.add(token(next));
            at = next.end();
        }
        return at < all.length() ? Optional.empty() : Optional.of(tokens);
    }

    private static ExpressionToken token(Matcher next) {
        if (next.group("variable") != null) {
            return new ExpressionToken(Kind.VARIABLE, next.group("variable"));
        } else if (next.group("number") != null) {
            return new ExpressionToken(Kind.NUMBER, next.group("number"));
        } else if (next.group("text") != null) {
            String quoted = next.group("text");
            return new ExpressionToken(
                    Kind.TEXT, quoted.substring(1, quoted.length() - 1).replaceAll("\\\\(.)", "$1"));
        }
        return next.group("word") != null
                ? new ExpressionToken(Kind.WORD, next.group("word"))
                : new ExpressionToken(Kind.SIGN, next.group("sign"));
    }

    /** Whether it is that word or sign. */
    boolean is(String word) {
        return (kind == Kind.WORD || kind == Kind.SIGN) && text.equals(word);
    }
}
