package footnote.write.twine.markup;

import footnote.story.Comparison;
import footnote.write.twine.markup.ExpressionToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the conditions of a story format that one of ours can say exactly, and nothing else.
 *
 * <p>What looks like another thing than it is, is not read: in SugarCube {@code $a is not 3} compares with {@code false},
 * and {@code $a is 3 or 4} holds always; Harlowe takes {@code 3 or 4} for two comparisons, and lets {@code and} and
 * {@code or} bind alike.
 */
final class ExpressionReader extends TokenCursor {
    private static final Map<String, Comparison> SUGARCUBE = Map.ofEntries(
            Map.entry("is", Comparison.EQUAL),
            Map.entry("eq", Comparison.EQUAL),
            Map.entry("==", Comparison.EQUAL),
            Map.entry("===", Comparison.EQUAL),
            Map.entry("isnot", Comparison.NOT_EQUAL),
            Map.entry("neq", Comparison.NOT_EQUAL),
            Map.entry("!=", Comparison.NOT_EQUAL),
            Map.entry("!==", Comparison.NOT_EQUAL),
            Map.entry("lt", Comparison.LESS),
            Map.entry("<", Comparison.LESS),
            Map.entry("lte", Comparison.AT_MOST),
            Map.entry("<=", Comparison.AT_MOST),
            Map.entry("gt", Comparison.MORE),
            Map.entry(">", Comparison.MORE),
            Map.entry("gte", Comparison.AT_LEAST),
            Map.entry(">=", Comparison.AT_LEAST));

    private static final Map<String, Comparison> HARLOWE = Map.of(
            "is", Comparison.EQUAL,
            "<", Comparison.LESS,
            "<=", Comparison.AT_MOST,
            ">", Comparison.MORE,
            ">=", Comparison.AT_LEAST);

    private final TwineDialect dialect;

    private ExpressionReader(TwineDialect dialect, List<ExpressionToken> tokens) {
        super(tokens);
        this.dialect = dialect;
    }

    /** The condition that is written there; nothing where one of ours can't say it. */
    static Optional<TwineCondition> condition(TwineDialect dialect, String text) {
        return ExpressionToken.of(text).flatMap(tokens -> condition(dialect, tokens));
    }

    /** The condition that these tokens are. */
    static Optional<TwineCondition> condition(TwineDialect dialect, List<ExpressionToken> tokens) {
        return new ExpressionReader(dialect, tokens).whole();
    }

    /** The variable that stands there and nothing else. */
    static Optional<String> variable(String text) {
        return ExpressionToken.of(text)
                .filter(tokens -> tokens.size() == 1 && tokens.get(0).kind() == Kind.VARIABLE)
                .map(tokens -> tokens.get(0).text());
    }

    /** The texts between commas or spaces that stand there, and nothing else. */
    static Optional<List<String>> texts(String text) {
        return ExpressionToken.of(text)
                .filter(tokens -> tokens.stream().allMatch(one -> one.kind() == Kind.TEXT || one.is(",")))
                .map(tokens -> tokens.stream()
                        .filter(one -> one.kind() == Kind.TEXT)
                        .map(ExpressionToken::text)
                        .toList());
    }

    private Optional<TwineCondition> whole() {
        boolean alone = size() == 1 && (token(0).is("true") || token(0).is("false"));
        if (alone) {
            return Optional.of(constant());
        }
        return any().filter(read -> isAtEnd());
    }

    private TwineCondition constant() {
        return take("true") ? TwineCondition.ALWAYS : never();
    }

    private TwineCondition never() {
        at++;
        return new TwineCondition.Any(List.of());
    }

    private Optional<TwineCondition> any() {
        List<TwineCondition> operands = new ArrayList<>();
        boolean joined = false;
        do {
            int from = at;
            Optional<TwineCondition> one = all();
            if (one.isEmpty()) {
                return one;
            }
            joined |= one.get() instanceof TwineCondition.All && !get(from).is("(");
            operands.add(one.get());
        } while (take("or") || dialect == TwineDialect.SUGARCUBE && take("||"));
        if (dialect == TwineDialect.HARLOWE && joined && operands.size() > 1) {
            return Optional.empty();
        }
        return Optional.of(operands.size() == 1 ? operands.get(0) : new TwineCondition.Any(operands));
    }

    private Optional<TwineCondition> all() {
        List<TwineCondition> operands = new ArrayList<>();
        do {
            Optional<TwineCondition> one = one();
            if (one.isEmpty()) {
                return one;
            }
            operands.add(one.get());
        } while (take("and") || dialect == TwineDialect.SUGARCUBE && take("&&"));
        return Optional.of(operands.size() == 1 ? operands.get(0) : new TwineCondition.All(operands));
    }

