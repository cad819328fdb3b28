package footnote.write.twine.markup;

import footnote.write.twine.markup.ExpressionToken.Kind;
import java.util.List;
import java.util.Optional;

/** Tokens, and the place among them at which reading goes on; its subclasses know what may stand there. */
class TokenCursor {
    private static final ExpressionToken END = new ExpressionToken(Kind.SIGN, "");

    private final List<ExpressionToken> tokens;
    /** The 0-based place of the next token. */
    int at;

    TokenCursor(List<ExpressionToken> tokens) {
        this.tokens = List.copyOf(tokens);
    }

    /** The constant that these tokens are; nothing where they are none, or more. */
    static Optional<TwineValue> constant(List<ExpressionToken> tokens) {
        TokenCursor cursor = new TokenCursor(tokens);
        return cursor.value().filter(value -> cursor.isAtEnd());
    }

    int size() {
        return tokens.size();
    }

    ExpressionToken get(int place) {
        return tokens.get(place);
    }

    boolean isAtEnd() {
        return at == tokens.size();
    }

    /** The token that stands so many behind the next one; an empty sign beyond the end. */
    ExpressionToken token(int ahead) {
        return at + ahead < tokens.size() ? tokens.get(at + ahead) : END;
    }

    /** Goes on behind that word or sign, if it comes next; returns whether it does. */
    boolean take(String word) {
        boolean here = token(0).is(word);
        at += here ? 1 : 0;
        return here;
    }

    /** The constant that stands here, behind which the reading goes on. */
    Optional<TwineValue> value() {
        boolean negative = take("-");
        ExpressionToken token = token(0);
        if (token.kind() == Kind.NUMBER) {
            at++;
            int number = Integer.parseInt(token.text());
            return Optional.of(new TwineValue.Whole(negative ? -number : number));
        } else if (negative) {
            return Optional.empty();
        } else if (token.kind() == Kind.TEXT) {
            at++;
            return Optional.of(new TwineValue.Words(token.text()));
        } else if (token.is("true") || token.is("false")) {
            at++;
            return Optional.of(new TwineValue.Flag(token.is("true")));
        }
        return Optional.empty();
    }
}
