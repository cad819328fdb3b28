package footnote.load;

import footnote.json.JsonNode;
import footnote.problem.Code;
import footnote.problem.Problem;
import footnote.problem.Span;
import footnote.story.Variable;

/** What can be wrong with a condition or an effect, in words. */
final class ExpressionFaults {
    private ExpressionFaults() {}

    static Problem badExpression(Span where, boolean effect, String message) {
        return Problem.at(where, effect ? Code.BAD_EFFECT : Code.BAD_CONDITION, message);
    }

    static Problem tooManyTokens(Span where, boolean effect) {
        return Problem.at(
                where,
                Code.LIMIT,
                "this " + (effect ? "effect" : "condition") + " has more than " + Lexer.MOST
                        + " words and signs, and that is the limit");
    }

    static Problem bareVariable(Span where, Variable variable) {
        String hint =
                variable.kind() == Variable.Kind.NUMBER ? " >= " + variable.to() : " = " + ForeignSyntax.one(variable);
        return bare(where, variable).withHint("write \"" + variable.id() + hint + "\"");
    }

    /** A variable that is no boolean, and has nothing but {@code not} beside it. */
    static Problem bareNegated(Span where, Variable variable) {
        int least = variable.kind() == Variable.Kind.NUMBER ? variable.from() : variable.start();
        return bare(where, variable)
                .withHint("write \"" + variable.id() + " = " + variable.word(least) + "\" in place of \"not "
                        + variable.id() + "\"");
    }

    private static Problem bare(Span where, Variable variable) {
        return Problem.at(
                where,
                Code.BAD_CONDITION,
                "\"" + variable.id() + "\" is " + kind(variable)
                        + ", and is compared with nothing: only a boolean stands alone");
    }

    static Problem noSceneHere(Span where, String choice) {
        return Problem.at(where, Code.BAD_CONDITION, "no scene stands here whose choice \"" + choice + "\" could be")
                .withHint("write chose(scene/" + choice + ")");
    }

    static Problem wrongConstant(Span where, Variable variable, String word) {
        Problem problem = Problem.at(
                where, Code.WRONG_VALUE, "\"" + variable.id() + "\" is " + kind(variable) + ", and can't be " + word);
        return variable.kind() == Variable.Kind.FLAG ? problem : problem.withHint(values(variable));
    }

    static Problem anotherVariable(Span where, Variable variable, String word) {
        return Problem.at(where, Code.WRONG_VALUE, "\"" + word + "\" is a variable, and the right side is a constant")
                .withHint(values(variable));
    }

    static Problem noOrder(Span where, Variable variable, String sign) {
        return Problem.at(
                        where,
                        Code.WRONG_VALUE,
                        "\"" + variable.id() + "\" is " + kind(variable) + ", and " + sign + " is for numbers")
                .withHint("compare it with = or !=");
    }

    static Problem noSum(Span where, Variable variable) {
        return Problem.at(
                        where,
                        Code.WRONG_VALUE,
                        "\"" + variable.id() + "\" is " + kind(variable) + ", and + and - are for numbers")
                .withHint("write \"" + variable.id() + " = " + ForeignSyntax.one(variable) + "\"");
    }

    private static String kind(Variable variable) {
        return switch (variable.kind()) {
            case FLAG -> "true or false";
            case NUMBER -> "a whole number";
            case NAME -> "one of several names";
        };
    }

    private static String values(Variable variable) {
        return "\"" + variable.id() + "\" "
                + switch (variable.kind()) {
                    case FLAG -> "is true or false";
                    case NUMBER -> "is from " + variable.from() + " to " + variable.to();
                    case NAME -> "is one of " + Phrases.list(variable.names());
                };
    }

    static Problem noEffect(JsonNode item) {
        return Problem.at(
                item.span(),
                Code.WRONG_KIND,
                "an effect is a string or an object with \"if\" and \"do\", and this is " + item.kind());
    }

    /** @param role the role of the scene's chapter; empty where it is in none */
    static Problem notItsOwner(Span where, Variable variable, SceneScope scope, String role) {
        String owner = variable.lasting().orElseThrow();
        Problem problem = Problem.at(
                where,
                Code.NOT_ITS_OWNER,
                "\"" + variable.id() + "\" lasts for role \"" + owner
                        + "\", and only that role's scenes can change it; scene \"" + scope.scene() + "\" "
                        + (role.isEmpty() ? "is in no chapter" : "is in a chapter of role \"" + role + "\""));
        return role.isEmpty() ? problem.withHint("name the scene's chapter") : problem;
    }
}
