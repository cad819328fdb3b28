package footnote.write.twine.markup;

import footnote.write.twine.markup.ExpressionToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the assignments of a story format that an effect of ours can make exactly, and nothing else. */
final class AssignmentReader extends TokenCursor {
    private final TwineDialect dialect;

    private AssignmentReader(TwineDialect dialect, List<ExpressionToken> tokens) {
        super(tokens);
        this.dialect = dialect;
    }

    /** The assignment that these tokens are, its target first. */
    static Optional<TwineAssignment> assignment(TwineDialect dialect, List<ExpressionToken> tokens) {
        return new AssignmentReader(dialect, tokens).assignment(false);
    }

    /**
     * The assignments that are written there, between commas; nothing where there is none, or ours can't do one of them.
     *
     * @param into whether each value stands before its variable
     */
    static Optional<List<TwineAssignment>> assignments(TwineDialect dialect, String text, boolean into) {
        List<TwineAssignment> all = new ArrayList<>();
        for (List<ExpressionToken> one : betweenCommas(ExpressionToken.of(text).orElse(List.of()))) {
            Optional<TwineAssignment> read = new AssignmentReader(dialect, one).assignment(into);
            if (read.isEmpty()) {
                return Optional.empty();
            }
            all.add(read.get());
        }
        return all.isEmpty() ? Optional.empty() : Optional.of(all);
    }

    /** What stands between commas, where anything does. */
    private static List<List<ExpressionToken>> betweenCommas(List<ExpressionToken> tokens) {
        List<List<ExpressionToken>> parts = new ArrayList<>();
        parts.add(new ArrayList<>());
        for (ExpressionToken token : tokens) {
            if (token.is(",")) {
                parts.add(new ArrayList<>());
            } else {
                parts.get(parts.size() - 1).add(token);
            }
        }
        parts.removeIf(List::isEmpty);
        return parts;
    }

    private Optional<TwineAssignment> assignment(boolean into) {
        Optional<TwineAssignment> read = into ? valueInto() : ofTarget();
        return read.filter(assignment -> isAtEnd());
    }

    private Optional<TwineAssignment> valueInto() {
        int last = size() - 1;
        if (last < 2 || get(last).kind() != Kind.VARIABLE || !get(last - 1).is("into")) {
            return Optional.empty();
        }
        Optional<TwineAssignment> read = toValue(get(last).text());
        boolean whole = at == last - 1;
        at = size();
        return read.filter(assignment -> whole);
    }

    private Optional<TwineAssignment> ofTarget() {
        boolean sugar = dialect == TwineDialect.SUGARCUBE;
        boolean before = sugar && (token(0).is("++") || token(0).is("--"));
        ExpressionToken variable = token(before ? 1 : 0);
        if (variable.kind() != Kind.VARIABLE) {
            return Optional.empty();
        }
        ExpressionToken sign = token(before ? 0 : 1);
        at += 2;
        if (sign.is("to") || sugar && sign.is("=")) {
            return toValue(variable.text());
        } else if (sugar && (sign.is("++") || sign.is("--"))) {
            return Optional.of(new TwineAssignment.Add(variable.text(), sign.is("++") ? 1 : -1));
        } else if (sugar && (sign.is("+=") || sign.is("-="))) {
            return amount(variable.text(), sign.is("-="));
        }
        return Optional.empty();
    }

    private Optional<TwineAssignment> toValue(String variable) {
        boolean itself = token(0).kind() == Kind.VARIABLE && token(0).text().equals(variable)
                || dialect == TwineDialect.HARLOWE && token(0).is("it");
        if (!itself) {
            return value().map(value -> new TwineAssignment.Assign(variable, value));
        }
        boolean less = token(1).is("-");
        boolean sum = less || token(1).is("+");
        at += 2;
        return sum ? amount(variable, less) : Optional.empty();
    }

    private Optional<TwineAssignment> amount(String variable, boolean less) {
        if (token(0).kind() != Kind.NUMBER) {
            return Optional.empty();
        }
        int amount = Integer.parseInt(token(0).text());
        at++;
        return Optional.of(new TwineAssignment.Add(variable, less ? -amount : amount));
    }
}
