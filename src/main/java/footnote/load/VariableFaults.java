package footnote.load;

import footnote.json.JsonObject;
import footnote.json.JsonString;
import footnote.problem.Code;
import footnote.problem.Problem;
import footnote.problem.Span;
import footnote.story.Variable;
import java.util.List;

/** What can be wrong with a variable and its values, in words. */
final class VariableFaults {
    private VariableFaults() {}

    static Problem upsideDown(String variable, int from, int to, Span where) {
        return Problem.at(
                where,
                Code.OUT_OF_BOUNDS,
                "\"" + variable + "\" is from " + from + " to " + to + ", which leaves it no value");
    }

    static Problem startBeyond(String variable, int from, int to, int start, Span where) {
        return Problem.at(
                where,
                Code.OUT_OF_BOUNDS,
                "\"" + variable + "\" is from " + from + " to " + to + ", and can't start at " + start);
    }

    static Problem startUnknown(String variable, JsonString start, List<String> names) {
        Problem problem = Problem.at(
                start.span(), Code.UNKNOWN_VALUE, "\"" + variable + "\" can't start at \"" + start.value() + "\"");
        return Phrases.orList(problem, start.value(), names);
    }

    static Problem tooManyNames(String variable, Span where) {
        return Problem.at(
                where,
                Code.LIMIT,
                "\"" + variable + "\" is one of more than " + VariableReader.NAMES + " names, and that is the limit");
    }

    static Problem levels(Variable variable, Span where) {
        return Problem.at(
                        where,
                        Code.WRONG_COUNT,
                        "\"" + variable.id() + "\" has " + variable.size() + " values and "
                                + variable.levels().size() + (variable.levels().size() == 1 ? " level" : " levels"))
                .withHint("a level for each value, the lowest first");
    }

    static Problem noSentence(Variable variable, JsonObject.Member member) {
        boolean blank = member.value() instanceof JsonString;
        return Problem.at(
                member.value().span(),
                blank ? Code.EMPTY : Code.WRONG_KIND,
                "what \"" + variable.id() + "\" leaves is a string for each value, and this is "
                        + (blank ? "empty" : member.value().kind()));
    }

    static Problem unknownValue(Variable variable, Span where, String word) {
        Problem problem = Problem.at(where, Code.UNKNOWN_VALUE, "\"" + variable.id() + "\" can't be \"" + word + "\"");
        return switch (variable.kind()) {
            case NAME -> Phrases.orList(problem, word, variable.names());
            case FLAG -> problem.withHint("it is true or false");
            case NUMBER -> problem.withHint("it is from " + variable.from() + " to " + variable.to());
        };
    }

    static Problem outOfBounds(Variable variable, int value, Span where) {
        return Problem.at(
                where,
                Code.OUT_OF_BOUNDS,
                "\"" + variable.id() + "\" is from " + variable.from() + " to " + variable.to() + ", and can't be "
                        + value);
    }
}
