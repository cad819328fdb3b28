package footnote.write.twine.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A word or sign of what stands in a macro. */
record ExpressionToken(Kind kind, String text) {
    /** What a token is. */
    enum Kind {
        /** A variable, without its sign. */
        VARIABLE,
        /** A variable of SugarCube's that lasts no longer than a passage, with its sign. */
        TEMPORARY,
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
    private static final int MOST = 1_000;

    /** A sign of a text that is not written as it is. */
    private static final String ESCAPE = "\\\\(?:u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|[\"'\\\\nt])";

    private static final Pattern ESCAPED = Pattern.compile(ESCAPE);

    private static final Pattern NEXT = Pattern.compile("\\s*+(?:[$](?<variable>[A-Za-z_]\\w*+)"
            + "|(?<temporary>_[A-Za-z]\\w*+)"
            + "|(?<number>\\d{1,9}+)(?![\\w.])"
            + "|(?<text>\"(?:[^\"\\\\\\n]|" + ESCAPE + ")*+\"|'(?:[^'\\\\\\n]|" + ESCAPE + ")*+')"
            + "|(?<word>[A-Za-z][\\w-]*+)"
            + "|(?<sign>===|!==|==|!=|<=|>=|&&|\\|\\||\\+=|-=|\\+\\+|--|[<>!()+=,;.?:\\[\\]-]))");

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
            return new ExpressionToken(Kind.TEXT, unescaped(quoted.substring(1, quoted.length() - 1)));
        } else if (next.group("temporary") != null) {
            return new ExpressionToken(Kind.TEMPORARY, next.group("temporary"));
        }
        return next.group("word") != null
                ? new ExpressionToken(Kind.WORD, next.group("word"))
                : new ExpressionToken(Kind.SIGN, next.group("sign"));
    }

    private static String unescaped(String quoted) {
        return ESCAPED.matcher(quoted).replaceAll(found -> Matcher.quoteReplacement(sign(found.group())));
    }

    private static String sign(String escape) {
        return switch (escape.charAt(1)) {
            case 'u', 'x' -> String.valueOf((char) Integer.parseInt(escape.substring(2), 16));
            case 'n', 't' -> " ";
            default -> escape.substring(1);
        };
    }

    /** The tokens between signs of a kind that stand in no brackets; none of the parts has such a sign. */
    static List<List<ExpressionToken>> split(List<ExpressionToken> tokens, Predicate<ExpressionToken> between) {
        List<List<ExpressionToken>> parts = new ArrayList<>();
        int from = 0;
        int depth = 0;
        for (int i = 0; i < tokens.size(); i++) {
            depth += tokens.get(i).depth();
            if (depth == 0 && between.test(tokens.get(i))) {
                parts.add(tokens.subList(from, i));
                from = i + 1;
            }
        }
        parts.add(tokens.subList(from, tokens.size()));
        return parts;
    }

    /** The tokens without brackets that stand around all of them. */
    static List<ExpressionToken> unbracketed(List<ExpressionToken> tokens) {
        List<ExpressionToken> inner = tokens;
        while (inner.size() > 2 && inner.get(0).is("(") && closing(inner) == inner.size() - 1) {
            inner = inner.subList(1, inner.size() - 1);
        }
        return inner;
    }

    /** The place of the bracket that closes the first token, or one behind the last where none does. */
    private static int closing(List<ExpressionToken> tokens) {
        int depth = 0;
        for (int i = 0; i < tokens.size(); i++) {
            depth += tokens.get(i).depth();
            if (depth == 0) {
                return i;
            }
        }
        return tokens.size();
    }

    /** How much deeper what follows stands in brackets. */
    int depth() {
        return is("(") || is("[") ? 1 : is(")") || is("]") ? -1 : 0;
    }

    /** Whether it is that word or sign. */
    boolean is(String word) {
        return (kind == Kind.WORD || kind == Kind.SIGN) && text.equals(word);
    }
}
