package footnote.write.twine.markup;

import java.util.List;
import java.util.Optional;

/** What has one value where a condition holds, and another where it doesn't. */
record Ternary(List<ExpressionToken> condition, List<ExpressionToken> then, List<ExpressionToken> otherwise) {

    /** The one that these tokens are, as {@code a ? b : c} with none in the middle but in brackets. */
    static Optional<Ternary> of(List<ExpressionToken> tokens) {
        int ask = -1;
        int depth = 0;
        for (int i = 0; i < tokens.size(); i++) {
            ExpressionToken token = tokens.get(i);
            depth += token.depth();
            if (depth == 0 && token.is("?")) {
                if (ask >= 0) {
                    return Optional.empty();
                }
                ask = i;
            } else if (depth == 0 && token.is(":") && ask >= 0) {
                return Optional.of(new Ternary(
                        tokens.subList(0, ask), tokens.subList(ask + 1, i), tokens.subList(i + 1, tokens.size())));
            }
        }
        return Optional.empty();
    }
}