    private Optional<TwineCondition> one() {
        if (take("not") || dialect == TwineDialect.SUGARCUBE && take("!")) {
            boolean bracket = token(0).is("(");
            Optional<TwineCondition> operand =
                    bracket || comparison(1) == null ? one().filter(read -> comparison(0) == null) : Optional.empty();
            return operand.map(TwineCondition.Not::new);
        }
        if (take("(")) {
            return any().filter(inside -> take(")"));
        }
        if (dialect == TwineDialect.SUGARCUBE && token(1).is("(") && token(0).kind() == Kind.WORD) {
            return ofPassage();
        } else if (dialect == TwineDialect.SUGARCUBE && take("[")) {
            return oneOf();
        }
        boolean bare = token(0).is("true") || token(0).is("false");
        if (bare && comparison(1) == null) {
            return dialect == TwineDialect.SUGARCUBE ? Optional.of(constant()) : Optional.empty();
        }
        return token(0).kind() == Kind.VARIABLE ? ofVariable() : ofValue();
    }

    /** Whether a passage was shown, or how often it was. */
    private Optional<TwineCondition> ofPassage() {
        boolean counts = token(0).is("visited");
        if (!counts && !token(0).is("hasVisited")) {
            return Optional.empty();
        }
        at += 2;
        boolean named = token(0).kind() == Kind.TEXT;
        String passage = named ? token(0).text() : "";
        at += named ? 1 : 0;
        if (!take(")") || passage.isEmpty() && (named || !counts)) {
            return Optional.empty();
        }
        Comparison comparison = comparison(0);
        if (comparison == null) {
            return Optional.of(new TwineCondition.Shown(passage, 1));
        }
        at += 1;
        boolean number = counts && token(0).kind() == Kind.NUMBER;
        return number ? Optional.of(shown(passage, comparison, times())) : Optional.empty();
    }

    private int times() {
        int times = Integer.parseInt(token(0).text());
        at++;
        return times;
    }

    private static TwineCondition shown(String passage, Comparison comparison, int times) {
        TwineCondition enough = atLeast(passage, times);
        TwineCondition more = atLeast(passage, times + 1);
        return switch (comparison) {
            case AT_LEAST -> enough;
            case MORE -> more;
            case LESS -> new TwineCondition.Not(enough);
            case AT_MOST -> new TwineCondition.Not(more);
            case EQUAL -> new TwineCondition.All(List.of(enough, new TwineCondition.Not(more)));
            case NOT_EQUAL -> new TwineCondition.Any(List.of(more, new TwineCondition.Not(enough)));
        };
    }

    private static TwineCondition atLeast(String passage, int times) {
        return times <= 0 ? TwineCondition.ALWAYS : new TwineCondition.Shown(passage, times);
    }

    /** Whether a variable is one of some constants. */
    private Optional<TwineCondition> oneOf() {
        List<TwineValue> constants = new ArrayList<>();
        do {
            Optional<TwineValue> constant = value();
            if (constant.isEmpty()) {
                return Optional.empty();
            }
            constants.add(constant.get());
        } while (take(","));
        boolean asks = take("]") && take(".") && take("includes") && take("(");
        if (!asks || token(0).kind() != Kind.VARIABLE) {
            return Optional.empty();
        }
        String variable = token(0).text();
        at++;
        List<TwineCondition> each = constants.stream()
                .<TwineCondition>map(one -> new TwineCondition.Compares(variable, Comparison.EQUAL, one))
                .toList();
        return take(")")
                ? Optional.of(each.size() == 1 ? each.get(0) : new TwineCondition.Any(each))
                : Optional.empty();
    }

    private Optional<TwineCondition> ofVariable() {
        String variable = token(0).text();
        at++;
        Comparison comparison = comparison(0);
        if (comparison == null) {
            return Optional.of(new TwineCondition.Holds(variable));
        }
        at += lengthOfComparison();
        return value().map(constant -> new TwineCondition.Compares(variable, comparison, constant));
    }

    private Optional<TwineCondition> ofValue() {
        Optional<TwineValue> constant = value();
        Comparison comparison = comparison(0);
        if (constant.isEmpty() || comparison == null) {
            return Optional.empty();
        }
        at += lengthOfComparison();
        if (token(0).kind() != Kind.VARIABLE) {
            return Optional.empty();
        }
        String variable = token(0).text();
        at++;
        return Optional.of(new TwineCondition.Compares(variable, turned(comparison), constant.get()));
    }

    private static Comparison turned(Comparison comparison) {
        return switch (comparison) {
            case EQUAL, NOT_EQUAL -> comparison;
            case LESS -> Comparison.MORE;
            case AT_MOST -> Comparison.AT_LEAST;
            case MORE -> Comparison.LESS;
            case AT_LEAST -> Comparison.AT_MOST;
        };
    }

    private @Nullable Comparison comparison(int ahead) {
        ExpressionToken token = token(ahead);
        boolean word = token.kind() == Kind.WORD || token.kind() == Kind.SIGN;
        if (dialect == TwineDialect.HARLOWE
                && token.is("is")
                && token(ahead + 1).is("not")) {
            return Comparison.NOT_EQUAL;
        }
        return word ? (dialect == TwineDialect.SUGARCUBE ? SUGARCUBE : HARLOWE).get(token.text()) : null;
    }

    private int lengthOfComparison() {
        return dialect == TwineDialect.HARLOWE && token(0).is("is") && token(1).is("not") ? 2 : 1;
    }
}
