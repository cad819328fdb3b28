package footnote.load;

import footnote.story.Variable;

/** Words for what people write by habit from other languages, each with what to write here. */
final class ForeignSyntax {
    private ForeignSyntax() {}

    /** Where a comparison or a question was expected, and something else stands. */
    static ExpressionFault operand(Lexer tokens) {
        if (tokens.kind() == Lexer.Kind.END) {
            return tokens.fault("a comparison is missing here", "write it as in \"standing >= 2\"");
        }
        String word = tokens.word();
        return switch (word) {
            case "!" -> tokens.fault("a condition is turned round with not, not with !", "write not");
            case "true", "false" ->
                tokens.fault(
                        "a condition compares a variable, and " + word + " is none",
                        "what always holds needs no \"if\"");
            default ->
                tokens.kind() == Lexer.Kind.NUMBER
                        ? tokens.fault("a comparison has its variable on the left and its number on the right")
                        : tokens.fault("a comparison was expected here, not " + word);
        };
    }

    /** Where {@code and}, {@code or} or the end was expected, and something else stands. */
    static ExpressionFault joint(Lexer tokens) {
        String word = tokens.word();
        return switch (word) {
            case "&&", "&", "AND", "And" ->
                tokens.fault("conditions are joined with and, not with " + word, "write and");
            case "||", "|", "OR", "Or" -> tokens.fault("conditions are joined with or, not with " + word, "write or");
            default -> tokens.fault("and, or, or the end of the condition was expected here, not " + word);
        };
    }

    /** Where a sign of comparison was expected after a variable, and something else stands. */
    static ExpressionFault comparator(Lexer tokens, Operand left) {
        String word = tokens.word();
        String right = switch (word) {
            case "==", "===", ":=" -> "=";
            case "=<" -> "<=";
            case "=>" -> ">=";
            case "<>", "!==" -> "!=";
            default -> "";
        };
        if (!right.isEmpty()) {
            return tokens.fault("there is no comparison " + word, "write " + right);
        }
        Variable variable = left.variable();
        if (variable == null) {
            return new ExpressionFault(null);
        }
        boolean bare = tokens.kind() != Lexer.Kind.SIGN;
        return bare
                ? new ExpressionFault(ExpressionFaults.bareVariable(left.span(), variable))
                : tokens.fault("=, !=, <, <=, > or >= was expected here, not " + word);
    }

    /** Where a constant was expected, and something else stands. */
    static ExpressionFault constant(Lexer tokens, Operand left) {
        if (tokens.kind() == Lexer.Kind.END) {
            return tokens.fault("a value for \"" + left.name() + "\" is missing here");
        }
        String word = tokens.word();
        if ("\"'“”‘’".contains(word)) {
            return tokens.fault("a name stands here without quotes");
        }
        return tokens.fault("a value for \"" + left.name() + "\" was expected here, not " + word);
    }

    /** Where an effect's sign was expected after a variable, and something else stands. */
    static ExpressionFault change(Lexer tokens, Operand left) {
        Variable variable = left.variable();
        if (variable == null) {
            return new ExpressionFault(null);
        }
        String word = tokens.word();
        String name = left.name();
        String assignment = "write \"" + name + " = " + one(variable) + "\"";
        return switch (word) {
            case "+=", "++" -> tokens.fault("there is no effect " + word, "write \"" + name + " + 1\"");
            case "-=", "--" -> tokens.fault("there is no effect " + word, "write \"" + name + " - 1\"");
            case "==", ":=" -> tokens.fault("there is no effect " + word, assignment);
            default ->
                tokens.fault("=, + or - was expected here" + (word.isEmpty() ? "" : ", not " + word), assignment);
        };
    }

    /** A value of the variable, as it is written, to show in a hint: another than its start, where it has one. */
    static String one(Variable variable) {
        int value = variable.start() == variable.to() ? variable.from() : variable.to();
        return variable.word(value);
    }
}
