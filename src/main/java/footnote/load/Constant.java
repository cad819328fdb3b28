package footnote.load;

import footnote.problem.Problem;
import footnote.story.Comparison;
import footnote.story.Variable;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Reads the right side of a comparison or an assignment: a constant of the variable's own kind. */
final class Constant {
    private final LoadContext context;
    private final Lexer tokens;

    Constant(LoadContext context, Lexer tokens) {
        this.context = context;
        this.tokens = tokens;
    }

    /**
     * Reads the constant and moves on to the token after it.
     *
     * @param comparison what the variable is compared by; null where the constant is assigned to it
     * @return its value, not yet held against a number's bounds; null where the variable can't have such a value, which
     *         is reported, or the variable is unknown
     */
    @Nullable
    Integer read(Operand left, @Nullable Comparison comparison) {
        boolean negative = tokens.take("-");
        boolean number = tokens.kind() == Lexer.Kind.NUMBER;
        if (!number && (negative || tokens.kind() != Lexer.Kind.WORD)) {
            throw ForeignSyntax.constant(tokens, left);
        }
        Variable variable = left.variable();
        if (variable == null) {
            tokens.advance();
            return null;
        }
        if (number != (variable.kind() == Variable.Kind.NUMBER)) {
            context.problems.add(wrongKind(variable));
            tokens.advance();
            return null;
        }
        if (comparison != null && !number && comparison.compareTo(Comparison.NOT_EQUAL) > 0) {
            context.problems.add(ExpressionFaults.noOrder(left.span(), variable, comparison.sign()));
        }
        return number ? Integer.valueOf(number(negative)) : word(variable);
    }

    private int number(boolean negative) {
        int number = tokens.number();
        return negative ? -number : number;
    }

    /** A word where a number should stand, or a number where a word should. */
    private Problem wrongKind(Variable variable) {
        boolean another = tokens.kind() == Lexer.Kind.WORD && context.declared.has(Identifiers.VARIABLE, tokens.word());
        return another
                ? ExpressionFaults.anotherVariable(tokens.here(), variable, tokens.word())
                : ExpressionFaults.wrongConstant(tokens.here(), variable, tokens.word());
    }

    private @Nullable Integer word(Variable variable) {
        String word = tokens.word();
        OptionalInt value = variable.valueOf(word);
        if (value.isEmpty()) {
            boolean another = context.declared.has(Identifiers.VARIABLE, word);
            context.problems.add(
                    another
                            ? ExpressionFaults.anotherVariable(tokens.here(), variable, word)
                            : VariableFaults.unknownValue(variable, tokens.here(), word));
        }
        tokens.advance();
        return value.isEmpty() ? null : value.getAsInt();
    }
}
